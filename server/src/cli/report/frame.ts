import { rules } from '../../service';
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
export function framed(format: string, print: (text: string) => Promise<void>): FramedPrinter {
  const { head, between, tail }: Frame =
    format === 'sarif'
      ? { head: sarifHead(version(), rules), between: ',\n', tail: `${SARIF_TAIL}\n` }
      : PLAIN;
  let printed = 0;
  return {
    piece: (text) => print((printed++ > 0 ? between : head) + text),
    end: () => print((printed > 0 ? '' : head) + tail),
  };
}
