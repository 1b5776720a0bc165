import { cableItem, type OutlineItem, outline as outlineOf } from '../features/outline';
import type { Cable } from '../model/cable';
import type { CableDocument } from './document';
import { movedSpan } from './placed';

/** The outline; where the text holds several cables, with one root for each. */
export function outline({ cables }: CableDocument): readonly OutlineItem[] {
  return cables.length > 1
    ? cables.map(({ cable, offset }) => movedItem(rootOf(cable), offset))
    : cables.flatMap(({ cable, offset }) => outlineOf(cable).map((item) => movedItem(item, offset)));
}

/** The root of a cable, which stays the same while an edit leaves the cable alone. */
function rootOf(cable: Cable): OutlineItem {
  const root = roots.get(cable) ?? cableItem(cable);
  roots.set(cable, root);
  return root;
}

const roots = new WeakMap<Cable, OutlineItem>();

function movedItem(item: OutlineItem, by: number): OutlineItem {
  if (by === 0) return item;
  return {
    ...item,
    span: movedSpan(item.span, by),
    nameSpan: movedSpan(item.nameSpan, by),
    children: item.children.map((child) => movedItem(child, by)),
  };
}
