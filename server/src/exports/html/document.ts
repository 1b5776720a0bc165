import type { CablePage } from '../page';
import { article } from './article';
import { element, Html } from './element';
import { idsOf, type ListedPage, pagesByName } from './ids';
import { style } from './style';

/**
 * The document of some pages, part by part.
 * @param listed what stands in the contents
 * @param pageAt gives a page; asked for one after another
 */
export function* htmlDocument(
  listed: readonly ListedPage[],
  pageAt: (index: number) => CablePage,
): Generator<string> {
  const ids = idsOf(listed);
  const cables = pagesByName(listed, ids);
  const [above, below] = frame(listed, ids);
  yield above;
  for (const [index, id] of ids.entries())
    yield article(pageAt(index), { id, cables, level: ids.length === 1 ? 1 : 2 }).markup;
  yield below;
}

/** What stands above the articles and below them. */
function frame(listed: readonly ListedPage[], ids: readonly string[]): readonly [string, string] {
  const [only] = listed;
  const isOne = listed.length === 1;
  const title =
    isOne && only ? [ownName(only), only.title].filter(Boolean).join(': ') : `${listed.length} cables`;
  const page = element(
    'html',
    { lang: 'en' },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      // whatever a cable may hold: nothing is loaded, nothing runs
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      element('title', {}, title),
      new Html(`<style>${style}</style>\n`),
    ),
    element('body', {}, !isOne && contents(listed, ids, title), element('main', {}, ARTICLES)),
  );
  const [above = '', below = ''] = page.markup.split(ARTICLES.markup);
  return [`<!doctype html>\n${above}`, below];
}

/** Their place; words hold no such sign. */
const ARTICLES = new Html('\0');

const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** What the page holds, cable by cable. */
function contents(pages: readonly ListedPage[], ids: readonly string[], title: string): Html {
  const entries = pages.map((page, index) => {
    const more = [ownName(page), page.day].filter(Boolean).join(', ');
    return element(
      'li',
      {},
      element('a', { href: `#${ids[index]}` }, page.title),
      more !== '' && [' ', element('small', {}, more)],
    );
  });
  return element(
    'header',
    {},
    element('h1', {}, title),
    pages.length > 0 && element('nav', { 'aria-label': 'Contents' }, element('ol', {}, entries)),
  );
}

/** The name of a cable where that is not its title already. */
function ownName({ name, title }: ListedPage): string | null {
  return name === title ? null : name;
}
