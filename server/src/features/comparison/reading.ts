import type { Knowledge } from '../../knowledge';
import type { Cable } from '../../model/cable';
import type { PlacedCable } from '../../model/document';
import { marksOf } from '../../model/marks';
import { type NodeKind, type SyntaxNode, tilesOf } from '../../syntax/node';
import { lineEnd } from '../../text/line-end';
import type { Span } from '../../text/span';
import { printedNumber } from '../outline/header';
import type { ComparisonOptions } from './options';
import { placesIn } from './places';

/** What is compared: letters between blanks, or a break between lines where those count. Offsets are of the whole text. */
export interface Word extends Span {
  readonly text: string;
  /** Breaks of lines are no words: they do not count in the agreement. */
  readonly isBreak: boolean;
  /** The index of its unit. */
  readonly unit: number;
  /** It stands first in its line; first behind an empty line, or first in its unit. */
  readonly opens: 'line' | 'block' | null;
}

/** A stretch of words of one element: a field, a heading, a paragraph up to what interrupts it. */
export interface Unit {
  readonly place: string;
  /** It stands above the body. */
  readonly isHeader: boolean;
  /** What makes no difference: a page heading, a line of an archive. */
  readonly isSetAside: boolean;
  /** The indices of its words. */
  readonly words: Span;
}

/** One transcription of one or several cables, taken apart for comparing. */
export interface Reading {
  readonly text: string;
  /** How its lines end: as the first does. */
  readonly lineEnd: string;
  readonly words: readonly Word[];
  readonly units: readonly Unit[];
}

/** A text with the cables that were read in it, and the tables by which they were read. */
export interface Transcription {
  readonly text: string;
  readonly cables: readonly PlacedCable[];
  readonly knowledge: Knowledge;
}

/** Takes a text apart: all its words in order, each in the unit to which it belongs. */
export function readingOf({ text, cables, knowledge }: Transcription, options: ComparisonOptions): Reading {
  const words: Word[] = [];
  const units: (Unit & { readonly words: { end: number } })[] = [];
  for (const { cable, offset } of cables) {
    const number = cables.length > 1 ? printedNumber(cable) : '';
    const placeOf = placesIn(cable);
    const begun = new Set<SyntaxNode>();
    for (const { node, span, isPageMark } of stretchesOf(cable, knowledge)) {
      const stretch = { start: span.start + offset, end: span.end + offset, goesOn: begun.has(node) };
      const added = wordsIn(text, stretch, { last: words.at(-1), unit: units.length, ...options });
      if (added.length === 0) continue;
      // a break belongs to what it ends: with a page heading the break behind it is set aside
      const end = units.at(-1);
      if (end && added[0]?.isBreak) end.words.end++;
      const start = words.length + (end && added[0]?.isBreak ? 1 : 0);
      for (const word of added) words.push(word);
      begun.add(node);
      units.push({
        place: [number, isPageMark ? 'page mark' : placeOf(node)].filter(Boolean).join(': '),
        isHeader: !BODY.has(node.kind),
        isSetAside: options.ignorePageArtefacts && (isPageMark || SET_ASIDE.has(node.kind)),
        words: { start, end: words.length },
      });
    }
  }
  return { text, lineEnd: lineEnd(text), words, units };
}

/** Elements of the body; all others stand above it, or around the text. */
const BODY: ReadonlySet<NodeKind> = new Set([
  'paragraph',
  'sectionHeading',
  'rulerLine',
  'notice',
  'signatureLine',
  'unclassified',
]);

/** What is not of the cable but of its pages and its archive. */
const SET_ASIDE: ReadonlySet<NodeKind> = new Set([
  'pageBreak',
  'pageClassification',
  'operatorLine',
  'dashLine',
  'runningHead',
  'formFooter',
  'releaseStamp',
  'wrapper',
  'partialNotice',
]);

/** Parts of an element; other branches within it interrupt it. */
const PARTS: ReadonlySet<NodeKind> = new Set(['addressee', 'reference', 'attribute']);

interface Stretch {
  readonly node: SyntaxNode;
  readonly span: Span;
  /** A mark of the transcriber, `[page 2]`, within the element. */
  readonly isPageMark: boolean;
}

/** The cable in stretches of one element each, in the order of the text. */
function stretchesOf(cable: Cable, knowledge: Knowledge): readonly Stretch[] {
  const stretches: { node: SyntaxNode; span: { start: number; end: number } }[] = [];
  const visit = (owner: SyntaxNode, children: readonly SyntaxNode[]) => {
    for (const child of children) {
      const last = stretches.at(-1);
      if (child.children.length > 0) visit(PARTS.has(child.kind) ? owner : child, tilesOf(child));
      else if (last?.node === owner && last.span.end === child.start) last.span.end = child.end;
      else stretches.push({ node: owner, span: { start: child.start, end: child.end } });
    }
  };
  for (const node of tilesOf(cable.tree)) visit(node, node.children.length > 0 ? tilesOf(node) : [node]);
  const pageMarks = marksOf(cable, knowledge).marks.flatMap(({ kind, span }) =>
    kind === 'page' ? [span] : [],
  );
  return pageMarks.length === 0
    ? stretches.map((stretch) => ({ ...stretch, isPageMark: false }))
    : partedAt(pageMarks, stretches);
}

/** The stretches, with the marks among them as stretches of their own. */
function partedAt(marks: readonly Span[], stretches: readonly Omit<Stretch, 'isPageMark'>[]): Stretch[] {
  let next = 0;
  return stretches.flatMap(({ node, span }) => {
    const parts: Stretch[] = [];
    let { start } = span;
    const add = (end: number, isPageMark: boolean) => {
      if (start < end) parts.push({ node, span: { start, end }, isPageMark });
      start = end;
    };
    for (let mark = marks[next]; mark && mark.start < span.end; mark = marks[next]) {
      add(Math.max(start, mark.start), false);
      add(Math.min(span.end, mark.end), true);
      if (mark.end > span.end) break;
      next++;
    }
    add(span.end, false);
    return parts;
  });
}

const LINE_END = /\r\n|\n|\r/g;

/** What has been read before a stretch. */
interface Before extends ComparisonOptions {
  readonly last: Word | undefined;
  /** How many units. */
  readonly unit: number;
}

/**
 * The words that begin in a stretch of the whole text, and the breaks before them where those count. What a word is does
 * not depend on how the cable is read.
 * @param stretch `goesOn` where its element has begun before
 */
function wordsIn(
  text: string,
  { start, end, goesOn }: Span & { readonly goesOn: boolean },
  { last, unit, ignoreLineBreaks }: Before,
): Word[] {
  const words: Word[] = [];
  const pattern = /\S+/g;
  pattern.lastIndex = Math.max(start, last?.end ?? 0);
  for (let match = pattern.exec(text); match && match.index < end; match = pattern.exec(text)) {
    const [word] = match;
    const at = match.index;
    const isFirst = words.length === 0;
    const before = (words.at(-1) ?? last)?.end ?? at;
    const lines = text.slice(before, at).match(LINE_END)?.length ?? 0;
    if (lines > 0 && !ignoreLineBreaks) {
      const printed = lines > 1 ? '\n\n' : '\n';
      const ended = isFirst && last ? last.unit : unit;
      words.push({ start: before, end: at, text: printed, isBreak: true, unit: ended, opens: null });
    }
    const isInside = isFirst && goesOn; // behind what has interrupted it
    const opens = isInside ? null : isFirst || lines > 1 ? 'block' : lines > 0 ? 'line' : null;
    words.push({ start: at, end: at + word.length, text: word, isBreak: false, unit, opens });
  }
  return words;
}
