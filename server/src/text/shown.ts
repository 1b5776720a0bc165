import { withoutHtml } from './html';
import { withoutJson } from './json';

/**
 * The text as it is shown where it came in JSON or HTML, and without what else copying puts between its words, every
 * character in its place; the text itself where there is nothing of that.
 */
export function asShown(text: string): string {
  return withoutQuoting(withoutPilcrows(withoutLineBreaks(withPlainBlanks(withoutHtml(withoutJson(text))))));
}

/** Blanks of web pages and word processors. */
const BLANKS = ['\u00a0', '\u202f', '\u2002', '\u2003', '\u2009', '\u3000'];

function withPlainBlanks(text: string): string {
  return BLANKS.reduce(
    (plain, blank) => (plain.includes(blank) ? plain.replaceAll(blank, ' ') : plain),
    text,
  );
}

/** The backslash with which Markdown breaks a line. */
function withoutLineBreaks(text: string): string {
  return text.includes('\\') ? text.replace(/\\(?=[\n\r]|$)/g, ' ') : text;
}

/** An archive's pilcrow where no number of a paragraph follows: `¶E.O. 12958: N/A`, `¶(C) Rain`. */
const PILCROW = /(?<=^[ \t]*)¶(?=[ \t]*(?:[A-Za-z(*_"“#=-]|$))/gm;

function withoutPilcrows(text: string): string {
  return text.includes('¶') ? text.replace(PILCROW, ' ') : text;
}

/** Most lines of a cable in an answer to a mail begin so. */
const QUOTED = /^>[> ]*/gm;

/** The signs of a quoted mail become blanks where hardly a line lacks them. */
function withoutQuoting(text: string): string {
  if (!text.includes('>') || !text.includes('\n>') || !isQuoted(text)) return text;
  return text.replace(QUOTED, (signs) => ' '.repeat(signs.length));
}

/** How much of the text is looked at. */
const SAMPLE = 4000;

function isQuoted(text: string): boolean {
  const lines = text
    .slice(0, SAMPLE)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '');
  return lines.filter((line) => line.startsWith('>')).length * 10 > lines.length * 9;
}
