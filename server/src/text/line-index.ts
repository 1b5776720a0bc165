import { firstIndex } from './ordered';

/** Zero-based line and UTF-16 character within it: the position of the language server protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Two positions, `start` inclusive, `end` exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Turns offsets of a text into positions and back. A line ends with `\n`, `\r\n` or a lone `\r`. */
export interface LineIndex {
  /** A text that ends with a line end has an empty last line. */
  readonly lineCount: number;
  /** The position at an offset; one outside the text goes to its nearest end, one within a line end before it. */
  positionAt(offset: number): Position;
  /** The offset at a position; a character beyond the line counts as its end, a line outside the text as its nearest end. */
  offsetAt(position: Position): number;
  /** The range of a stretch of offsets. */
  rangeOf(start: number, end: number): Range;
}

const LF = 10;
const CR = 13;

/** Indexes the lines of a text: one pass to build, a binary search to ask. */
export function lineIndex(text: string): LineIndex {
  const starts = lineStarts(text);

  /** Where the words of a line end: before its line end. */
  function contentEnd(line: number): number {
    const next = starts[line + 1];
    if (next === undefined) return text.length;
    const crlf = text.charCodeAt(next - 1) === LF && text.charCodeAt(next - 2) === CR;
    return crlf && next - 2 >= startOf(line) ? next - 2 : next - 1;
  }

  function startOf(line: number): number {
    return starts[line] ?? text.length;
  }

  function positionAt(offset: number): Position {
    const inText = Math.min(Math.max(offset, 0), text.length);
    const line = firstIndex(starts, (start) => start > inText) - 1;
    return { line, character: Math.min(inText, contentEnd(line)) - startOf(line) };
  }

  function offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= starts.length) return text.length;
    return Math.min(startOf(line) + Math.max(character, 0), contentEnd(line));
  }

  return {
    lineCount: starts.length,
    positionAt,
    offsetAt,
    rangeOf: (start, end) => ({ start: positionAt(start), end: positionAt(end) }),
  };
}

/** The offset of the first character of every line. Most texts have no carriage return. */
function lineStarts(text: string): number[] {
  return text.includes('\r') ? startsBehindAnyEnd(text) : startsBehindFeeds(text);
}

function startsBehindFeeds(text: string): number[] {
  const starts = [0];
  for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
  return starts;
}

function startsBehindAnyEnd(text: string): number[] {
  const starts = [0];
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    const ends = code === LF || (code === CR && text.charCodeAt(offset + 1) !== LF);
    if (ends) starts.push(offset + 1);
  }
  return starts;
}
