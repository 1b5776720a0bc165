/** One line of the text. Offsets are UTF-16; `from` to `to` is the line without blanks at either end. */
export interface Line {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  /** Where the next line starts: behind the line end (`\n`, `\r\n` or a lone `\r`). */
  readonly end: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BACKSLASH = 92;

/** True for the characters that count as blank within a line, the byte order mark, no-break space and the fill of HTML among them. */
export function isBlank(code: number): boolean {
  if (code > 32 && code < 0xa0) return false; // as most are
  return (
    code === 32 ||
    code === 9 ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x200b ||
    code === 11 ||
    code === 12
  );
}

/** True for the characters of a line end. */
export function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

/** Cuts the text into its lines; together they cover it from the first character to the last. */
export function scanLines(text: string): Line[] {
  const lines: Line[] = [];
  const endBehind = lineEnds(text);
  for (let start = 0; start < text.length; ) {
    const end = endBehind(start);
    lines.push(lineAt(text, start, end));
    start = end;
  }
  return lines;
}

/**
 * A function that gives, for an offset, the offset behind the line end that follows it; the length of the text where none
 * follows. A text whose only line ends are line feeds, as most, is not looked at character by character.
 */
export function lineEnds(text: string): (start: number) => number {
  if (text.includes('\r')) return (start) => endOfLine(text, start);
  return (start) => text.indexOf('\n', start) + 1 || text.length;
}

/** The offset behind the line end that follows `start`; the length of the text where none follows. */
export function endOfLine(text: string, start: number): number {
  for (let position = start; position < text.length; position++) {
    const code = text.charCodeAt(position);
    if (code === LINE_FEED) return position + 1;
    if (code === CARRIAGE_RETURN) {
      return text.charCodeAt(position + 1) === LINE_FEED ? position + 2 : position + 1;
    }
  }
  return text.length;
}

/** The offset at which the line begins that holds an offset; a line end belongs to the line before it. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  if (text.charCodeAt(start) === LINE_FEED && text.charCodeAt(start - 1) === CARRIAGE_RETURN) start--;
  while (
    start > 0 &&
    text.charCodeAt(start - 1) !== LINE_FEED &&
    text.charCodeAt(start - 1) !== CARRIAGE_RETURN
  )
    start--;
  return start;
}

/** The line from `start` to `end` (behind its line end), with the place of its words; backslashes at its end are copying's. */
export function lineAt(text: string, start: number, end: number): Line {
  let from = start;
  let to = end;
  while (to > start && endsLine(text.charCodeAt(to - 1))) to--;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  return { start, from, to, end };
}

function endsLine(code: number): boolean {
  return isLineEnd(code) || code === BACKSLASH || isBlank(code);
}

/** True when the line holds nothing but blanks. */
export function isEmpty(line: Line): boolean {
  return line.from === line.to;
}

/**
 * Three or more of `- = _ * ~`, possibly with single blanks between, and nothing else (cable-format 4.26); four where they
 * are parted from the first on, `- - - -`. Wide gaps are
 * those of a table, whose columns are ruled one by one.
 */
export function isRuler(text: string, from: number, to: number): boolean {
  if (to - from < 3) return false;
  let signs = 0;
  let isWide = false;
  for (let position = from; position < to; position++) {
    const code = text.charCodeAt(position);
    if (isRulerCharacter(code)) signs++;
    else if (code !== 32 || text.charCodeAt(position - 1) === 32) return false;
    else isWide ||= position <= from + 2;
  }
  return signs >= (isWide ? 4 : 3);
}

/** `- = _ * ~`, and the dashes that a word processor makes of hyphens. */
export function isRulerCharacter(code: number): boolean {
  return (
    code === 45 ||
    code === 61 ||
    code === 95 ||
    code === 42 ||
    code === 126 ||
    code === 0x2013 ||
    code === 0x2014
  );
}
