import type { KnownFinding } from '../config/baseline';
import { type Severity, severities } from '../config/settings';
import type { ResolvedFinding } from '../service';

/** How many findings there are of each severity, and how many of all `--fix` takes care of. */
export type Tally = Readonly<Record<Severity | 'fixable', number>>;

/** That of a file without findings. */
export const EMPTY_TALLY: Tally = { error: 0, warning: 0, information: 0, hint: 0, fixable: 0 };

/** The tally of findings. */
export function tallyOf(findings: readonly ResolvedFinding[]): Tally {
  const tally = { ...EMPTY_TALLY };
  for (const { severity, fixes } of findings) {
    tally[severity]++;
    if (fixes[0]?.safety === 'safe') tally.fixable++;
  }
  return tally;
}

/** Both together. */
export function plus(a: Tally, b: Tally): Tally {
  return {
    error: a.error + b.error,
    warning: a.warning + b.warning,
    information: a.information + b.information,
    hint: a.hint + b.hint,
    fixable: a.fixable + b.fixable,
  };
}

/** How many findings weigh at least as much as a severity. */
export function atLeast(tally: Tally, severity: Severity): number {
  return severities.slice(0, severities.indexOf(severity) + 1).reduce((sum, each) => sum + tally[each], 0);
}

/** What a baseline is to remember of one file, by the name that it gives it. */
export interface FileKnown {
  readonly file: string;
  readonly findings: readonly KnownFinding[];
}

/** What became of the files that were meant. */
export interface FileCounts {
  /** The rules ran over them. */
  readonly checked: number;
  /** They do not look like cables. */
  readonly unlike: number;
  /** They could not be read. */
  readonly unread: number;
}
