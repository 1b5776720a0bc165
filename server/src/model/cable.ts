import { standardKnowledge } from '../knowledge';
import { type CableNode, childOf, type NodeKind, type SyntaxNode } from '../syntax/node';
import { parsing } from '../syntax/parser';
import { type Reparsed, type Reread, reparse } from '../syntax/reparse';
import type { TextChange } from '../text/change';
import { asShown } from '../text/shown';
import type { Span } from '../text/span';
import { finished, type Steps } from '../text/steps';
import { type Artefact, type EndMark, readArtefacts, readEndMarks } from './artefacts';
import { type Block, type BlockClosing, blockWordPattern, readBlocks } from './blocks';
import { type Paragraph, readBody, readSignature, type SectionHeading, type Signature } from './body';
import { Elements } from './elements';
import { keepsFrame } from './frame';
import { type Generation, readGeneration } from './generation';
import { type Layer, readLayers } from './layers';
import { type Mentions, mentionPattern, readMentions } from './mentions';
import { type PageMark, readPage } from './pages';
import { readTelegramMentions, type TelegramMention } from './paper/mentions';
import { placesAgain, placesOf } from './places';
import { FRONT_LINES, type ReadOptions, readTop, type Top, topNodes } from './top';

export type { Artefact } from './artefacts';
export type { TextLine } from './text-line';
export type { ReadOptions } from './top';

/** A cable without its body: what an edit of a paragraph leaves as it is, but for the rest of the text. */
export interface CableTop extends Top {
  readonly text: string;
  readonly generation: Generation | null;
  readonly layers: readonly Layer[];
  /** From the text line to the first line of the body: where missing fields would stand. Empty where there is none. */
  readonly front: Span;
}

/**
 * A cable without what only the words of its paragraphs tell: what an edit within such words leaves as it is, but for
 * places. The text is there for the words that bear it: numbers, marks, headings, BEGIN and END.
 */
export interface CableFrame extends CableTop {
  readonly headings: readonly SectionHeading[];
  readonly paragraphs: readonly Paragraph[];
  readonly blocks: readonly Block[];
  /** Words such as END SUMMARY that close none of the blocks. */
  readonly unopened: readonly BlockClosing[];
  readonly signature: Signature | null;
  readonly artefacts: readonly Artefact[];
  readonly endMarks: readonly EndMark[];
  readonly pages: readonly PageMark[];
  /** Behind the front, up to the end of the cable. */
  readonly body: Span;
  /** Stands for this reading where something is remembered of it. */
  readonly version: Version;
  /** How the text came of one that was read before; null where it was read on its own. */
  readonly origin: Origin | null;
}

/**
 * The typed reading of one cable. Every span is a pair of UTF-16 offsets relative to the start of the cable's own
 * text: a cable does not know where in a file it stands.
 */
export interface Cable extends CableFrame {
  /** The text with its HTML shown, at the same offsets: what was read. Most cables have none. */
  readonly shown: string;
  readonly tree: CableNode;
  /** What the body says about references, paragraphs and other telegrams. */
  readonly mentions: Mentions;
  /** The telegrams that the text of one on paper names; empty for every other cable. */
  readonly telegrams: readonly TelegramMention[];
  /** False for a text that holds no element of a cable at all: no rule speaks there. */
  readonly recognised: boolean;
  readonly basis: Basis;
}

/**
 * Stands for a reading, and keeps what was worked out for it, by who asked: `perCable`. It keeps no reading alive, and so
 * no reading all those before it.
 */
export type Version = Map<symbol, unknown>;

/** The version before, and what has changed since. */
export interface Origin {
  readonly version: Version;
  readonly change: TextChange;
  /** All of `CableFrame` is as it was, but for places and running words. */
  readonly keepsFrame: boolean;
}

/** What the reading of a later version may take over. */
interface Basis {
  readonly top: Top;
  readonly topNodes: readonly SyntaxNode[];
  readonly bodyStart: number;
  /** Where the body has words that may open or close a block, or mention something. */
  readonly blockWords: readonly number[];
  readonly mentionWords: readonly number[];
}

/** The reading of an earlier version, and what has changed since. */
export interface Earlier {
  readonly cable: Cable;
  readonly change: TextChange;
  /** The tree with what was parsed again of it; null where all has to be, undefined where nobody has tried. */
  readonly parsed?: Reparsed | null;
}

/**
 * Reads one cable. Takes any text and never throws.
 * @param earlier saves reading again what has not changed; the result is the same without it. The options must be those
 *   of the earlier reading.
 */
export function readCable(source: string, options: ReadOptions = {}, earlier?: Earlier): Cable {
  return finished(reading(source, options, earlier));
}

/** The same with pauses: those of parsing, behind the tree, and behind the top. */
export function* reading(source: string, options: ReadOptions, earlier?: Earlier): Steps<Cable> {
  const knowledge = options.knowledge ?? standardKnowledge;
  const text = asShown(source);
  const again = earlier ? treeAgain(earlier, source, text) : null;
  const tree = again?.tree ?? (yield* parsing(text));
  yield;
  const elements = new Elements(tree);
  const front = frontOf(tree);
  const body = { start: front.end, end: text.length };
  const basis = readBasis(text, tree, body, elements, options, earlier?.cable.basis, again?.reread);
  yield;
  const { blocks, unopened } = readBlocks(text, tree, basis.blockWords);
  const { headings, paragraphs } = readBody(text, tree, blocks, knowledge);
  const layers = readLayers(source, text, tree, paragraphs);
  const { top, bodyStart } = basis;
  const references = top.references?.items ?? [];
  const signature = signatureOf(elements);
  const generation =
    options.generation ??
    readGeneration({
      kinds: elements,
      year: top.mrn.year,
      order: top.executiveOrder?.number ?? null,
      captions: new Set(top.captions.map((use) => use.text.toUpperCase())),
      serialWidth: top.textLines[0]?.mrn?.serialText?.length ?? 0,
      above: text.slice(0, bodyStart),
      opening: text.slice(bodyStart, bodyStart + OPENING),
      stamps: elements.all('releaseStamp').map(({ start, end }) => text.slice(start, end)),
    });
  return {
    // named one by one: a spread of so many takes as long as a third of the front
    date: top.date,
    mrn: top.mrn,
    messageNumber: top.messageNumber,
    heading: top.heading,
    distribution: top.distribution,
    drafting: top.drafting,
    textLines: top.textLines,
    footMarking: top.footMarking,
    captions: top.captions,
    passing: top.passing,
    executiveOrder: top.executiveOrder,
    tags: top.tags,
    subject: top.subject,
    references: top.references,
    authority: top.authority,
    attributes: top.attributes,
    paper: top.paper,
    text: source,
    shown: text,
    tree,
    generation,
    layers,
    headings,
    paragraphs,
    blocks,
    unopened,
    mentions: readMentions(text, basis.mentionWords, { blocks, paragraphs, references }),
    telegrams: top.paper ? readTelegramMentions(text, paragraphs, top.paper.context, knowledge) : [],
    signature: signature ? readSignature(text, signature) : null,
    artefacts: readArtefacts(elements),
    endMarks: readEndMarks(elements),
    pages: elements.all('pageBreak').map((node) => readPage(text, node)),
    front,
    body,
    recognised: isRecognised(top),
    basis,
    version: new Map(),
    origin: earlier
      ? {
          version: earlier.cable.version,
          change: earlier.change,
          keepsFrame: keepsFrame(earlier.cable, { basis, generation, layers, blocks, unopened }, again),
        }
      : null,
  };
}

/** The tree of a later version, where most of it can be taken over; HTML is looked at as a whole. */
function treeAgain({ cable, change, parsed }: Earlier, source: string, text: string): Reparsed | null {
  if (parsed !== undefined) return parsed;
  if (source !== text || cable.text !== cable.shown) return null;
  return reparse(cable.tree, cable.text, source, change);
}

/** How much of the body tells of its time: a marking of the whole stands in the first paragraph. */
const OPENING = 2000;

/** @param reread where the rest of the body is as `before` knows it */
function readBasis(
  text: string,
  tree: CableNode,
  body: Span,
  elements: Elements,
  options: ReadOptions,
  before: Basis | undefined,
  reread: Reread | undefined,
): Basis {
  const start = bodyStart(tree);
  const nodes = topNodes(text, elements);
  const isSame =
    before?.bodyStart === start &&
    before.topNodes.length === nodes.length &&
    before.topNodes.every((node, index) => node === nodes[index]);
  const search = (pattern: RegExp, known: readonly number[] | undefined): readonly number[] =>
    reread && known ? placesAgain(known, pattern, text, reread, body.start) : placesOf(pattern, text, body);
  return {
    top: isSame ? before.top : readTop(text, elements, start, options),
    topNodes: nodes,
    bodyStart: start,
    blockWords: search(blockWordPattern(), before?.blockWords),
    mentionWords: search(mentionPattern, before?.mentionWords),
  };
}

/** Whether at least one element stands in the text that only a cable has. */
function isRecognised({ paper, textLines, messageNumber, executiveOrder, heading, tags }: Top): boolean {
  return (
    paper !== null ||
    textLines.length > 0 ||
    messageNumber?.post !== undefined ||
    executiveOrder !== null ||
    (heading !== null && (heading.dtg !== null || heading.station !== null)) ||
    (tags?.tags.some((tag) => tag.meaning !== undefined) ?? false)
  );
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

/** The field of that name, where the cable has one; else the last line in its place. */
function signatureOf(elements: Elements): SyntaxNode | undefined {
  const lines = elements.all('signatureLine');
  return lines.find((line) => childOf(line, 'label')) ?? lines.at(-1);
}
