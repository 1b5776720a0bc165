import type { FieldName } from '../knowledge/printed-forms';
import { shiftOf, type TextChange } from '../text/change';
import { figuresOf } from '../text/look-alikes';
import { romanNumber } from '../text/roman-numbers';
import type { Span } from '../text/span';
import { BodyParser } from './body';
import { Numbering } from './body/numbering';
import { mentionsQuotation } from './body/quotations';
import { Composer } from './composer';
import { isDoubleSpaced } from './double-spacing';
import { bodyFormOf, type Form, topFormOf } from './forms';
import { endsTop } from './glued-fields';
import { labelAt } from './labelled';
import { endOfLine, isLineEnd, type Line, scanLines } from './lines';
import { homeOf, movedNode } from './moved';
import { type CableNode, cableNode, type NodeKind, type SyntaxNode } from './node';
import { isPaperTelegram } from './paper/shape';
import { parseTransmitted } from './parser';
import { haveSameShape } from './same-shape';
import { Source } from './source';
import { withoutMarks } from './unmarked';

/** The stretch of the old text that was read again, and by how much all behind it has moved. */
export interface Reread extends Span {
  readonly shift: number;
}

/** A tree of which only a part was parsed again. */
export interface Reparsed {
  readonly tree: CableNode;
  readonly reread: Reread;
  /** Only words of paragraphs are others than before: all nodes are there, and what else they hold is the same. */
  readonly keepsShape: boolean;
}

/**
 * The tree of a text of which an earlier version has been parsed: parses from the numbered paragraph before the change,
 * or from the start where there is none, to the one behind it, and takes the rest over. Null where only a parse of the
 * whole can tell: the change touches a number, a quotation, a section, the spacing or the end.
 * @param before the tree of `oldText`
 * @param change what turned `oldText` into `text`
 */
export function reparse(
  before: CableNode,
  oldText: string,
  text: string,
  change: TextChange,
): Reparsed | null {
  const window = before.quotes ? null : windowAround(before.children, oldText, change);
  if (!window) return null;
  const { first, last, start, end, numbers, marked } = window;
  const shift = shiftOf(change);
  const oldWords = oldText.slice(start, endOfGlance(oldText, end));
  const words = text.slice(start, endOfGlance(text, end + shift));
  const reaches = window.isTop ? reachesFarFromTop : reachesFar;
  if (reaches(oldWords) || reaches(words)) return null;
  if (isPaperTelegram(text) || (window.isTop && isPaperTelegram(oldText))) return null;
  if ([oldText, text, words].some(mayBeDoubleSpaced)) return null;

  const fresh = window.isTop ? parseTopAndParagraphs(words) : parseParagraphs(words, numbers, marked);
  const until = fresh.findIndex((node) => node.start === end + shift - start && isNumbered(node));
  if (until < 0) return null;
  const old = before.children.slice(first, last + 1);
  if (!sameNumbering(fresh.slice(0, until + 1), words, old, oldText, marked)) return null;
  const inWindow = fresh.slice(0, until);
  const children = [
    ...before.children.slice(0, first),
    ...inWindow.map((node) => movedNode(node, start)),
    ...before.children.slice(last).map((node) => movedNode(node, shift)),
  ];
  const keepsShape = haveSameShape(
    { nodes: inWindow, start: 0, end: end + shift - start, text: words },
    { nodes: old.slice(0, -1), start, end, text: oldText },
  );
  return { tree: cableNode(text.length, children, false), reread: { start, end, shift }, keepsShape };
}

/** What is parsed anew, in the old text: up to the start of a numbered paragraph. */
interface Window {
  /** From the start of another one, or of the text. */
  readonly start: number;
  readonly isTop: boolean;
  readonly end: number;
  /** The places of the two paragraphs among the elements. */
  readonly first: number;
  readonly last: number;
  /** The numbers of the paragraphs before it, and whether any has a portion mark. */
  readonly numbers: readonly number[];
  readonly marked: boolean;
}

/** Below one of these the front ends with the first numbered paragraph; without any it is looked for everywhere. */
const ANCHORS: ReadonlySet<NodeKind> = new Set([
  'textLine',
  'executiveOrderLine',
  'tagsLine',
  'subjectLine',
  'referenceLine',
]);

function windowAround(elements: readonly SyntaxNode[], text: string, change: TextChange): Window | null {
  const numbered: number[] = [];
  let last = 0;
  for (; last < elements.length; last++) {
    const node = elements[last];
    if (!node || node.kind === 'signatureLine') return null;
    if (!isNumbered(node)) continue;
    if (node.start > change.end && isAtLineStart(text, node.start)) break;
    numbered.push(last);
  }
  const to = elements[last];
  if (!to || !endsFront(elements, numbered[0] ?? last, text)) return null;
  // Of a paragraph whose first line is touched it is open whether it is one.
  const at = numbered.findLastIndex((index) => isBefore(elements[index], text, change.start));
  const first = numbered[at];
  const from = elements[first ?? -1];
  if (first === undefined || !from) {
    return { start: 0, isTop: true, end: to.start, first: 0, last, numbers: [], marked: false };
  }
  const before = numbered.slice(0, at).map((index) => elements[index]);
  const numbers = before.map((node) => numberOf(node, text));
  const marked = before.some(isMarked);
  return { start: from.start, isTop: false, end: to.start, first, last, numbers, marked };
}

/** Whether the front is sure to end with the first numbered paragraph, whatever stands below. */
function endsFront(elements: readonly SyntaxNode[], first: number, text: string): boolean {
  const paragraph = elements[first];
  if (!paragraph || !endsTop(text, paragraph.start)) return false;
  return elements.slice(0, first).some(({ kind }) => ANCHORS.has(kind));
}

function isBefore(node: SyntaxNode | undefined, text: string, offset: number): boolean {
  if (!node || node.start >= offset) return false;
  return isAtLineStart(text, node.start) && endOfLine(text, node.start) <= offset;
}

/** Whether a line is one of a heading may be told by the second line below it. */
function endOfGlance(text: string, start: number): number {
  return endOfLine(text, endOfLine(text, start));
}

/** Marks of the transcriber are none of the prose that tells: heading and front are read without them. */
function mayBeDoubleSpaced(text: string): boolean {
  const plain = withoutMarks(text);
  return isDoubleSpaced(text) || (plain !== text && isDoubleSpaced(plain));
}

/** Whether words of a passage may bear upon the reading of others far away: a quotation's, or a label. */
function reachesFar(words: string): boolean {
  return mentionsQuotation(words) || scanLines(words).some(({ from }) => labelAt(words, from) !== null);
}

/** The same for words with heading and front: there the labels of today's form bear upon all others. */
function reachesFarFromTop(words: string): boolean {
  return mentionsQuotation(words) || scanLines(words).some((line) => bearsLabel(words, line));
}

/** Labels that the fronts of all periods have. */
const USUAL: ReadonlySet<FieldName> = new Set(['eo', 'tags', 'subject', 'ref', 'classified-by']);

function bearsLabel(text: string, line: Line): boolean {
  const colon = text.indexOf(':', line.from);
  if (colon < 0 || colon >= line.to) return false;
  const label = labelAt(text, line.from);
  if (label && USUAL.has(label.field)) return false;
  return isLabelled(topFormOf(text, line)) || isLabelled(bodyFormOf(text, line));
}

function isLabelled(form: Form): boolean {
  return form === 'labelled' || form === 'closing';
}

/** Parses paragraphs alone; nothing where they hold what begins a section or ends the cable. */
function parseParagraphs(words: string, numbers: readonly number[], marked: boolean): readonly SyntaxNode[] {
  const source = new Source(words);
  const composer = new Composer(words);
  const isWhole = new BodyParser(source, composer, new Numbering(numbers, marked)).parse(0) === source.count;
  const elements = composer.finish();
  return isWhole && !elements.some(({ kind }) => kind === 'signatureLine') ? elements : [];
}

/** Parses heading, front and the first paragraphs; nothing where the front may not end with them, or they end the cable. */
function parseTopAndParagraphs(words: string): readonly SyntaxNode[] {
  const { elements } = parseTransmitted(words);
  const isSure = endsFront(elements, elements.findIndex(isNumbered), words) && endsDrafting(elements);
  return isSure && !elements.some(({ kind }) => kind === 'signatureLine') ? elements : [];
}

/** Before one of these the names of who drafted and cleared end; without any they are looked for far below. */
const BEHIND_DRAFTING: ReadonlySet<NodeKind> = new Set([
  'dashLine',
  'executiveOrderLine',
  'tagsLine',
  'subjectLine',
  'referenceLine',
]);

function endsDrafting(elements: readonly SyntaxNode[]): boolean {
  const last = elements.findLastIndex(({ kind }) => kind === 'draftingBlock');
  return last < 0 || elements.slice(last).some(({ kind }) => BEHIND_DRAFTING.has(kind));
}

/** @param marked a paragraph before them has a portion mark */
function sameNumbering(
  elements: readonly SyntaxNode[],
  text: string,
  others: readonly SyntaxNode[],
  othersText: string,
  marked: boolean,
): boolean {
  const [numbered, otherNumbered] = [elements.filter(isNumbered), others.filter(isNumbered)];
  const numbers = numbered.map((node) => numberOf(node, text));
  const otherNumbers = otherNumbered.map((node) => numberOf(node, othersText));
  return (
    numbers.length === otherNumbers.length &&
    numbers.every((number, at) => number === otherNumbers[at]) &&
    (marked || numbered.some(isMarked) === otherNumbered.some(isMarked))
  );
}

function isNumbered(node: SyntaxNode): boolean {
  return node.kind === 'paragraph' && homeOf(node).children[0]?.kind === 'number';
}

/** As the numbering takes it: a mark that is none, or a number that is damaged, tells nothing. */
function isMarked(node: SyntaxNode | undefined): boolean {
  const [number, ...rest] = node ? homeOf(node).children : [];
  return (
    !number?.problem && rest.some(({ kind, problem }) => kind === 'portionMark' && problem !== 'malformed')
  );
}

/** `Paragraph 12.` */
const LONGEST_HEAD = 14;

function numberOf(node: SyntaxNode | undefined, text: string): number {
  if (!node) return Number.NaN;
  const words = text.slice(node.start, node.start + LONGEST_HEAD).replace(/^para(?:graph)? /i, '');
  const roman = romanNumber(/^[IVX]*/.exec(words)?.[0] ?? '');
  return roman ?? Number.parseInt(figuresOf(words.slice(0, 3)), 10);
}

function isAtLineStart(text: string, offset: number): boolean {
  return offset === 0 || isLineEnd(text.charCodeAt(offset - 1));
}
