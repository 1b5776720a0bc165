import { version } from '../version';
import { SARIF_TAIL, sarifHead } from './sarif';

/** What stands around the pieces of a report. */
interface Frame {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
}

const PLAIN: Frame = { head: '', between: '', tail: '' };

/** Prints a report piece by piece. */
export interface FramedPrinter {
  piece(text: string): Promise<void>;
  /** Closes the frame, around no piece at all where there was none. */
  end(): Promise<void>;
}

/** A printer that puts the pieces of a format into its frame: those of SARIF are the elements of one list. */
export async function framed(format: string, print: (text: string) => Promise<void>): Promise<FramedPrinter> {
  const { head, between, tail } = format === 'sarif' ? await sarifFrame() : PLAIN;
  let printed = 0;
  return {
    piece: (text) => print((printed++ > 0 ? between : head) + text),
    end: () => print((printed > 0 ? '' : head) + tail),
  };
}

/** The only one that tells of rules, which take their time to load. */
async function sarifFrame(): Promise<Frame> {
  const { rules } = await import('../../service');
  return { head: sarifHead(version(), rules), between: ',\n', tail: `${SARIF_TAIL}\n` };
}
