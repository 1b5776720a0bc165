import { freshIds } from '../ids';
import type { CablePage } from '../page';

/** What a document needs to know of all its pages before the first is written. */
export type ListedPage = Pick<CablePage, 'name' | 'title' | 'day'>;

/** An id for each page, by which a link finds it: its name, as far as an id can hold it. */
export function idsOf(pages: readonly ListedPage[]): readonly string[] {
  const fresh = freshIds();
  return pages.map(({ name }) => fresh(name ?? 'cable'));
}

/** The id of the page that each name leads to: of several copies of a cable the first. */
export function pagesByName(
  pages: readonly ListedPage[],
  ids: readonly string[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [index, { name }] of pages.entries()) {
    if (name !== null && !found.has(name)) found.set(name, ids[index] ?? '');
  }
  return found;
}

/** What a link within a cable may lead to, by number or letter. */
export type PlaceKind = 'paragraph' | 'ref';

/** The places within one cable. */
export interface Places {
  /** The name for a place; undefined for a second one of the same number or letter. */
  name(kind: PlaceKind, key: string | number): string | undefined;
  /** The link to a place; undefined where there is none. */
  link(kind: PlaceKind, key: string | number): string | undefined;
}

/** The places of a page: its paragraphs by their numbers, its references by their letters. */
export function placesOf(page: CablePage, pageId: string): Places {
  const idOf = (kind: PlaceKind, key: string | number) => idWithin(pageId, `${kind}-${key}`);
  const heads = page.parts.flatMap((part) => (part.kind === 'paragraph' ? part.head : []));
  const values = page.facts.flatMap((fact) => fact.values);
  const all = new Set([
    ...heads.flatMap((head) =>
      head.kind === 'number' && head.value !== null ? [idOf('paragraph', head.value)] : [],
    ),
    ...values.flatMap(({ reference }) => (reference?.letter ? [idOf('ref', reference.letter)] : [])),
  ]);
  const given = new Set<string>();
  return {
    name(kind, key) {
      const id = idOf(kind, key);
      if (given.has(id)) return undefined;
      given.add(id);
      return id;
    },
    link(kind, key) {
      const id = idOf(kind, key);
      return all.has(id) ? `#${id}` : undefined;
    },
  };
}

/** The id of a place within a page: the colon keeps it apart from those of pages, which have none. */
export function idWithin(pageId: string, place: string): string {
  return `${pageId}:${place.replace(/[^A-Za-z0-9-]/g, '')}`;
}
