import { type Severity, severities } from '../../config/settings';
import { counted, grouped } from '../count';
import { STANDARD_INPUT } from '../inputs';
import { linker, pageOf } from '../link';
import { painter, type Style } from '../paint';
import { printable } from '../printable';
import type { FileCounts, Tally } from '../tally';
import { uriOf } from '../uri';
import type { FileReport } from './finding';

const STYLE_OF: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

/** What a finding of each severity is called, the heaviest first; the problem matcher in package.json knows these words. */
const NAMES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'hint',
};

/** The findings of one file for people: a line each below its name; nothing where there are none. Lines count from 1. */
export function textReport({ file, findings }: FileReport, colours: boolean): string {
  if (findings.length === 0) return '';
  const paint = painter(colours);
  const link = linker(colours);
  const rows = findings.map(({ range, severity, message, rule }) => ({
    place: `${range.start.line + 1}:${range.start.character + 1}`,
    severity,
    name: NAMES[severity],
    rule,
    message: printable(message),
  }));
  const width = (column: 'place' | 'name' | 'rule') =>
    rows.reduce((widest, { [column]: cell }) => Math.max(widest, cell.length), 0);
  const [placeWidth, nameWidth, ruleWidth] = [width('place'), width('name'), width('rule')];
  const lines = rows.map(({ place, severity, name, rule, message }) =>
    [
      '',
      paint('dim', place.padStart(placeWidth)),
      paint(STYLE_OF[severity], name.padEnd(nameWidth)),
      link(() => pageOf(rule), paint('dim', rule.padEnd(ruleWidth))),
      message,
    ].join('  '),
  );
  return `${link(() => (file === STANDARD_INPUT ? undefined : uriOf(file)), paint('underline', printable(file)))}\n${lines.join('\n')}\n\n`;
}

/** The last line of the report: how many files were checked and what was found in all of them, and how many were not. */
export function textSummary(files: FileCounts, tally: Tally, colours: boolean): string {
  const { checked, unlike, unread } = files;
  const parts = [
    unlike > 0 && `${counted(unlike, 'file')} not checked`,
    unread > 0 && `${counted(unread, 'file')} could not be read`,
  ].filter((part) => part !== false);
  if (checked > 0 || parts.length === 0)
    parts.unshift(`${counted(checked, 'file')}: ${inAll(tally, colours)}`);
  return `${parts.join('; ')}\n`;
}

function inAll(tally: Tally, colours: boolean): string {
  const paint = painter(colours);
  const counts = severities
    .filter((severity) => tally[severity] > 0)
    .map((severity) => paint(STYLE_OF[severity], counted(tally[severity], NAMES[severity])));
  const found = counts.length > 0 ? counts.join(', ') : 'nothing found';
  const fixable = tally.fixable > 0 ? `; --fix takes care of ${grouped(tally.fixable)}` : '';
  return found + fixable;
}
