import { strict as assert } from 'node:assert';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import type { Cable } from '../../server/src/model/cable';

type Node = DefaultTreeAdapterMap['node'];

/** What only a whole page has to have; and characters that a page may hold, though nobody should write them. */
const OF_FRAGMENTS: ReadonlySet<string> = new Set([
  'missing-doctype',
  'control-character-in-input-stream',
  'noncharacter-in-input-stream',
]);

/** What a browser shows of a page, its title and styles left out; fails where the page is not well formed. */
export function shownIn(html: string): string {
  const words: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeName === 'style' || node.nodeName === 'title') return;
    if ('value' in node && node.nodeName === '#text') words.push(node.value);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  const errors: string[] = [];
  visit(parse(html, { onParseError: ({ code }) => errors.push(code) }));
  assert.deepEqual(
    errors.filter((code) => !OF_FRAGMENTS.has(code)),
    [],
  );
  return words.join('');
}

/**
 * The signs of words: without blanks, and without those that draw lines, mark headings and open items, which a page shows in its own way. What
 * no page can show counts as nothing.
 */
export function signsOf(text: string): string {
  return text.replace(/[\s\u200b\ufffd\p{Cc}]|[-=_*~#•\u2013\u2014\u00b6]|\p{Surrogate}/gu, '');
}

/** Whether a page shows the words of a cable in their order, but for where it begins. */
export function assertSameWords(shown: string, { shown: printed }: Cable): void {
  const [found, wanted] = [signsOf(shown), signsOf(printed.replace(OF_COPYING, ''))];
  if (found.length === wanted.length && `${wanted}${wanted}`.includes(found)) return;
  assert.equal(found, wanted);
}

/** Backslashes at the ends of lines. */
const OF_COPYING = /[\\\s\u200b]+(?=[\r\n]|$)/g;
