import { inTextOrder, type TextEdit } from '../text/edit';
import type { Fix } from './rule';

/**
 * The edits of as many fixes as can be applied at once, in text order. Each fix counts as one stretch from its first to
 * its last edit; of two that touch, the one that starts first is taken and the other left for a second round.
 */
export function mergeFixes(fixes: readonly Fix[]): readonly TextEdit[] {
  const stretches = fixes
    .map((fix) => inTextOrder(fix.edits))
    .flatMap((edits) => {
      const first = edits[0];
      const last = edits.at(-1);
      return first && last ? [{ edits, start: first.span.start, end: last.span.end }] : [];
    })
    .sort((a, b) => a.start - b.start);

  let end = -1;
  return stretches.flatMap((stretch) => {
    if (stretch.start <= end) return [];
    end = stretch.end;
    return stretch.edits;
  });
}
