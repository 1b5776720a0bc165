import { type Span, textOf } from '../text/span';

/** The text with every run of blanks and line ends as one blank. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What a span covers, on one line. */
export function lineOf(text: string, span: Span): string {
  return onOneLine(textOf(text, span));
}

/** The offset behind the last word that ends before `to`; `from` where only blanks and line ends lie between. */
export function endOfWords(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && text.charCodeAt(end - 1) <= 32) end--;
  return end;
}

/** The text, cut with an ellipsis behind its last whole word where it is longer than `limit` UTF-16 units. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const lastBlank = text.lastIndexOf(' ', limit - 1);
  const cut = lastBlank > limit / 2 ? lastBlank : limit - 1;
  return `${text.slice(0, cut).replace(/[\s,;:.\-\ud800-\udbff]+$/, '')}…`;
}

/** Words joined as in a sentence: `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], conjunction = 'and'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** The text as a sentence: a capital at its head, a full stop at its end; empty where it is empty. */
export function sentence(text: string): string {
  const words = text.trim();
  if (words === '') return '';
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? '' : '.'}`;
}
