import type { CablePage } from '../page';
import { article } from './article';
import { element, Html } from './element';
import { idsOf, pagesByName } from './ids';
import { style } from './style';

/** The page of some cables. */
export function htmlDocument(pages: readonly CablePage[]): string {
  const ids = idsOf(pages);
  const [only] = pages;
  const isOne = pages.length === 1;
  const title =
    isOne && only ? [ownName(only), only.title].filter(Boolean).join(': ') : `${pages.length} cables`;
  const cables = pagesByName(pages, ids);
  const articles = pages.map((page, index) =>
    article(page, { id: ids[index] ?? '', cables, level: isOne ? 1 : 2 }),
  );
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
    element('body', {}, !isOne && contents(pages, ids, title), element('main', {}, articles)),
  );
  return `<!doctype html>\n${page.markup}`;
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** What the page holds, cable by cable. */
function contents(pages: readonly CablePage[], ids: readonly string[], title: string): Html {
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
function ownName({ name, title }: CablePage): string | null {
  return name === title ? null : name;
}
