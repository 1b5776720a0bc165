import type { Span } from '../../text/span';
import type { Fix } from '../rule';

/** The fix that puts other words in a place. */
export function replaceBy(span: Span, words: string, safety: Fix['safety'] = 'suggested'): Fix {
  return { title: `Replace by ${words}`, edits: [{ span, newText: words }], safety };
}

/** The fix that adds text at an offset. */
export function insertAt(offset: number, newText: string): Fix {
  return {
    title: `Insert ${newText.trim()}`,
    edits: [{ span: { start: offset, end: offset }, newText }],
    safety: 'suggested',
  };
}

/** The fix that takes a line out, from the first of its words to the line below. */
export function removeLine(text: string, words: Span, title: string): Fix {
  const rest = /[ \t]*(?:\r\n|\n|\r)?/y;
  rest.lastIndex = words.end;
  rest.exec(text);
  return {
    title,
    edits: [{ span: { start: words.start, end: rest.lastIndex }, newText: '' }],
    safety: 'suggested',
  };
}
