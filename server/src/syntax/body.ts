import { areCaptions } from '../knowledge/printed-forms';
import type { Composer } from './composer';
import type { Form } from './forms';
import { captionLine, labelledText } from './front-lines';
import { headingLine } from './heading-lines';
import { bareHeading, glueHeading, markdownHeading, ruledHeading } from './headings';
import { leaf, type SyntaxNode } from './node';
import { quotationOpening } from './quotations';
import type { Source } from './source';
import { tile } from './tile';
import { isCaptionLike } from './top';

/** Where a later section repeats heading and text line. */
const RESTARTS: ReadonlySet<Form> = new Set(['transmission', 'station', 'security', 'textLine']);

/** What the body so far tells about the lines to come. */
interface Progress {
  /** The number of the last paragraph. */
  last: number;
  /** Paragraphs carry portion marks. */
  marked: boolean;
  /** The line that closes the quotation begun last. */
  quotedTo: number;
  /** The quotation has numbers of its own. */
  foreign: boolean;
}

/** Reads the body from a line on. Gives the index of a line that begins a later section, or the number of lines. */
export function parseBody(source: Source, composer: Composer, start: number, progress: Progress): number {
  let index = start;
  /** A new block may begin here: the line before is empty or a heading, or the paragraph was interrupted. */
  let atBlock = true;
  let interrupted = composer.isOpen; // by the heading of a later section
  while (index < source.count) {
    const form = source.body(index);
    if (form === 'empty') {
      atBlock = true;
      index++;
      continue;
    }
    const quoted = index <= progress.quotedTo;
    if (index > start && isRestart(source, index, form, quoted)) return index;
    const next = artefact(source, composer, index, form);
    if (next > index) {
      interrupted = true;
      atBlock = true;
      index = next;
      continue;
    }
    if (interrupted && form === 'plain' && repeatsCaptions(source.words(index))) {
      const { from, to } = source.line(index);
      composer.interrupt(captionLine(source.text, { start: from, end: to }));
      index++;
      continue;
    }
    const heading = quoted ? null : headingAt(source, index, form, atBlock);
    if (heading) {
      composer.append(heading.node);
      index = heading.next;
      atBlock = true;
      interrupted = false;
      continue;
    }
    index = textAt(source, composer, index, form, { atBlock, interrupted }, progress);
    atBlock = false;
    interrupted = false;
  }
  return index;
}

/** A later section begins; within a quotation, where a cable may be quoted, only its number tells. */
function isRestart(source: Source, index: number, form: Form, quoted: boolean): boolean {
  if (quoted) return form === 'textLine' && /SECTION (?:0?[2-9]|[1-9]\d) OF/.test(source.words(index));
  if (RESTARTS.has(form)) return true;
  return form === 'dateTime' && source.top(source.nextFilled(index + 1)) === 'from';
}

/** A later section repeats the captions, even where its text line is lost. */
function repeatsCaptions(words: string): boolean {
  return isCaptionLike(words) && words === words.toUpperCase() && areCaptions(words);
}

/** What only interrupts the text, or ends it without being prose. */
function artefact(source: Source, composer: Composer, index: number, form: Form): number {
  const { text } = source;
  const { from, to } = source.line(index);
  switch (form) {
    case 'pageBreak':
      composer.interrupt(labelledText('pageBreak', text, { start: from, end: to }));
      return index + 1;
    case 'pageHeading': {
      const end = from + (PAGE_HEADING.exec(text.slice(from, to))?.[0].length ?? to - from);
      composer.interrupt(labelledText('pageBreak', text, { start: from, end }));
      if (end < to) composer.addText({ start: skipBlanks(text, end), end: to });
      return index + 1;
    }
    case 'classificationAlone':
      composer.interrupt(labelledText('pageClassification', text, { start: from, end: to }));
      return index + 1;
    case 'minimize':
      composer.append(labelledText('minimizeLine', text, { start: from, end: to }));
      return index + 1;
    case 'endMark':
      composer.interrupt(labelledText('endMark', text, { start: from, end: to }));
      return index + 1;
    case 'separator': {
      const node = headingLine(text, source.line(index), form);
      if (node) composer.interrupt(node);
      return index + 1;
    }
    default:
      return index;
  }
}

const PAGE_HEADING = /^PAGE ?\d{2} +[A-Z]{3,6} +\d{4,6}(?: +\d{2} OF \d{2})?(?: +\d{6}Z)?(?: |$)/;

interface FoundHeading {
  readonly node: SyntaxNode;
  readonly next: number;
}

function headingAt(source: Source, index: number, form: Form, atBlock: boolean): FoundHeading | null {
  if (form === 'markdownHeading') return markdownHeading(source, index);
  if (form === 'ruler' || form === 'plain') {
    const ruled = ruledHeading(source, index, form, atBlock);
    if (ruled) return ruled;
  }
  if (form === 'ruler') {
    const { from, to } = source.line(index);
    return {
      node: tile('rulerLine', source.text, { start: from, end: to }, [leaf('ruler', from, to)]),
      next: index + 1,
    };
  }
  if (form !== 'plain' || !atBlock || signatureAt(source, index)) return null;
  return glueHeading(source, index) ?? bareHeading(source, index);
}

function textAt(
  source: Source,
  composer: Composer,
  index: number,
  form: Form,
  place: { atBlock: boolean; interrupted: boolean },
  progress: Progress,
): number {
  const { text } = source;
  const { from, to } = source.line(index);
  const quoted = index <= progress.quotedTo;
  const quotes = quoted || entersQuotation(source, index, place, progress);
  if (form === 'numbered') {
    const head = paragraphHead(text, from, to);
    if (head && (quoted ? isOwn(head, progress) : opensParagraph(source, index, head, place, progress))) {
      progress.last = head.number;
      progress.marked ||= head.marked;
      composer.begin(head.parts);
      if (head.end < to) composer.addText({ start: head.end, end: to });
      return index + 1;
    }
  }
  const mayBeName = !quoted && (place.atBlock || endsSentence(source.words(index - 1)));
  const name = mayBeName ? signatureAt(source, index) : null;
  if (name) {
    composer.append(tile('signatureLine', text, { start: from, end: to }, [name]));
    return index + 1;
  }
  const begins = place.atBlock && !quotes && !goesOn(source, composer, index, place.interrupted);
  if (!composer.isOpen || begins) {
    const mark = portionMarkAt(text, from, to);
    composer.begin(mark ? [mark] : []);
    const start = mark ? skipBlanks(text, mark.end) : from;
    if (start < to) composer.addText({ start, end: to });
    return index + 1;
  }
  composer.addText({ start: from, end: to });
  return index + 1;
}

/** Whether the line opens a quotation that is closed later; remembers how far it reaches. */
function entersQuotation(
  source: Source,
  index: number,
  place: { atBlock: boolean },
  progress: Progress,
): boolean {
  const words = source.words(index);
  if (!place.atBlock && !words.endsWith(':')) return false;
  const opening = quotationOpening(words);
  if (opening < 0) return false;
  const end = source.quotations().get(source.line(index).from + opening) ?? 0;
  let last = index;
  while (last < source.count && source.line(last).end <= end) last++;
  if (last === index) return false;
  progress.quotedTo = last;
  progress.foreign = false;
  return true;
}

/** A number within a quotation is the cable's own as long as all in it go on from the one before. */
function isOwn(head: ParagraphHead, progress: Progress): boolean {
  progress.foreign ||= head.number !== progress.last + 1;
  return !progress.foreign;
}

/** A block goes on with the paragraph before it: the rest of a broken sentence, an item of a list. */
function goesOn(source: Source, composer: Composer, index: number, interrupted: boolean): boolean {
  const words = source.words(index);
  if (isListItem(words, composer.openText)) return true;
  const end = composer.openEnd;
  if (!interrupted || end === null) return false;
  return /[a-z]/.test(words.charAt(0)) || !/[.!?:"”)\]]/.test(source.text.charAt(end - 1));
}

const LIST_ITEM = /^(?:[-*•]|\(?[A-Za-z][.)] |\(?[ivx]{1,4}\) |\d{1,3}[.)])/;

/** An item of the list in the paragraph before it. `(C)` is a portion mark unless `(B)` has been there. */
function isListItem(words: string, before: string): boolean {
  if (!LIST_ITEM.test(words)) return false;
  const mark = portionMarkAt(words, 0, words.length);
  if (!mark) return true;
  const letter = /^\(([A-Z])\)/.exec(words)?.[1];
  if (letter === undefined) return false;
  return letter === 'A' || before.includes(`(${String.fromCharCode(letter.charCodeAt(0) - 1)})`);
}

interface ParagraphHead {
  readonly number: number;
  readonly marked: boolean;
  /** A pilcrow stands before the number: an archive's sign that this is a paragraph. */
  readonly pilcrow: boolean;
  readonly parts: readonly SyntaxNode[];
  /** Where the words begin. */
  readonly end: number;
}

const NUMBER = /(?:\[\u00b6\]\([^)\n\r]{0,80}\)|\u00b6)?[ ]?(?<number>\d{1,3})[.)]/y;

function paragraphHead(text: string, from: number, to: number): ParagraphHead | null {
  NUMBER.lastIndex = from;
  const match = NUMBER.exec(text);
  const digits = match?.groups?.number;
  if (!match || digits === undefined) return null;
  const behind = NUMBER.lastIndex;
  const start = behind - 1 - digits.length;
  const parts = [leaf('number', start, behind)];
  const words = skipBlanks(text, behind);
  const mark = portionMarkAt(text, words, to);
  if (mark) parts.push(mark);
  return {
    number: Number(digits),
    marked: mark !== null && !mark.problem,
    pilcrow: text.charAt(from) === '¶' || text.charAt(from) === '[',
    parts,
    end: Math.min(to, mark ? skipBlanks(text, mark.end) : words),
  };
}

const MARK = /\([ ]?(?:TS|SBU|FOUO|LOU|S|C|U)(?:[/ -][^()\n\r]{0,40})?[ ]?\)/iy;
/** Short letters in parentheses that stand where a mark belongs, whatever they are. */
const LIKE_A_MARK = /\([A-Z]{1,4}(?:[/-]{1,2}[A-Z]{1,6})*\)/y;

function portionMarkAt(text: string, from: number, to: number): SyntaxNode | null {
  if (text.charCodeAt(from) !== 40) return null;
  for (const pattern of [MARK, LIKE_A_MARK]) {
    pattern.lastIndex = from;
    if (pattern.test(text) && pattern.lastIndex <= to) {
      return leaf('portionMark', from, pattern.lastIndex, pattern === MARK ? undefined : 'malformed');
    }
  }
  return null;
}

/**
 * Whether a number at a line's head opens a paragraph. Where the cable marks its portions, a marked number always
 * does; without a mark it has to stand at the start of a block and go on from the one before, for `10. JUNE` and the
 * items of a list look alike.
 */
function opensParagraph(
  source: Source,
  index: number,
  head: ParagraphHead,
  place: { atBlock: boolean },
  progress: Progress,
): boolean {
  if (head.marked || head.pilcrow) return true;
  const isNext = head.number === progress.last + 1;
  if (!place.atBlock) return isNext && endsSentence(source.words(index - 1));
  if (isNext) return true;
  if (progress.last > 0 && head.number < progress.last) return false;
  return head.number <= progress.last + 12 && (progress.last > 0 || head.number <= 3);
}

function endsSentence(words: string): boolean {
  return /[.!?:;"”)\]]$/.test(words);
}

function skipBlanks(text: string, from: number): number {
  let position = from;
  while (text.charCodeAt(position) === 32 || text.charCodeAt(position) === 9) position++;
  return position;
}

/** One to four words, and signs that copying or a careless hand put behind them: `DOE##`. */
const SIGNATURE = /^(?<name>(?:[A-Z][A-Za-z'’.-]* ){0,3}[A-Z](?:[A-Za-z'’.-]*[A-Za-z])?)[.#"”>* ]*$/;
/** Words of capitals that end a cable without being a name. */
const NO_NAMES =
  /^(?:SIPDIS|NOFORN|SENSITIVE|COMMENT|SUMMARY|UNCLAS|UNCLASSIFIED|CONFIDENTIAL|SECRET|BT|END|NNNN?|EXDIS|NODIS|UNQUOTE|EXEMPT|GP-\d)\b/;

/** A name alone, with nothing but end marks, page marks or a repeated heading behind it (cable-format 4.31). */
function signatureAt(source: Source, index: number): SyntaxNode | null {
  const { from, to } = source.line(index);
  if (to - from > 40) return null;
  const name = SIGNATURE.exec(source.words(index))?.groups?.name;
  if (name === undefined || NO_NAMES.test(name)) return null;
  if (name !== name.toUpperCase() && name.includes(' ')) return null;
  return onlyEndFollows(source, index + 1) ? leaf('signature', from, from + name.length) : null;
}

function onlyEndFollows(source: Source, start: number): boolean {
  for (let index = source.nextFilled(start); index < source.count; index = source.nextFilled(index + 1)) {
    const form = source.body(index);
    if (form === 'transmission' || form === 'textLine') return true;
    if (form !== 'endMark' && form !== 'classificationAlone' && form !== 'ruler' && form !== 'separator')
      return false;
  }
  return true;
}

const CLOSED =
  /(?:MINIMIZE CONSIDERED|END (?:OF )?(?:COMMENT|SUMMARY|TEXT))\.? +([A-Z][A-Z'’ -]{1,30}[A-Z])\.?$/;
const NAME_BEHIND = /[.!?"”)] +([A-Z][A-Z'’-]{2,24})\.?$/;

/** A signature glued to the end of the last paragraph: its place, or null. */
export function gluedSignature(text: string, end: number): { start: number; end: number } | null {
  const start = Math.max(0, end - 80);
  const tail = text.slice(start, end);
  const match = CLOSED.exec(tail) ?? (/[a-z]/.test(tail) ? NAME_BEHIND.exec(tail) : null);
  const name = match?.[1];
  if (!match || name === undefined || NO_NAMES.test(name)) return null;
  const at = start + match.index + match[0].lastIndexOf(name);
  return { start: at, end: at + name.length };
}
