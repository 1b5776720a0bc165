import { readable } from '../readable';

/** Markup, as opposed to words: only `element` makes some, and it escapes every word. */
export class Html {
  constructor(readonly markup: string) {}
}

/** What an element may hold: words, markup, or nothing. */
export type Content = Html | string | null | undefined | false | readonly Content[];

/** Attributes by name; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element of HTML. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly Content[]): Html {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(value ?? '')}"`);
  const opening = `<${name}${written.join('')}>`;
  const end = INLINE.has(name) ? '' : '\n';
  return new Html(VOID.has(name) ? opening + end : `${opening}${markupOf(content)}</${name}>${end}`);
}

/** What some content is written as. */
export function markupOf(content: Content): string {
  if (content instanceof Html) return content.markup;
  if (typeof content === 'string') return escaped(content);
  return content ? content.map(markupOf).join('') : '';
}

const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'meta']);
/** A line end behind one of these would be seen. */
const INLINE: ReadonlySet<string> = new Set(['a', 'abbr', 'b', 'br', 'small', 'span', 'time']);

const SPECIAL = /[&<>"]/g;
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(words: string): string {
  return readable(words).replace(SPECIAL, (sign) => REFERENCES[sign] ?? '');
}
