import type { NodeKind } from '../syntax/node';
import type { Span } from '../text/span';
import type { Elements } from './elements';
import { spanOf } from './words';

/** Something that is not the cable's own words: a page break, a class word at a page foot, an archive's line. */
export interface Artefact {
  readonly kind: 'page' | 'classification' | 'archive';
  readonly span: Span;
}

/** What parts or ends the text in transmission: BT, MINIMIZE CONSIDERED, NNNN (cable-format 4.15, 4.31, 4.32). */
export interface EndMark {
  readonly kind: 'separator' | 'minimize' | 'end';
  readonly span: Span;
}

const ARTEFACTS: ReadonlyMap<NodeKind, Artefact['kind']> = new Map([
  ['pageBreak', 'page'],
  ['pageClassification', 'classification'],
  ['operatorLine', 'page'],
  ['dashLine', 'page'],
  ['releaseStamp', 'archive'],
  ['wrapper', 'archive'],
  ['partialNotice', 'archive'],
]);

const END_MARKS: ReadonlyMap<NodeKind, EndMark['kind']> = new Map([
  ['separatorLine', 'separator'],
  ['minimizeLine', 'minimize'],
  ['endMark', 'end'],
]);

/** The artefacts among the elements of a cable, in text order. */
export function readArtefacts(elements: Elements): readonly Artefact[] {
  return ofKinds(elements, ARTEFACTS);
}

/** The end marks among the elements of a cable, in text order. */
export function readEndMarks(elements: Elements): readonly EndMark[] {
  return ofKinds(elements, END_MARKS);
}

function ofKinds<Kind>(
  elements: Elements,
  kinds: ReadonlyMap<NodeKind, Kind>,
): readonly { readonly kind: Kind; readonly span: Span }[] {
  const found: { kind: Kind; span: Span }[] = [];
  for (const node of elements.of(kinds)) {
    const kind = kinds.get(node.kind);
    if (kind) found.push({ kind, span: spanOf(node) });
  }
  return found;
}
