import type { Span } from '../text/span';

/** `[sic]` at once or after blanks. */
const sicHere = /[ \t]*\[sic\]/iy;
const sicAnywhere = /\[sic\]/i;

/**
 * True where the text itself says that a place stands so in the original: `[sic]` within the span or right behind it.
 * It is the archivist's own word and silences every rule there.
 */
export function isSic(text: string, span: Span): boolean {
  sicHere.lastIndex = span.end;
  return sicHere.test(text) || sicAnywhere.test(text.slice(span.start, span.end));
}
