import { type Knowledge, standardKnowledge } from '../knowledge';
import type { NodeKind, SyntaxNode } from '../syntax/node';
import { parseCable } from '../syntax/parser';
import type { Span } from '../text/span';
import { type Artefact, type EndMark, readArtefacts, readEndMarks } from './artefacts';
import { type Attributes, documentNumber, readAttributes } from './attributes';
import { authorityNodes, type ClassificationAuthority, readAuthority } from './authority';
import { type Block, type BlockClosing, readBlocks } from './blocks';
import { type Paragraph, readBody, readSignature, type SectionHeading, type Signature } from './body';
import { type CaptionUse, readCaptions } from './captions';
import { type Distribution, readDistribution } from './distribution';
import { type Drafting, readDrafting } from './drafting';
import { dayOfYear } from './dtg';
import { type ExecutiveOrder, readExecutiveOrder } from './executive-order';
import { type Generation, readGeneration } from './generation';
import { type Heading, readHeading } from './heading';
import { type Layer, readLayers } from './layers';
import { type Mentions, readMentions } from './mentions';
import { type Mrn, type OutsideFacts, type PrintedMrn, readMrn, readPrintedMrn } from './mrn';
import { type PageMark, readPages } from './pages';
import { type PassingLine, readPassingLine } from './passing';
import { type ReferenceList, readEntries, referenceList, yearToldBy } from './references';
import { readSubject, type Subject } from './subject';
import { readTags, type TagsLine } from './tags';
import { isTextLine, readTextLine, type TextLine } from './text-line';

/**
 * The typed reading of one cable. Every span is a pair of UTF-16 offsets relative to the start of the cable's own
 * text: a cable does not know where in a file it stands.
 */
export interface Cable {
  readonly text: string;
  readonly tree: SyntaxNode;
  readonly generation: Generation | null;
  readonly layers: readonly Layer[];
  /** The date of the cable as far as it is known: an ISO day, a year, or null. */
  readonly date: string | null;
  readonly mrn: Mrn;
  /** The `MRN:` field, where the number does not stand in the text line (cable-format 5.4). */
  readonly messageNumber: PrintedMrn | null;
  /** Null where the text begins below it. */
  readonly heading: Heading | null;
  /** Of the Department's print: to whom the copies went, who drafted and cleared. */
  readonly distribution: Distribution | null;
  readonly drafting: Drafting | null;
  /** The first is the cable's own; the others open later sections. */
  readonly textLines: readonly TextLine[];
  readonly captions: readonly CaptionUse[];
  readonly passing: readonly PassingLine[];
  readonly executiveOrder: ExecutiveOrder | null;
  readonly tags: TagsLine | null;
  readonly subject: Subject | null;
  readonly references: ReferenceList | null;
  readonly authority: ClassificationAuthority | null;
  readonly headings: readonly SectionHeading[];
  readonly paragraphs: readonly Paragraph[];
  readonly blocks: readonly Block[];
  /** Words such as END SUMMARY that close none of the blocks. */
  readonly unopened: readonly BlockClosing[];
  /** What the body says about references, paragraphs and other telegrams. */
  readonly mentions: Mentions;
  readonly signature: Signature | null;
  readonly artefacts: readonly Artefact[];
  readonly endMarks: readonly EndMark[];
  readonly pages: readonly PageMark[];
  /** What the National Archives' file tells behind the text. */
  readonly attributes: Attributes | null;
  /** From the text line to the first line of the body: where missing fields would stand. Empty where there is none. */
  readonly front: Span;
  /** Behind the front, up to the end of the cable. */
  readonly body: Span;
  /** False for a text that holds no element of a cable at all: no rule speaks there. */
  readonly recognised: boolean;
}

export interface ReadOptions extends OutsideFacts {
  readonly knowledge?: Knowledge | undefined;
  /** The period, where it is known whatever the text tells. */
  readonly generation?: Generation | undefined;
}

const HEADING_LINES: ReadonlySet<NodeKind> = new Set([
  'messageNumberLine',
  'transmissionLine',
  'calledStationsLine',
  'stationLine',
  'securityLine',
  'dateTimeLine',
  'fromLine',
  'addressees',
  'separatorLine',
]);

const FRONT_LINES: ReadonlySet<NodeKind> = new Set([
  'textLine',
  'captionLine',
  'correctionLine',
  'passingLine',
  'executiveOrderLine',
  'tagsLine',
  'subjectLine',
  'referenceLine',
  'classificationAuthority',
]);

/** Reads one cable. Takes any text and never throws. */
export function readCable(text: string, options: ReadOptions = {}): Cable {
  const knowledge = options.knowledge ?? standardKnowledge;
  const tree = parseCable(text);
  const elements = elementsOf(tree);
  const first = (kind: NodeKind): SyntaxNode | undefined => elements.find((node) => node.kind === kind);
  const all = (kind: NodeKind): SyntaxNode[] => elements.filter((node) => node.kind === kind);

  const heading = readHeading(
    text,
    elements.filter((node) => HEADING_LINES.has(node.kind)),
    bodyStart(tree),
    knowledge,
  );
  const textLines = all('textLine')
    .map((node) => readTextLine(text, node, knowledge))
    .filter(isTextLine);
  const attributesNode = first('attributes');
  const attributes = attributesNode ? readAttributes(text, attributesNode) : null;
  const numberLine = first('messageNumberLine');
  const messageNumber = numberLine ? readPrintedMrn(text, numberLine, knowledge) : null;
  const referenceNode = first('referenceLine');
  const entries = referenceNode ? readEntries(text, referenceNode, knowledge) : [];
  const mrn = readMrn(messageNumber ?? textLines[0]?.mrn ?? null, heading?.dtg?.year ?? null, {
    ...options,
    document: documentNumber(attributes, knowledge),
    yearByReferences: (post, number) => yearToldBy(entries, post, number),
  });
  const date = dateOf(heading, mrn.year);

  const captions = readCaptions(text, all('captionLine'), knowledge);
  const distribution = first('distribution');
  const draftingBlock = first('draftingBlock');
  const order = first('executiveOrderLine');
  const executiveOrder = order ? readExecutiveOrder(text, order, knowledge, date) : null;
  const tags = readTags(text, all('tagsLine'), knowledge, date);
  const references = referenceNode ? referenceList(referenceNode, entries, { mrn, date }) : null;

  const front = frontOf(tree);
  const body = { start: front.end, end: text.length };
  const { blocks, unopened } = readBlocks(text, tree, body);
  const { headings, paragraphs } = readBody(text, tree, blocks, knowledge);
  const signature = elements.findLast((node) => node.kind === 'signatureLine');

  return {
    text,
    tree,
    generation:
      options.generation ??
      readGeneration({
        kinds: new Set(elements.map((node) => node.kind)),
        year: mrn.year,
        order: executiveOrder?.number ?? null,
        captions: new Set(captions.map((use) => use.text.toUpperCase())),
        serialWidth: textLines[0]?.mrn?.serialText?.length ?? 0,
        text,
      }),
    layers: readLayers(text, tree, paragraphs),
    date,
    mrn,
    messageNumber,
    heading,
    distribution: distribution ? readDistribution(text, distribution) : null,
    drafting: readDrafting(text, draftingBlock ? [draftingBlock] : all('draftingLine')),
    textLines,
    captions,
    passing: all('passingLine').map((node) => readPassingLine(text, node)),
    executiveOrder,
    tags,
    subject: readSubject(text, all('subjectLine'), knowledge),
    references,
    authority: readAuthority(text, authorityNodes(text, elements), date),
    headings,
    paragraphs,
    blocks,
    unopened,
    mentions: readMentions(text, body, { blocks, paragraphs, references: references?.items ?? [] }),
    signature: signature ? readSignature(text, signature) : null,
    artefacts: readArtefacts(elements),
    endMarks: readEndMarks(elements),
    pages: readPages(text, elements),
    attributes,
    front,
    body,
    recognised:
      textLines.length > 0 ||
      messageNumber?.post !== undefined ||
      executiveOrder !== null ||
      (heading !== null && (heading.dtg !== null || heading.station !== null)) ||
      (tags?.tags.some((tag) => tag.meaning !== undefined) ?? false),
  };
}

/** The day of the DTG, or of the filing time in the year of the cable; else the year alone. */
function dateOf(heading: Heading | null, year: number | null): string | null {
  const sent = heading?.dtg?.iso?.slice(0, 10);
  if (sent !== undefined || year === null) return sent ?? null;
  const filing = heading?.station?.filing;
  return (filing && dayOfYear(year, filing.dayOfYear)) ?? String(year);
}

/** What other elements may stand within. */
const INTERRUPTED: ReadonlySet<NodeKind> = new Set([
  'paragraph',
  'addressees',
  'tagsLine',
  'subjectLine',
  'referenceLine',
  'reference',
  'classificationAuthority',
]);

/** The elements of the cable in text order, those that interrupt a paragraph or a list of references among them. */
function elementsOf(tree: SyntaxNode): SyntaxNode[] {
  const elements: SyntaxNode[] = [];
  const addWithin = (parent: SyntaxNode): void => {
    for (const node of parent.children) {
      if (node.children.length === 0) continue;
      elements.push(node);
      if (INTERRUPTED.has(node.kind)) addWithin(node);
    }
  };
  addWithin(tree);
  return elements;
}

const BODY: ReadonlySet<NodeKind> = new Set(['paragraph', 'sectionHeading']);

/** Where the first paragraph or heading of the body begins; behind the last element where there is none. */
function bodyStart(tree: SyntaxNode): number {
  return tree.children.find((node) => BODY.has(node.kind))?.start ?? tree.end;
}

/** From the first line of the front to the last before the body. */
function frontOf(tree: SyntaxNode): Span {
  const lines: SyntaxNode[] = [];
  for (const node of tree.children) {
    if (BODY.has(node.kind)) break;
    if (FRONT_LINES.has(node.kind)) lines.push(node);
  }
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}
