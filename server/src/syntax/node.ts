import type { Span } from '../text/span';

/**
 * Branches of the tree: the elements of a cable, in the order in which they stand
 * (cable-format: FL1-FL9, text line, front, body).
 */
export type BranchKind =
  | 'cable'
  // around the cable
  | 'wrapper' // what an archive put there: metadata rows, rulers, titles
  | 'partialNotice' // the sentence that says this is a partial extract
  // print of the Department and the archive
  | 'distribution' // ACTION EUR-12 / INFO OCT-01 ISO-00 /013 W
  | 'draftingBlock' // DRAFTED BY EUR/SE:JDOE
  | 'dashLine' // ------------------121512Z 104417 /42
  | 'operatorLine' // 45, below the heading of a page
  | 'releaseStamp' // Declassified/Released … Systematic Review, RELEASED IN PART
  | 'attributes' // Message Attributes, behind the text
  | 'attribute'
  // paper forms to 1973, and the edited series that print them
  | 'formTitle' // INCOMING TELEGRAM Department of State
  | 'chargeBox' // INDICATE: [ ] COLLECT
  | 'marginLine' // Action, EUR: one line of the column on the left
  | 'controlLine' // Control: 3117
  | 'receivedLine' // Rec'd: March 9, 1954
  | 'placeLine' // Luxembourg; Dated March 9, 1948; Rome, March 9, 1962, 7 p.m.
  | 'numberLine' // NO: 1204, March 9, 7 p.m.
  | 'precedenceLine' // PRIORITY
  | 'sectionLine' // (SECTION ONE OF TWO)
  | 'sentLine' // SENT DEPARTMENT 1204; REPEATED INFORMATION PARIS 310
  | 'runningHead' // -2- 1204, March 9, 7 p.m., from Rome
  | 'formFooter' // REPRODUCTION FROM THIS COPY IS PROHIBITED
  | 'typistMark' // JRR/6
  | 'noteLine' // NOTE: PASSED TO CINCEUR 3/10/62.
  | 'fileNumberLine' // 865.245/3-954
  | 'volumeTitle' // The Chargé in Italy (Roe) to the Department of State
  | 'sourceNote' // 1 Source: Department of State, Central Files
  // heading
  | 'messageNumberLine' // MRN: 13 VALLETTA 217, in the place of FL1-FL3
  | 'transmissionLine' // FL1  VZCZCXRO4471
  | 'calledStationsLine' // FL2  PP RUEHRO
  | 'stationLine' // FL3  DE RUEHVT #0217/01 1340905
  | 'securityLine' // FL4  ZNY CCCCC ZZH
  | 'dateTimeLine' // FL5  P 140905Z MAY 09
  | 'fromLine' // FL6  FM AMEMBASSY VALLETTA
  | 'addressees' // FL7-FL9  the TO, INFO or XMT group
  | 'addressee'
  | 'accountingLine' // STATE GRNC
  | 'separatorLine' // BT
  // front
  | 'textLine' // C O N F I D E N T I A L SECTION 01 OF 02 VALLETTA 000217
  | 'captionLine'
  | 'correctionLine'
  | 'passingLine'
  | 'executiveOrderLine'
  | 'tagsLine'
  | 'subjectLine'
  | 'referenceLine'
  | 'reference'
  | 'classificationAuthority'
  // body
  | 'notice'
  | 'sectionHeading'
  | 'rulerLine' // a ruler without words above or below it
  | 'paragraph'
  | 'pageBreak' // a page or section artefact of the transmission
  | 'markLine' // a mark of the transcriber alone: [page 2], [stamp: RECEIVED]
  | 'pageClassification' // the class word at the head or foot of a page
  | 'minimizeLine'
  | 'signatureLine'
  | 'draftingLine' // Drafted By: VALLETTA:Roe, Richard
  | 'disseminationLine' // Dissemination Rule: Archive Copy
  | 'endMark'
  | 'unclassified'; // a line that no form fits; never dropped

/** Leaves: together they tile the text. */
export type LeafKind =
  | 'space' // blanks, line ends, empty lines, tags of HTML: given by `tilesOf`, for no tree keeps them
  | 'punctuation'
  | 'label'
  | 'text'
  | 'prosign'
  | 'dateTimeGroup'
  | 'operatingSignal'
  | 'routingIndicator'
  | 'address'
  | 'establishment' // what a turned address names last: ROME, AMEMBASSY
  | 'precedence'
  | 'messageNumber'
  | 'office'
  | 'serial'
  | 'year'
  | 'sectionNumber'
  | 'filingTime'
  | 'classification'
  | 'section'
  | 'post'
  | 'caption'
  | 'orderNumber'
  | 'declassification'
  | 'tag'
  | 'personName'
  | 'letter'
  | 'note'
  | 'number'
  | 'portionMark'
  | 'ruler'
  | 'heading'
  | 'signature'
  | 'controlNumber'
  | 'date'
  | 'localTime'
  | 'series'
  | 'sender'
  | 'fileNumber';

export type NodeKind = BranchKind | LeafKind;

/**
 * What the parser had to bend to recognise a node: data for the rules, which turn it into findings.
 * `garbled`: read with letters lost, doubled or swapped; `malformed`: recognised by its place, its shape is off;
 * `uncertain`: the transcriber put it in brackets, as a doubtful reading or none.
 */
export type SyntaxProblem = 'garbled' | 'malformed' | 'uncertain';

/**
 * A node of the lossless tree. Offsets are UTF-16, relative to the start of the cable. The children of a node stand
 * in order within it and do not overlap; what lies between them or at its edges is blank. A node without children is
 * a leaf. Printing the leaves and the blanks in order gives the text back.
 */
export interface SyntaxNode extends Span {
  readonly kind: NodeKind;
  readonly children: readonly SyntaxNode[];
  readonly problem?: SyntaxProblem;
}

/** The root of the tree of a cable. */
export interface CableNode extends SyntaxNode {
  readonly kind: 'cable';
  /** It quotes other texts: what closes a quotation decides about all that stands before. */
  readonly quotes: boolean;
}

const NO_CHILDREN: readonly SyntaxNode[] = [];

/** A leaf of the given kind. */
export function leaf(kind: LeafKind, start: number, end: number, problem?: SyntaxProblem): SyntaxNode {
  return problem
    ? { kind, start, end, children: NO_CHILDREN, problem }
    : { kind, start, end, children: NO_CHILDREN };
}

/** A branch over a span that holds its children and, but for them, nothing but blanks. */
export function branch(
  kind: BranchKind,
  { start, end }: Span,
  children: readonly SyntaxNode[],
  problem?: SyntaxProblem,
): SyntaxNode {
  return problem ? { kind, start, end, children, problem } : { kind, start, end, children };
}

/** The root over its children; `end` is the length of the text. */
export function cableNode(end: number, children: readonly SyntaxNode[], quotes: boolean): CableNode {
  return { kind: 'cable', start: 0, end, children, quotes };
}

/** The first child of a kind. */
export function childOf(node: SyntaxNode, kind: NodeKind): SyntaxNode | undefined {
  for (const child of node.children) if (child.kind === kind) return child;
  return undefined;
}

/** All children of a kind, in order. */
export function childrenOf(node: SyntaxNode, kind: NodeKind): SyntaxNode[] {
  return node.children.filter((child) => child.kind === kind);
}

/** The children of a branch, and the blanks between them and at its edges as leaves: together they tile it. */
export function tilesOf({ start, end, children }: SyntaxNode): SyntaxNode[] {
  const tiles: SyntaxNode[] = [];
  let position = start;
  for (const child of children) {
    if (child.start > position) tiles.push(leaf('space', position, child.start));
    tiles.push(child);
    position = child.end;
  }
  if (end > position) tiles.push(leaf('space', position, end));
  return tiles;
}

/** Calls `visit` for every leaf, in text order, blanks among them. */
export function forEachLeaf(node: SyntaxNode, visit: (leaf: SyntaxNode) => void): void {
  if (node.children.length === 0) visit(node);
  else for (const tile of tilesOf(node)) forEachLeaf(tile, visit);
}
