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

/** What may follow an archive's pilcrow that is before no number of a paragraph: `¶E.O. 12958: N/A`, `¶(C) Rain`. */
const BEHIND_PILCROW = /[ \t]*(?:[A-Za-z(*_"“#=-]|$)/my;

/** Such pilcrows at the head of a line become blanks. */
function withoutPilcrows(text: string): string {
  let shown = '';
  let taken = 0;
  for (let at = text.indexOf('¶'); at >= 0; at = text.indexOf('¶', at + 1)) {
    BEHIND_PILCROW.lastIndex = at + 1;
    if (!BEHIND_PILCROW.test(text) || !isAtLineStart(text, at)) continue;
    shown += `${text.slice(taken, at)} `;
    taken = at + 1;
  }
  return taken === 0 ? text : shown + text.slice(taken);
}

function isAtLineStart(text: string, offset: number): boolean {
  let before = offset - 1;
  while (text.charCodeAt(before) === 32 || text.charCodeAt(before) === 9) before--;
  return before < 0 || text.charCodeAt(before) === 10 || text.charCodeAt(before) === 13;
}

/** What a release claims for the words that it left out, in the margin at the right: `B1`, `1.4(D), B6`. */
const EXEMPTION = String.raw`(?:B[1-9]|\([Bb]\)\([1-9]\)|1\.[45]\([A-Ha-h]\))`;
const EXEMPTIONS = new RegExp(`    ${EXEMPTION}(?:[ ,;]{1,3}${EXEMPTION})*(?=[ \\t]*$)`, 'gm');

/** The stamp of the release stands above them, on the first page; few texts have it. */
const STAMPED = 2000;

function withoutExemptions(text: string): string {
  if (!text.slice(0, STAMPED).includes('RELEASE')) return text;
  return text.replace(EXEMPTIONS, (codes, at: number) =>
    // alone on its line it is a stamp
    isAtLineStart(text, at) ? codes : ' '.repeat(codes.length),
  );
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
