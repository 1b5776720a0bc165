import type { MarkKind, Marks, MarkWord } from '../../knowledge';
import type { TextEdit } from '../../text/edit';
import { lineEnd } from '../../text/line-end';
import type { Span } from '../../text/span';

/** A text put in at an offset of the text as it was. */
interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** What puts marks into a text. */
export interface MarkInsertion {
  /** In text order; nothing is taken away. */
  readonly edits: readonly TextEdit[];
  /** What is selected then, in the order of the selections that were given; offsets of the text as it will be. */
  readonly selections: readonly Span[];
}

/** A mark around a stretch: what comes before it and behind it, and what is selected then. */
interface Frame extends Span {
  readonly open: string;
  readonly close: string;
  /** A stretch of the text as it was, within the frame; or the place behind the mark. */
  readonly select: Span | 'behind';
}

/**
 * Marks each of several stretches of a text. A mark that holds words is set around them, any other behind them; an empty
 * stretch stands for the word it touches, or for the place of the mark. What was selected stays selected, within the
 * mark; where nothing was, writing goes on behind the mark, or within it where it waits for words.
 * @param selections in any order, without overlaps
 */
export function insertMarks(
  text: string,
  selections: readonly Span[],
  kind: MarkKind,
  marks: Marks,
): MarkInsertion {
  const word = marks.wordOf(kind);
  const inOrder = selections.toSorted((a, b) => a.start - b.start);
  const pages = pageNumbers(text, marks);
  const frames = new Map(inOrder.map((span) => [span, frameOf(text, span, word, pages, marks)]));

  const insertions: Insertion[] = [];
  const selected = new Map<Span, Span>();
  let shift = 0;
  let last: { readonly frame: Frame; readonly shift: number } | undefined;
  for (const [span, frame] of frames) {
    if (last && isSamePlace(last.frame, frame)) {
      selected.set(span, selectionOf({ ...last.frame, select: frame.select }, last.shift));
      continue;
    }
    last = { frame, shift };
    insertions.push({ at: frame.start, text: frame.open }, { at: frame.end, text: frame.close });
    selected.set(span, selectionOf(frame, shift));
    shift += frame.open.length + frame.close.length;
  }
  return {
    edits: joined(insertions).map(({ at, text: newText }) => ({ span: { start: at, end: at }, newText })),
    selections: selections.map((span) => selected.get(span) ?? span),
  };
}

/** Two cursors in one word. */
function isSamePlace(before: Frame, frame: Frame): boolean {
  return frame.start < before.end || (frame.start === before.start && frame.end === before.end);
}

/** @param shift by how much the frame has moved */
function selectionOf({ end, open, close, select }: Frame, shift: number): Span {
  const moved = shift + open.length;
  if (select !== 'behind') return { start: select.start + moved, end: select.end + moved };
  const behind = end + moved + close.length;
  return { start: behind, end: behind };
}

function frameOf(text: string, span: Span, word: MarkWord, pages: PageNumbers, marks: Marks): Frame {
  switch (word.takes) {
    case 'reading':
      return aroundReading(text, span, word, marks);
    case 'words':
      return { ...span, open: `[${word.word}: `, close: ']', select: span };
    case 'page':
      return onLineOfItsOwn(text, span, `[${word.word} ${pages.next(span.start)}]`);
    default:
      return behindWords(text, span, word);
  }
}

/** `[word?]`; where a mark stands already, nothing is added: what could not be read is no doubtful reading. */
function aroundReading(text: string, span: Span, { word: sign }: MarkWord, marks: Marks): Frame {
  const words = span.start < span.end ? span : wordAt(text, span.start);
  if (touchesMark(text, words, marks)) return { ...words, open: '', close: '', select: span };
  const isWritten = span.start === span.end && span.end === words.end && words.start < words.end;
  return { ...words, open: '[', close: `${sign}]`, select: isWritten ? 'behind' : span };
}

/** True for a stretch with a mark in it, or within one that is not for words of the page, such as `[stamp: SECRET]`. */
function touchesMark(text: string, { start, end }: Span, marks: Marks): boolean {
  const before = /\[[^[\]\r\n]*$/.exec(text.slice(Math.max(0, start - MOST_IN_MARK), start))?.[0] ?? '';
  const behind = /^[^[\]\r\n]*\]/.exec(text.slice(end, end + MOST_IN_MARK))?.[0] ?? '';
  const around = before + text.slice(start, end) + behind;
  return Array.from(around.matchAll(/\[([^[\]]*)\]/g)).some(({ index, 0: mark, 1: content = '' }) => {
    const takes = marks.read(content)?.word.takes;
    const isWithin = index >= before.length && index + mark.length <= around.length - behind.length;
    return takes !== undefined && (isWithin || takes !== 'words');
  });
}

/** No mark is longer but one that holds a text, which may be doubtful itself. */
const MOST_IN_MARK = 200;

/** `[sic]`, `[illegible]`: with a blank before it where it stands behind words, and without within a word. */
function behindWords(text: string, span: Span, { word, takes }: MarkWord): Frame {
  const isSelection = span.start < span.end;
  const end = takes === 'none' && !isSelection ? wordAt(text, span.start).end : span.end;
  const blank = (isSelection || takes === 'none') && /\S$/.test(text.slice(0, end)) ? ' ' : '';
  const select = isSelection ? span : 'behind';
  return { start: end, end, open: '', close: `${blank}[${word}]`, select };
}

/** A page begins on a line of its own; in the midst of a line the mark stands where the page begins. */
function onLineOfItsOwn(text: string, span: Span, mark: string): Frame {
  const at = span.start;
  const end = lineEnd(text);
  const isAtHead = at === 0 || /[\r\n]/.test(text.charAt(at - 1));
  const isAtEnd = at === text.length || /[\r\n]/.test(text.charAt(at));
  const place = { start: at, end: at, close: '', select: span };
  if (isAtHead) return { ...place, open: mark + end };
  return { ...place, open: isAtEnd ? end + mark + end : `${mark} ` };
}

/** Letters, figures and what joins them; without a stop at the end. */
function wordAt(text: string, offset: number): Span {
  let [start, end] = [offset, offset];
  while (start > 0 && IN_WORD.test(text.charAt(start - 1))) start--;
  while (end < text.length && IN_WORD.test(text.charAt(end))) end++;
  return { start, end };
}

const IN_WORD = /[\p{L}\p{N}'’/-]/u;

interface PageNumbers {
  /** The number behind the highest that a page mark before the offset has, and those asked for before it. */
  next(offset: number): number;
}

function pageNumbers(text: string, marks: Marks): PageNumbers {
  let asked = 0;
  return {
    next(offset) {
      const before = Array.from(
        text.slice(0, offset).matchAll(/\[([^[\]\n\r]{1,40})\]/g),
        ([, content = '']) => {
          const mark = marks.read(content);
          return mark?.word.takes === 'page' ? Number.parseInt(mark.detail, 10) || 0 : 0;
        },
      );
      return 2 + asked++ + Math.max(0, ...before.map((page) => page - 1));
    },
  };
}

/** Without empty ones; those at one place as one. */
function joined(insertions: readonly Insertion[]): Insertion[] {
  const result: Insertion[] = [];
  for (const insertion of insertions) {
    const last = result.at(-1);
    if (last?.at === insertion.at)
      result[result.length - 1] = { at: last.at, text: last.text + insertion.text };
    else if (insertion.text !== '') result.push(insertion);
  }
  return result;
}
