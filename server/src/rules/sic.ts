import { type Span, textOf } from '../text/span';
import type { Fix } from './rule';

/** `[sic]` at once or after blanks. */
const sicHere = /[ \t]*\[sic\]/iy;
const sicAnywhere = /\[sic\]/i;

/** A place that reading has cut within the word still holds it: `JANE [sic`. */
const CUT_OFF = 'sic]'.length;

/**
 * True where the text itself says that a place stands so in the original: `[sic]` within the span or right behind it.
 * It is the archivist's own word and silences every rule there.
 */
export function isSic(text: string, span: Span): boolean {
  sicHere.lastIndex = span.end;
  return sicHere.test(text) || sicAnywhere.test(text.slice(span.start, span.end + CUT_OFF));
}

/** Puts the archivist's word behind a place, which silences every rule there. */
export function sicFix(text: string, span: Span): Fix {
  const end = span.start + textOf(text, span).trimEnd().length;
  return {
    title: 'It stands so in the original: add [sic]',
    edits: [{ span: { start: end, end }, newText: ' [sic]' }],
    safety: 'suggested',
  };
}
