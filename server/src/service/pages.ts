import { type Page, pagesOf } from '../features/pages';
import type { CableDocument } from './document';
import { movedPlace } from './placed';

/** The pages of the original from which the text was copied, in text order; each cable begins on a page of its own. */
export function pages({ cables, knowledge }: CableDocument): readonly Page[] {
  const found: Page[] = [];
  for (const { cable, offset } of cables) {
    const before = found.at(-1)?.number ?? 0;
    found.push(...pagesOf(cable, knowledge, before).map((page) => movedPlace(page, offset)));
  }
  return found;
}
