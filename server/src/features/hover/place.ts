import type { Knowledge } from '../../knowledge';
import type { Cable } from '../../model/cable';
import type { SyntaxNode } from '../../syntax/node';
import { leafAt } from '../leaf-at';
import type { HoverContent } from './card';

/** What lies under the pointer. */
export interface Place {
  readonly cable: Cable;
  readonly knowledge: Knowledge;
  /** UTF-16, relative to the cable. */
  readonly offset: number;
  /** The innermost node. */
  readonly leaf: SyntaxNode;
  /** The branch that holds it: the line, the entry, the paragraph. */
  readonly element: SyntaxNode;
}

/** Explains one kind of thing; null where the place holds nothing of that kind, or nothing is known of it. */
export type Hover = (place: Place) => HoverContent | null;

/** Finds leaf and element at an offset. */
export function placeAt(cable: Cable, offset: number, knowledge: Knowledge): Place {
  return { cable, knowledge, offset, ...leafAt(cable.tree, offset) };
}
