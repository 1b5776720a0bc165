import { cableItem, type OutlineItem, outline as outlineOf } from '../features/outline';
import type { Cable } from '../model/cable';
import type { CableDocument } from './document';
import { movedSpan } from './placed';

/** The outline of one cable of a text. */
export interface CableOutline {
  /** Where the cable begins. */
  readonly offset: number;
  /** One object for as long as the outline stays the same, wherever in the text the cable moves. */
  readonly version: object;
  /** Its items in their places in the text; made when they are asked for. */
  readonly items: () => readonly OutlineItem[];
}

/** The outline, cable by cable; where the text holds several, each has one root. */
export function outlines({ cables }: CableDocument): readonly CableOutline[] {
  const make = cables.length > 1 ? rootsOf : itemsOf;
  return cables.map(({ cable, offset }) => {
    const version = make(cable);
    return { offset, version, items: () => version.map((item) => movedItem(item, offset)) };
  });
}

/** The outline; where the text holds several cables, with one root for each. */
export function outline(document: CableDocument): readonly OutlineItem[] {
  return outlines(document).flatMap(({ items }) => items());
}

const rootsOf = rememberedOf((cable) => [cableItem(cable)]);
const itemsOf = rememberedOf(outlineOf);

/** Asks once for each cable, which stays the same while an edit leaves it alone. */
function rememberedOf(make: (cable: Cable) => readonly OutlineItem[]) {
  const made = new WeakMap<Cable, readonly OutlineItem[]>();
  return (cable: Cable): readonly OutlineItem[] => {
    const items = made.get(cable) ?? make(cable);
    made.set(cable, items);
    return items;
  };
}

function movedItem(item: OutlineItem, by: number): OutlineItem {
  if (by === 0) return item;
  return {
    ...item,
    span: movedSpan(item.span, by),
    nameSpan: movedSpan(item.nameSpan, by),
    children: item.children.map((child) => movedItem(child, by)),
  };
}
