import type { Severity } from '../../config/settings';
import type { Range } from '../../text/line-index';
import type { FileReport } from './finding';

/** One finding as `cable lint --format json` tells it: these fields in this order. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  /** A fix is on offer; `--fix` takes only the safe ones. */
  readonly fixable: boolean;
}

/** The findings of one file as one line of NDJSON. */
export function jsonReport({ file, findings, fixed }: FileReport): string {
  const diagnostics = findings.map(
    ({ rule, severity, message, range, fixes }): Diagnostic => ({
      rule,
      severity,
      message,
      range,
      fixable: fixes.length > 0,
    }),
  );
  return `${JSON.stringify({ file, diagnostics, fixed })}\n`;
}
