import { type Statistics, statistics as statisticsOf } from '../features/statistics';
import { type Summary, summary } from '../features/status';
import type { CableDocument } from './document';

/** How much there is of each cable, in their order. */
export function statistics({ cables, knowledge }: CableDocument): readonly Statistics[] {
  return cables.map(({ cable }) => statisticsOf(cable, knowledge));
}

/** What each cable is, in their order. */
export function summaries({ cables }: CableDocument): readonly Summary[] {
  return cables.map(({ cable }) => summary(cable));
}
