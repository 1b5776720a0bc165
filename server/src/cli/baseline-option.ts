import { existsSync, writeFileSync } from 'node:fs';
import { printBaseline } from '../config/baseline';
import { counted } from './count';
import { reasonOf } from './failure';
import type { FileKnown } from './tally';
import { complain } from './terminal';
import { UsageError } from './usage';

/** What `--baseline` and `--write-baseline` say. */
export interface BaselineOption {
  /** The file whose findings are left out; null for the one that the configuration names, false for none. */
  readonly use: string | null | false;
  /** The file that what is found goes to. */
  readonly write: string | null;
}

/** Throws a UsageError where the file is not named, or not there and not to be made. */
export function baselineOption(file: string | null, write: boolean): BaselineOption {
  if (!write) {
    if (file === null || existsSync(file)) return { use: file, write: null };
    throw new UsageError(`--baseline ${file}: no such file; --write-baseline makes it`);
  }
  if (file === null) throw new UsageError('--write-baseline needs --baseline FILE');
  return { use: false, write: file };
}

/** Writes what was found, and says how much. Throws a UsageError where it cannot be written. */
export function writeBaseline(file: string, known: readonly FileKnown[]): void {
  try {
    writeFileSync(file, printBaseline(new Map(known.map(({ file, findings }) => [file, findings]))));
  } catch (error) {
    throw new UsageError(`--baseline ${file}: ${reasonOf(error)}`);
  }
  const counts = known.flatMap(({ findings }) => findings.map(({ count }) => count));
  complain(
    `${file} now knows ${counted(
      counts.reduce((sum, count) => sum + count, 0),
      'finding',
    )}`,
  );
}
