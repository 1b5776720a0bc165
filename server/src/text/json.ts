import { FILL } from './fill';

/**
 * Text in the strings of JSON, one object or one a line, as it is shown: `\n` ends a line, `\"` is a quotation mark. Every
 * character keeps its place, as in HTML. What stands around the strings that hold lines, keys and numbers and short
 * values, becomes blanks.
 */

/** A file of JSON begins with a string, alone or in arrays and objects. */
const OPENING = /^\uFEFF?\s{0,200}(?:[[{]\s{0,200}){0,4}"/;

/** A passage from the middle of a string says so by this many escaped line ends before anything else. */
const LINES_OF_PASSAGE = 3;

const ESCAPED_LINE_END = '\\n';

/** Where a string may end: its closing quotation mark, or a line end, which no string may hold. A backslash hides what follows it. */
const STOP = /["\\\n\r]/g;

const ESCAPE = /\\(?:u(?<code>[0-9a-f]{4})|(?<letter>[^\n\r]))/gi;

/** The text with its strings shown, as long as it was; the text itself where it is no JSON, or no string of it holds lines. */
export function withoutJson(text: string): string {
  if (!text.includes(ESCAPED_LINE_END)) return text;
  const opening = OPENING.exec(text)?.[0].length ?? 0;
  if (opening === 0 && !isWithinString(text)) return text;
  let shown = blanked(text.slice(0, Math.max(0, opening - 1)));
  let holdsLines = false;
  for (let from = opening; ; ) {
    const to = endOfString(text, from);
    if (to < text.length && text[to] !== '"') return text;
    const words = text.slice(from, to);
    const isShown = words.includes(ESCAPED_LINE_END);
    holdsLines ||= isShown;
    const mark = isShown ? '\n' : ' ';
    shown += (from > 0 ? mark : '') + (isShown ? unescaped(words) : blanked(words));
    if (to === text.length) break;
    const next = text.indexOf('"', to + 1);
    shown += mark + blanked(text.slice(to + 1, next < 0 ? text.length : next));
    if (next < 0) break;
    from = next + 1;
  }
  return holdsLines ? shown : text;
}

function isWithinString(text: string): boolean {
  return (
    text.slice(0, endOfString(text, 0)).split(ESCAPED_LINE_END, LINES_OF_PASSAGE + 1).length >
    LINES_OF_PASSAGE
  );
}

/** Where the string ends in which an offset lies; no quotation mark stands there where the text or its line ends before it. */
function endOfString(text: string, from: number): number {
  STOP.lastIndex = from;
  for (let stop = STOP.exec(text); stop; stop = STOP.exec(text)) {
    if (stop[0] !== '\\') return stop.index;
    STOP.lastIndex = stop.index + 2;
  }
  return text.length;
}

/** Blanks for all characters but line ends. */
function blanked(text: string): string {
  return text.replace(/[^\n\r]/g, ' ');
}

function unescaped(words: string): string {
  return words.replace(ESCAPE, (written: string, code: string | undefined, letter: string | undefined) => {
    const sign = code ? String.fromCharCode(Number.parseInt(code, 16)) : signOf(letter ?? '');
    if (sign === '\n') return `${' '.repeat(written.length - 1)}\n`;
    return sign.trim() === '' ? ' '.repeat(written.length) : sign + FILL.repeat(written.length - 1);
  });
}

/** What a letter behind a backslash stands for. */
function signOf(letter: string): string {
  if (letter === 'n') return '\n';
  return 'rtbf'.includes(letter) ? ' ' : letter;
}
