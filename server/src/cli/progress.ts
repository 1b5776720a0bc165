import { counted, grouped } from './count';

/** Tells on a terminal how far long work has come; says nothing anywhere else. */
export interface Progress {
  /** One more file is done. */
  step(): void;
  /** Takes the line away, so that other words can be printed. */
  clear(): void;
}

/** Work shorter than this is done before anybody wonders. */
const PATIENCE_MS = 500;
const INTERVAL_MS = 100;
const CLEAR_LINE = '\r\u001b[K';

/** The progress of so many files, told on a stream where it is a terminal that can take a line back; the clock counts milliseconds. */
export function progressOf(
  total: number,
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
  clock: () => number = () => performance.now(),
  { TERM }: NodeJS.ProcessEnv = process.env,
): Progress {
  const isTold = stream.isTTY && TERM !== 'dumb';
  let done = 0;
  let shown = false;
  let next = clock() + PATIENCE_MS;
  return {
    step() {
      done++;
      const now = clock();
      if (!isTold || now < next || done === total) return;
      stream.write(`${CLEAR_LINE}${grouped(done)} of ${counted(total, 'file')}`);
      shown = true;
      next = now + INTERVAL_MS;
    },
    clear() {
      if (shown) stream.write(CLEAR_LINE);
      shown = false;
    },
  };
}
