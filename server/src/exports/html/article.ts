import type { CablePage, Part } from '../page';
import { type Content, element, type Html } from './element';
import { headerOf } from './header';
import { idWithin, placesOf } from './ids';
import { elementsOf, type Setting } from './text';

/** Where a cable stands among others. */
export interface ArticlePlace {
  readonly id: string;
  /** The cables of the document by their names, and their ids. */
  readonly cables: ReadonlyMap<string, string>;
  /** Of its title among the headings of the page. */
  readonly level: 1 | 2;
}

/** A cable as an article: a header, its text by sections, and a footer from the signature on. */
export function article(page: CablePage, { id, cables, level }: ArticlePlace): Html {
  const places = placesOf(page, id);
  const titleId = idWithin(id, 'title');
  const setting: Setting = { places, headings: `h${level + 1}` };
  const signature = page.parts.findLastIndex(({ kind }) => kind === 'signature');
  const end = signature < 0 ? page.parts.length : signature;
  const title = element(`h${level}`, { id: titleId }, page.title);
  return element(
    'article',
    { id, 'aria-labelledby': titleId },
    headerOf(page, title, { places, cables }),
    sections(page.parts.slice(0, end), setting),
    signature >= 0 && element('footer', {}, elementsOf(page.parts.slice(end), setting)),
  );
}

/** The text, from each heading to the next a section. */
function sections(parts: readonly Part[], setting: Setting): Content {
  const starts = parts.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : []));
  return [
    elementsOf(parts.slice(0, starts[0] ?? parts.length), setting),
    starts.map((start, index) =>
      element('section', {}, elementsOf(parts.slice(start, starts[index + 1]), setting)),
    ),
  ];
}
