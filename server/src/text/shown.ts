import { withoutHtml } from './html';
import { withoutJson } from './json';

/**
 * The text as it is shown where it came in JSON or HTML, and without what else copying puts between its words, every
 * character in its place; the text itself where there is nothing of that.
 */
export function asShown(text: string): string {
  const shown = withoutLineBreaks(withPlainBlanks(withoutHtml(withoutJson(text))));
  return withoutExemptions(withoutQuoting(withoutPilcrows(shown)));
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

/** What a release claims for the words that it left out, in the margin at the right: `B1`, `1.4(D), B6`. */
const EXEMPTIONS =
  /(?<=\S[ \t]{4,})(?:B[1-9]|\([Bb]\)\([1-9]\)|1\.[45]\([A-Ha-h]\))(?:[ ,;]{1,3}(?:B[1-9]|\([Bb]\)\([1-9]\)|1\.[45]\([A-Ha-h]\)))*(?=[ \t]*$)/gm;

function withoutExemptions(text: string): string {
  if (!text.includes('RELEASE')) return text;
  return text.replace(EXEMPTIONS, (codes) => ' '.repeat(codes.length));
}

/** Most lines of a cable in an answer to a mail begin so. */
const QUOTED = /^[ \t]*>[> ]*/gm;

/** The signs of a quoted mail become blanks where hardly a line lacks them. */
function withoutQuoting(text: string): string {
  if (!text.includes('>') || !/\n[ \t]*>/.test(text) || !isQuoted(text)) return text;
  return text.replace(QUOTED, (signs) => ' '.repeat(signs.length));
}

/** How much of the text is looked at. */
const SAMPLE = 4000;

function isQuoted(text: string): boolean {
  const lines = text
    .slice(0, SAMPLE)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '');
  return lines.filter((line) => line.trimStart().startsWith('>')).length * 10 > lines.length * 7;
}
