import { shiftOf, type TextChange } from '../text/change';
import { figuresOf } from '../text/look-alikes';
import type { Span } from '../text/span';
import { BodyParser } from './body';
import { Numbering } from './body/numbering';
import { mentionsQuotation } from './body/quotations';
import { Composer } from './composer';
import { isDoubleSpaced } from './double-spacing';
import { endsTop } from './glued-fields';
import { labelAt } from './labelled';
import { endOfLine, isLineEnd, scanLines } from './lines';
import { homeOf, movedNode } from './moved';
import { type CableNode, cableNode, type NodeKind, type SyntaxNode } from './node';
import { isPaperTelegram } from './paper/shape';
import { Source } from './source';

/** The stretch of the old text that was read again, and by how much all behind it has moved. */
export interface Reread extends Span {
  readonly shift: number;
}

/** A tree of which only a part was parsed again. */
export interface Reparsed {
  readonly tree: CableNode;
  readonly reread: Reread;
}

/**
 * The tree of a text of which an earlier version has been parsed: parses from the numbered paragraph before the change
 * to the one behind it, and takes the rest over. Null where only a parse of the whole can tell: the change touches the
 * heading, the front, a number, a quotation, a section, the spacing or the end.
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
  const oldWords = oldText.slice(start, endOfLine(oldText, end));
  const words = text.slice(start, endOfLine(text, end + shift));
  if (reachesFar(oldWords) || reachesFar(words)) return null;
  if (isPaperTelegram(text)) return null;
  if (isDoubleSpaced(oldText) || isDoubleSpaced(text) || isDoubleSpaced(words)) return null;

  const fresh = parseParagraphs(words, numbers, marked);
  const until = fresh.findLastIndex(isNumbered);
  if (fresh[until]?.start !== end + shift - start) return null;
  if (!sameNumbers(fresh, words, before.children.slice(first, last + 1), oldText)) return null;
  const children = [
    ...before.children.slice(0, first),
    ...fresh.slice(0, until).map((node) => movedNode(node, start)),
    ...before.children.slice(last).map((node) => movedNode(node, shift)),
  ];
  return { tree: cableNode(children, false), reread: { start, end, shift } };
}

/** What is parsed anew, in the old text: from the start of one numbered paragraph to the start of another. */
interface Window {
  readonly start: number;
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
  const top = elements[numbered[0] ?? 0];
  if (!elements.slice(0, numbered[0] ?? 0).some(({ kind }) => ANCHORS.has(kind))) return null;
  // Of a paragraph whose first line is touched it is open whether it is one.
  const at = numbered.findLastIndex((index) => isBefore(elements[index], text, change.start));
  const first = numbered[at];
  const [from, to] = [elements[first ?? -1], elements[last]];
  if (first === undefined || !from || !to || !top || !endsTop(text, top.start)) return null;
  const before = numbered.slice(0, at).map((index) => elements[index]);
  const numbers = before.map((node) => numberOf(node, text));
  return { start: from.start, end: to.start, first, last, numbers, marked: before.some(isMarked) };
}

function isBefore(node: SyntaxNode | undefined, text: string, offset: number): boolean {
  if (!node || node.start >= offset) return false;
  return isAtLineStart(text, node.start) && endOfLine(text, node.start) <= offset;
}

/** Whether words of a passage may bear upon the reading of others far away: a quotation's, or a label. */
function reachesFar(words: string): boolean {
  return mentionsQuotation(words) || scanLines(words).some(({ from }) => labelAt(words, from) !== null);
}

/** Parses paragraphs alone; nothing where they hold what begins a section or ends the cable. */
function parseParagraphs(words: string, numbers: readonly number[], marked: boolean): readonly SyntaxNode[] {
  const source = new Source(words);
  const composer = new Composer(words);
  const isWhole = new BodyParser(source, composer, new Numbering(numbers, marked)).parse(0) === source.count;
  const elements = composer.finish();
  return isWhole && !elements.some(({ kind }) => kind === 'signatureLine') ? elements : [];
}

function sameNumbers(
  elements: readonly SyntaxNode[],
  text: string,
  others: readonly SyntaxNode[],
  othersText: string,
): boolean {
  const numbers = elements.filter(isNumbered).map((node) => numberOf(node, text));
  const otherNumbers = others.filter(isNumbered).map((node) => numberOf(node, othersText));
  return numbers.length === otherNumbers.length && numbers.every((number, at) => number === otherNumbers[at]);
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

function numberOf(node: SyntaxNode | undefined, text: string): number {
  return node ? Number.parseInt(figuresOf(text.slice(node.start, node.start + 3)), 10) : Number.NaN;
}

function isAtLineStart(text: string, offset: number): boolean {
  return offset === 0 || isLineEnd(text.charCodeAt(offset - 1));
}
