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

/** The fix that takes a line out, with its line end. */
export function removeLine(text: string, words: Span, title: string): Fix {
  return removal(wholeLines(text, words), title);
}

/** The fix that takes a stretch out. */
export function removal(span: Span, title: string, safety: Fix['safety'] = 'suggested'): Fix {
  return { title, edits: [{ span, newText: '' }], safety };
}

/**
 * Whole lines with what parts them from the rest: the line end behind them, at the end of the text the one before. Where
 * other words share a line, the stretch itself.
 */
export function wholeLines(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (isBlank(text.charAt(from - 1))) from--;
  while (isBlank(text.charAt(to))) to++;
  const before = lineEndBefore(text, from);
  const behind = text.startsWith('\r\n', to) ? 2 : isLineEnd(text.charAt(to)) ? 1 : 0;
  const isAlone = (from === 0 || before > 0) && (to === text.length || behind > 0);
  if (!isAlone) return { start, end };
  return behind > 0 ? { start: from, end: to + behind } : { start: from - before, end: to };
}

function lineEndBefore(text: string, at: number): number {
  if (!isLineEnd(text.charAt(at - 1))) return 0;
  return text.startsWith('\r\n', at - 2) ? 2 : 1;
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t';
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r';
}
