import type { Severity } from '../../config/settings';
import type { FileReport } from './finding';
import { plainPath } from './location';

/** GitHub knows three weights. */
const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** The findings of one file as workflow commands, which GitHub shows beside the changed lines; lines count from 1. */
export function githubReport({ file, findings }: FileReport): string {
  return findings
    .map(({ rule, severity, message, range: { start, end } }) => {
      const properties = {
        file: plainPath(file),
        line: start.line + 1,
        endLine: end.line + 1,
        col: start.character + 1,
        endColumn: end.character + 1,
        title: rule,
      };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
      return `::${COMMANDS[severity]} ${list.join(',')}::${data(message)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
