import type { Cable } from '../../model/cable';
import { blockAt } from './blocks';
import type { Finder, Occurrence } from './occurrence';
import { ownNumberAt } from './own-number';
import { paragraphAt } from './paragraphs';
import { referenceAt } from './references';
import { tagAt } from './tags';
import { telegramAt } from './telegrams';

export type { Occurrence, Place } from './occurrence';
export { tagsLike } from './tags';

/** The first that finds something counts. */
const finders: readonly Finder[] = [tagAt, referenceAt, telegramAt, ownNumberAt, paragraphAt, blockAt];

/** What stands under the cursor and elsewhere in the cable, too; null where nothing does. */
export function occurrenceAt(cable: Cable, offset: number): Occurrence | null {
  for (const find of finders) {
    const found = find(cable, offset);
    if (found) return found;
  }
  return null;
}
