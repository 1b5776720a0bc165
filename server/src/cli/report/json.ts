import type { Severity } from '../../config/settings';
import type { Range } from '../../text/line-index';

/** One finding as the command tells it: the fields of `cable lint --format json`, in their order. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  /** A fix is on offer; `--fix` takes only the safe ones. */
  readonly fixable: boolean;
}

/** The findings of one file as one line of NDJSON. */
export function jsonReport(file: string, diagnostics: readonly Diagnostic[]): string {
  return `${JSON.stringify({ file, diagnostics })}\n`;
}
