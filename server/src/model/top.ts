import { type Knowledge, standardKnowledge } from '../knowledge';
import { childOf, type NodeKind, type SyntaxNode } from '../syntax/node';
import { withoutMarks } from '../syntax/unmarked';
import { type Attributes, documentDay, documentNumber, readAttributes } from './attributes';
import { authorityNodes, type ClassificationAuthority, readAuthority } from './authority';
import { type CaptionUse, readCaptions } from './captions';
import { type Distribution, readDistribution, readMarginColumn } from './distribution';
import { type Drafting, readDrafting } from './drafting';
import { dayOfYear } from './dtg';
import type { Elements } from './elements';
import { type ExecutiveOrder, readExecutiveOrder } from './executive-order';
import type { Generation } from './generation';
import { HEADING_LINES, type Heading, readHeading } from './heading';
import { type Marking, readMarking } from './marking';
import { type Mrn, type OutsideFacts, type PrintedMrn, readMrn, readPrintedMrn } from './mrn';
import { PAPER_LINES, type PaperTelegram, paperMrn, readPaper } from './paper';
import { readPaperCaptions } from './paper/captions';
import { draftingOfNote } from './paper/drafting';
import { readPaperReferences } from './paper/reference-list';
import { type PassingLine, readPassingLine } from './passing';
import { type ReferenceList, readEntries, referenceList, yearToldBy } from './references';
import { readSubject, type Subject } from './subject';
import { readTags, type TagsLine } from './tags';
import { isTextLine, readTextLine, type TextLine } from './text-line';

/** What stands around the body: heading and front, repeated by later sections, and the fields behind the text. */
export interface Top {
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
  /** The class word at the foot of a cable of labelled fields, or the caption that names its level; null where its head has one. */
  readonly footMarking: Marking | null;
  readonly captions: readonly CaptionUse[];
  readonly passing: readonly PassingLine[];
  readonly executiveOrder: ExecutiveOrder | null;
  readonly tags: TagsLine | null;
  readonly subject: Subject | null;
  readonly references: ReferenceList | null;
  readonly authority: ClassificationAuthority | null;
  /** What the National Archives' file tells behind the text. */
  readonly attributes: Attributes | null;
  /** What only the typed and printed forms to 1973 have; null for a transmitted cable. */
  readonly paper: PaperTelegram | null;
}

/** What is known of a cable beside its text. */
export interface ReadOptions extends OutsideFacts {
  readonly knowledge?: Knowledge | undefined;
  /** The period, where it is known whatever the text tells. */
  readonly generation?: Generation | undefined;
}

/** The lines of the front, from the text line on. */
export const FRONT_LINES: ReadonlySet<NodeKind> = new Set([
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

/** All that is read here. */
const TOP: ReadonlySet<NodeKind> = new Set([
  ...HEADING_LINES,
  ...FRONT_LINES,
  'distribution',
  'draftingBlock',
  'draftingLine',
  'attributes',
  'marginLine',
  'sourceNote',
  'pageClassification',
  ...PAPER_LINES,
]);

/** The elements that the top is read from: as long as these nodes stay the same objects, so does the top. */
export function topNodes(text: string, elements: Elements): readonly SyntaxNode[] {
  return elements.of(TOP).concat(authorityNodes(text, elements));
}

/** @param bodyStart where the first paragraph or heading of the body begins */
export function readTop(text: string, elements: Elements, bodyStart: number, options: ReadOptions): Top {
  const knowledge = options.knowledge ?? standardKnowledge;
  const read = <T>(kind: NodeKind, reader: (node: SyntaxNode) => T): T | null => {
    const node = elements.first(kind);
    return node ? reader(node) : null;
  };
  const plain = withoutMarks(text);
  const paper = readPaper(text, elements, options, knowledge);
  const heading = paper ? paper.heading : readHeading(plain, elements, bodyStart, knowledge);
  const textLines = fromFirstNamed(
    elements
      .all('textLine')
      .map((node) => readTextLine(text, node, knowledge))
      .filter(isTextLine),
  );
  const attributes = read('attributes', (node) => readAttributes(text, node));
  const messageNumber = read('messageNumberLine', (node) => readPrintedMrn(text, node, knowledge));
  const referenceNode = elements.first('referenceLine');
  const entries = referenceNode && !paper ? readEntries(plain, referenceNode, knowledge) : [];
  const filed = attributes && documentDay(attributes, knowledge);
  const mrn = paper
    ? paperMrn(paper)
    : readMrn(messageNumber ?? textLines[0]?.mrn ?? null, heading?.dtg?.year ?? null, {
        document: documentNumber(attributes, knowledge),
        filed: filed?.day ?? null,
        yearByReferences: (post, number) => yearToldBy(entries, post, number),
        ...options,
      });
  const date = paper ? paper.date : dateOf(heading, mrn.year, filed?.day ?? null);
  const addressee = heading && addresseeOf(heading, knowledge);
  const listed = referenceNode
    ? referenceList(referenceNode, entries, { mrn, date, addressee }, knowledge)
    : null;
  const draftingBlock = elements.first('draftingBlock');
  const captions = (paper ? readPaperCaptions : readCaptions)(plain, captionLinesOf(elements), knowledge);
  return {
    date,
    mrn,
    messageNumber,
    heading,
    distribution:
      read('distribution', (node) => readDistribution(text, node)) ??
      readMarginColumn(text, elements.all('marginLine')),
    drafting:
      readDrafting(text, draftingBlock ? [draftingBlock] : elements.all('draftingLine')) ??
      draftingOfNote(text, elements.all('sourceNote')),
    textLines,
    footMarking:
      messageNumber && textLines.length === 0
        ? (readFoot(text, elements.all('pageClassification'), knowledge) ?? spelledOut(captions))
        : null,
    captions,
    passing: elements.all('passingLine').map((node) => readPassingLine(plain, node)),
    executiveOrder: read('executiveOrderLine', (node) => readExecutiveOrder(text, node, knowledge, date)),
    tags: readTags(text, elements.all('tagsLine'), knowledge, date, homesOf(textLines[0])),
    subject: readSubject(text, belowTextLine(elements.all('subjectLine'), textLines[0]), knowledge),
    references: paper ? readPaperReferences(text, elements, paper.context, knowledge) : listed,
    authority: readAuthority(text, plain, authorityNodes(text, elements), knowledge, date),
    attributes,
    paper,
  };
}

/** The post to which alone a cable goes, as in a message reference number. */
function addresseeOf({ to }: Heading, { posts }: Knowledge): string | null {
  const name = to[0]?.name;
  if (name === undefined || to.length > 1) return null;
  return (posts.byAddress(name) ?? posts.find(name.replace(/^\S+ /, '')))?.mrnName ?? null;
}

/** `CONFIDENTIAL AN: D850123-0456` above the text line is a mark of the archive: it names no post, and a later line does. */
function fromFirstNamed(lines: readonly TextLine[]): readonly TextLine[] {
  const named = lines.findIndex(({ mrn }) => mrn?.postText != null && mrn.number !== null);
  return lines.slice(0, named).every(({ mrn }) => mrn === null) ? lines.slice(Math.max(0, named)) : lines;
}

/** Lines that may hold captions beside what they are for. */
const CAPTIONED: ReadonlySet<SyntaxNode['kind']> = new Set(['textLine', 'sourceNote']);

/** The lines of captions in text order, text lines and notes of an edited series that hold some among them. */
function captionLinesOf(elements: Elements): readonly SyntaxNode[] {
  const lines = elements.all('captionLine');
  const within = elements.of(CAPTIONED).filter((line) => childOf(line, 'caption'));
  return within.length > 0 ? [...within, ...lines].sort((a, b) => a.start - b.start) : lines;
}

/** The level that the last class word of the pages names (cable-format 5.4). */
function readFoot(text: string, pages: readonly SyntaxNode[], knowledge: Knowledge): Marking | null {
  const last = pages.at(-1);
  return (last && readMarking(text, last, knowledge)) ?? null;
}

/** `SENSITIVE BUT UNCLASSIFIED`, for want of a class word: a caption that names the level, too. */
function spelledOut(captions: readonly CaptionUse[]): Marking | null {
  const use = captions.find(({ caption }) => caption?.caption === 'SENSITIVE BUT UNCLASSIFIED');
  return use ? { span: use.span, text: use.text, level: 'UNCLASSIFIED', garbled: false } : null;
}

/** The day of the DTG, of the filing time in the year of the cable, or of the archive's file; else the year alone. */
function dateOf(heading: Heading | null, year: number | null, filed: string | null): string | null {
  const sent = heading?.dtg?.iso?.slice(0, 10);
  if (sent !== undefined || year === null) return sent ?? null;
  const filing = heading?.station?.filing;
  const day = (filing && dayOfYear(year, filing.dayOfYear)) ?? filed;
  return day?.startsWith(String(year)) ? day : String(year);
}

/** The codes of TAGS for the country of the post that a text line names. */
function homesOf(line: TextLine | undefined): readonly string[] {
  const post = line?.mrn?.post;
  return post ? [post.geoTag, post.geoTag1970s] : [];
}

/** The lines below the text line, where some are: a mail that brings a cable has a subject, too. */
function belowTextLine(lines: readonly SyntaxNode[], textLine: TextLine | undefined): readonly SyntaxNode[] {
  const below = lines.filter(({ start }) => textLine === undefined || start > textLine.span.start);
  return below.length > 0 ? below : lines;
}
