import type { Cable } from '../../model/cable';
import { linesIn } from '../../model/layout';
import { FILL } from '../../text/fill';
import type { Span } from '../../text/span';
import { printedStretch } from '../printed-stretch';

/** With it a copy marks where a paragraph begins. */
export const PILCROW = '\u00b6';

/** The lines of a stretch as they are printed, set in no further than one of them has to be. */
export function printedLines(cable: Cable, span: Span): readonly string[] {
  const lines = linesIn(cable.shown, span);
  return withoutIndent(lines.map(({ start, to }) => printedStretch(cable, start, to)));
}

/** The lines without the blanks that all of them begin with, and without any at their ends. */
export function withoutIndent(lines: readonly string[]): readonly string[] {
  const plain = lines.map((line) =>
    line
      .replaceAll(FILL, '')
      .replace(/[\f\v]/g, ' ')
      .replaceAll('\t', '    ')
      .trimEnd(),
  );
  const filled = plain.filter((line) => line !== '');
  const indent = filled.reduce((least, line) => Math.min(least, line.search(/\S/)), Number.POSITIVE_INFINITY);
  return plain.map((line) => line.slice(indent));
}
