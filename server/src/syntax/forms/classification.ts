import { captionAlternatives, classificationWords, seriesAlternatives } from '../../knowledge/printed-forms';
import { lazy } from '../../text/lazy';
import { lettersAt, line } from './line';
import type { LineForm } from './table';

/** A classification word with any spacing between its letters: one group, `classification`. */
export const classificationPattern: () => string = lazy(() => {
  const spaced = classificationWords().map((word) => [...word].join('[ ]*'));
  return `(?:${spaced.join('|')})(?![A-Za-z])`;
});

/** The letters that such a word may begin with, and what may follow the first. */
export const classificationStarts: () => string = lazy(() => lettersAt(classificationWords(), 0));
export const classificationSeconds: () => string = lazy(() => ` ${lettersAt(classificationWords(), 1)}`);

/** Whether words may begin with a classification: most lines are ruled out by two characters. */
export function mayBeClassified(words: string): boolean {
  return (
    classificationStarts().includes(words.charAt(0)) && classificationSeconds().includes(words.charAt(1))
  );
}

/** Others are words of posts, too. */
const WITHIN: ReadonlySet<string> = new Set(['distribution', 'dissemination-control', 'sensitivity']);

/** Captions that may stand within a text line, before section or post: `UNCLAS SENSITIVE`, `SECRET//NOFORN`. */
export const captionWithin: () => string = lazy(
  () => `(?:${captionAlternatives(({ kind }) => WITHIN.has(kind))})(?![A-Za-z])`,
);

/** What may follow the serial of a text line, on traffic to a traveling party: `STATE 018441 TOSEC 010023` (cable-format 6). */
export const secondNumberPattern: () => string = lazy(
  () => `(?:[ \\t]+(?:${seriesAlternatives()})[ \\t]+\\d{1,6})?`,
);

/**
 * A class word alone on its line, as pages bear it, with what a service or an archive put behind it: `CONFIDENTIAL     PTQ0417`,
 * `SECRET 233`, `UNCLASSIFIED AN: D770166-0123`, or with captions behind strokes: `SECRET//NOFORN`.
 */
export const classificationAlone: () => LineForm = lazy(() => ({
  form: 'classificationAlone',
  starts: classificationStarts(),
  second: classificationSeconds(),
  pattern: line(
    `${classificationPattern()}(?://${captionWithin()})*(?:[ \\t]{2,}[A-Z]{3}\\d{4}|[ \\t]+(?:\\d{1,3}|AN:?[ \\t]*[A-Z]?\\d{6}-\\d{4}))?[ \\t]*$`,
  ),
}));

/** Within a text line: a section that is not the first. */
export const LATER_SECTION = /SECTION (?:0?[2-9]|[1-9]\d) OF|FINAL SECTION OF/;
