import { areCaptions } from '../knowledge/printed-forms';
import type { Composer } from './composer';
import type { Form } from './forms';
import {
  captionLine,
  executiveOrderLine,
  labelledText,
  referenceLine,
  subjectLine,
  tagsLine,
} from './front-lines';
import { headingLine } from './heading-lines';
import { branch, leaf, type SyntaxNode } from './node';
import type { Source } from './source';
import { textLine } from './text-line';
import { Tiles, tile } from './tile';

/** The labelled fields of the front. */
const FIELDS: ReadonlySet<Form> = new Set(['executiveOrder', 'tags', 'subject', 'reference', 'authority']);

/** Lines that cannot stand in prose: where one of them stands, a heading or a front begins. */
const ANCHORS: ReadonlySet<Form> = new Set([
  ...FIELDS,
  'transmission',
  'station',
  'security',
  'dateTime',
  'textLine',
  'classificationAlone',
  'partialNotice',
]);

const HEADING: ReadonlySet<Form> = new Set([
  'transmission',
  'calledStations',
  'station',
  'security',
  'dateTime',
  'from',
  'separator',
]);

/** Lines that could be prose, unless they stand right under another line of the heading. */
const ADDRESSED: ReadonlySet<Form> = new Set(['from', 'to', 'info', 'exempt', 'addressee', 'separator']);

/** Filled lines between the last field and the body that may still belong to the front. */
const REACH = 60;

/**
 * Reads what stands above the body: archive lines, heading, text line, captions, passing lines, fields. Called again
 * where a later section repeats them. Gives the index of the first line of the body.
 */
export function parseTop(source: Source, composer: Composer, start: number, restart: boolean): number {
  const range = restart ? restartRange(source, start) : topRange(source, start);
  let index = start;
  while (index < source.count) {
    const form = source.top(index);
    if (form === 'empty') index++;
    else if (index >= range.end && !(index < range.end + 4 && isHandling(source, index))) break;
    else index = element(source, composer, index, form, range);
  }
  return index;
}

interface TopRange {
  /** The line behind the last one that belongs to heading or front. */
  readonly end: number;
  /** The first text line; -1 where none is sure. */
  readonly textLine: number;
  /** A class word alone in the place of the text line, for want of one with a number; -1 where there is none. */
  readonly unnumbered: number;
}

/** How far heading and front reach: to the last field before the text begins. */
function topRange(source: Source, start: number): TopRange {
  let end = start;
  let textLineIndex = -1;
  let unnumbered = -1;
  let alone = -1;
  let sinceLast = 0;
  let anchored = false;
  for (let index = start; index < source.count; index++) {
    const form = source.top(index);
    if (form === 'empty') continue;
    if (ANCHORS.has(form) || (ADDRESSED.has(form) && index === end && anchored)) {
      anchored = true;
      sinceLast = 0;
      end = index + 1;
      if (form === 'textLine' && textLineIndex < 0) textLineIndex = index;
      // A class word alone opens the front when a field follows it, and is a page's mark when a heading does.
      if (form === 'classificationAlone') alone = index;
      else if (HEADING.has(form)) alone = -1;
      else if (FIELDS.has(form) && textLineIndex < 0 && unnumbered < 0) unnumbered = alone;
    } else if (form === 'bareMrn' && textLineIndex < 0 && sinceLast < 8) {
      end = index + 1;
      anchored ||= FIELDS.has(source.top(source.nextFilled(index + 1)));
    } else if (form === 'markdownHeading' || (form === 'numbered' && anchored)) {
      break;
    } else if (++sinceLast > REACH && anchored) {
      break;
    }
  }
  if (!anchored) return { end: start, textLine: -1, unnumbered: -1 };
  end = Math.max(end, afterCaptions(source, end));
  return { end, textLine: textLineIndex, unnumbered };
}

/** A later section: its heading, text line, captions and fields follow one another without prose between. */
function restartRange(source: Source, start: number): TopRange {
  let end = start;
  let textLineIndex = -1;
  for (let index = start; index < source.count; index++) {
    const form = source.top(index);
    if (form === 'empty') continue;
    if (textLineIndex < 0 && isAddressLike(source, index)) continue;
    if (form === 'plain' || form === 'numbered' || form === 'ruler' || form === 'markdownHeading') break;
    if (form === 'passing' && textLineIndex >= 0) break;
    if (form === 'textLine' && textLineIndex < 0) textLineIndex = index;
    end = index + 1;
  }
  return {
    end: textLineIndex >= 0 ? afterFields(source, afterCaptions(source, end)) : end,
    textLine: textLineIndex,
    unnumbered: -1,
  };
}

/** The index behind the fields that follow one another from a line on. */
function afterFields(source: Source, start: number): number {
  let end = start;
  for (let next = source.nextFilled(end); FIELDS.has(source.top(next)); next = source.nextFilled(end)) {
    end = fieldEnd(source, next);
  }
  return end;
}

/** More lines of captions than any cable has. */
const MOST_CAPTIONS = 20;

/** Captions and passing lines may stand last, where the fields are missing. */
function afterCaptions(source: Source, start: number): number {
  let end = start;
  let lines = 0;
  for (let index = start; index < source.count; index++) {
    const form = source.top(index);
    if (form === 'empty') continue;
    if (++lines > MOST_CAPTIONS) break;
    const short = source.line(index).to - source.line(index).from <= 40;
    if (form !== 'correction' && !(form === 'plain' && short && isCaptionLike(source.words(index)))) break;
    if (nextIsHeadingRuler(source, index) && !areCaptions(source.words(index))) break;
    end = index + 1;
  }
  return end;
}

function nextIsHeadingRuler(source: Source, index: number): boolean {
  return source.top(index + 1) === 'ruler' || source.top(source.nextFilled(index + 1)) === 'numbered';
}

/** `SENSITIVE BUT UNCLASSIFIED. PROTECT ACCORDINGLY.`, `NOT FOR INTERNET DISTRIBUTION` (cable-format 4.25). */
const NOTICE =
  /^(?:SENSITIVE BUT UNCLASSIFIED|NOT FOR INTERNET|NOT FOR PUBLICATION|PROTECT ACCORDINGLY|THIS IS AN ACTION (?:REQUEST|MESSAGE|CABLE))/i;

function isHandling(source: Source, index: number): boolean {
  return NOTICE.test(source.words(index));
}

function element(source: Source, composer: Composer, index: number, form: Form, range: TopRange): number {
  const { text } = source;
  const span = { start: source.line(index).from, end: source.line(index).to };
  if (HEADING.has(form)) {
    const node = headingLine(text, source.line(index), form);
    if (node) composer.interrupt(node);
    return index + 1;
  }
  switch (form) {
    case 'to':
    case 'info':
    case 'exempt':
    case 'addressee':
      return addressees(source, composer, index);
    case 'textLine':
      composer.interrupt(textLine(text, source.line(index)));
      return index + 1;
    case 'classificationAlone':
      composer.interrupt(
        index === range.unnumbered
          ? textLine(text, source.line(index))
          : labelledText('pageClassification', text, span),
      );
      return index + 1;
    case 'bareMrn':
      composer.interrupt(
        range.textLine < 0 ? textLine(text, source.line(index)) : labelledText('unclassified', text, span),
      );
      return index + 1;
    case 'executiveOrder':
    case 'tags':
    case 'subject':
    case 'reference':
    case 'authority':
      return field(source, composer, index, form);
    case 'passing':
      return passing(source, composer, index);
    case 'partialNotice':
    case 'correction':
    case 'archive':
      composer.interrupt(labelledText(LINES[form], text, span));
      return index + 1;
    case 'pageBreak':
    case 'pageHeading':
      composer.interrupt(labelledText('pageBreak', text, span));
      return index + 1;
    default:
      if (index > range.textLine && isPassingLike(source.words(index)))
        return passing(source, composer, index);
      composer.interrupt(plainLine(source, index, range));
      return index + 1;
  }
}

const LINES = { partialNotice: 'partialNotice', correction: 'correctionLine', archive: 'wrapper' } as const;

function plainLine(source: Source, index: number, range: TopRange): SyntaxNode {
  const { text } = source;
  const span = { start: source.line(index).from, end: source.line(index).to };
  const words = source.words(index);
  if (NOTICE.test(words)) return labelledText('notice', text, span);
  if (source.top(index) === 'ruler')
    return tile('rulerLine', text, span, [leaf('ruler', span.start, span.end)]);
  const behindTextLine = range.textLine < 0 || index > range.textLine;
  return behindTextLine && isCaptionLike(words)
    ? captionLine(text, span)
    : labelledText('unclassified', text, span);
}

/** Few words of capitals, or one word: the shape of a caption, whether the table knows it or not. */
export function isCaptionLike(words: string): boolean {
  if (words.length > 48 || !/^[A-Z][A-Za-z ,&().-]*$/.test(words)) return false;
  const count = words.split(/[ ,]+/).length;
  return count === 1 || (count <= 6 && words === words.toUpperCase() && !/[.:]$/.test(words));
}

/** The lines of TO, INFO or XMT: the first with its keyword, the others until something else begins. */
function addressees(source: Source, composer: Composer, start: number): number {
  const { text } = source;
  const tiles = new Tiles(text, source.line(start).from);
  let index = start;
  let indicated = false;
  while (index < source.count) {
    const form = source.top(index);
    const follows = form === 'addressee' || (!indicated && isAddressLike(source, index));
    if (index > start && !follows) break;
    indicated ||= text.slice(source.line(index).from, source.line(index).to).includes('/');
    const node = headingLine(text, source.line(index), index === start ? form : 'addressee');
    if (node) tiles.append(node);
    index++;
  }
  composer.interrupt(branch('addressees', tiles.nodes));
  return index;
}

/** A further address without routing indicator: capitals, and not one of the lines that may follow the list. */
function isAddressLike(source: Source, index: number): boolean {
  const form = source.top(index);
  if (form !== 'plain' && form !== 'bareMrn') return false;
  return /^[A-Z][A-Z0-9 .,&'()/-]{2,60}$/.test(source.words(index));
}

/** A passing line with the lines it wraps onto. */
function passing(source: Source, composer: Composer, start: number): number {
  let index = start + 1;
  while (index < source.count && isPassingTail(source, index)) index++;
  const span = { start: source.line(start).from, end: source.line(index - 1).to };
  composer.interrupt(labelledText('passingLine', source.text, span));
  return index;
}

/** Offices without a verb that the passing form knows: `STATE INR/R/MR; WHA/PD`. */
function isPassingLike(words: string): boolean {
  return words.length <= 120 && /[A-Z]\/[A-Z]/.test(words) && /^[A-Z][A-Z0-9 .,;:()/&'-]+$/.test(words);
}

function isPassingTail(source: Source, index: number): boolean {
  const form = source.top(index);
  const unfinished = /[,;/&(]$|\bAND$/.test(source.words(index - 1));
  if (form !== 'plain') return unfinished && form === 'passing';
  const words = source.words(index);
  return unfinished || /^\(/.test(words) || /^[A-Z]{1,6}\/[A-Z]/.test(words);
}

function field(source: Source, composer: Composer, start: number, form: Form): number {
  const end = fieldEnd(source, start);
  const span = { start: source.line(start).from, end: source.line(end - 1).to };
  const { text } = source;
  switch (form) {
    case 'executiveOrder':
      composer.interrupt(executiveOrderLine(text, span));
      break;
    case 'tags':
      composer.interrupt(tagsLine(text, span));
      break;
    case 'subject':
      composer.interrupt(subjectLine(text, span));
      break;
    case 'reference':
      composer.interrupt(referenceLine(text, span));
      break;
    default:
      composer.interrupt(labelledText('classificationAuthority', text, span));
  }
  return end;
}

/** The index of the line behind the last of the field that begins at a line. */
function fieldEnd(source: Source, start: number): number {
  return FIELD_ENDS[source.top(start)]?.(source, start) ?? start + 1;
}

/** For each field, the index of the line behind its last. */
const FIELD_ENDS: Partial<Record<Form, (source: Source, start: number) => number>> = {
  executiveOrder: (source, start) =>
    extend(
      source,
      start,
      (index) =>
        source.top(index) === 'plain' &&
        /DECL/i.test(source.words(start)) &&
        !isCaptionLike(source.words(index)),
    ),
  tags: (source, start) =>
    extend(source, start, (index) => {
      const form = source.top(index);
      return (
        (form === 'plain' || form === 'numbered') && isTagsTail(source.words(index - 1), source.words(index))
      );
    }),
  subject: (source, start) =>
    extend(source, start, (index) => {
      const form = source.top(index);
      return (
        form !== 'ruler' &&
        form !== 'numbered' &&
        form !== 'markdownHeading' &&
        form !== 'pageBreak' &&
        !FIELDS.has(form)
      );
    }),
  reference: (source, start) => {
    let end = start;
    for (let next = start; ; next = source.nextFilled(end)) {
      end = extend(source, next, (index) => isReferenceTail(source, start, index));
      const after = source.nextFilled(end);
      if (after >= source.count || !isReferenceTail(source, start, after)) return end;
      if (!/^(?:REF )?[([]?[B-Z](?:[.)\]:]|\.\))/.test(source.words(after))) return end;
    }
  },
  authority: (source, start) =>
    extend(source, start, (index) => {
      const form = source.top(index);
      return (
        form === 'authority' ||
        !(FIELDS.has(form) || form === 'numbered' || form === 'ruler' || form === 'markdownHeading')
      );
    }),
};

/** `REF B: 08 ROME 114`, the second and later entries of a list that repeats its label. */
const LABELLED_REFERENCE = /^REF(?:TEL)? \(?[B-Z][).:]/i;

/** Takes lines on while they are filled and belong to the field. */
function extend(source: Source, start: number, belongs: (index: number) => boolean): number {
  let index = start + 1;
  while (index < source.count && !source.isEmpty(index) && belongs(index)) index++;
  return index;
}

/** Codes, names in parentheses and links, and nothing else; a lone caption is none. */
function isTagsTail(before: string, words: string): boolean {
  if (!/^[A-Z0-9 ,()[\]#&/.-]+$/.test(words.replace(/\]\([^)]*\)/g, ']'))) return false;
  return (
    /,$/.test(before) ||
    words
      .split(/[ ,]+/)
      .every(
        (word) => /^\[?(?:[A-Z]{2}|[A-Z]{4})\]?(?:\([^)]*\))?$/.test(word) || word === '' || /^\(/.test(word),
      )
  );
}

/** A line of the list that begins at `start`: no other element, and no portion mark of the text. */
function isReferenceTail(source: Source, start: number, index: number): boolean {
  const form = source.top(index);
  const words = source.words(index);
  if (form === 'reference') return LABELLED_REFERENCE.test(words);
  if (
    FIELDS.has(form) ||
    form === 'numbered' ||
    form === 'ruler' ||
    form === 'markdownHeading' ||
    form === 'pageBreak'
  )
    return false;
  if (words.startsWith('(C)')) return source.passage(start, index).includes('(B)');
  return !/^\((?:U|C|S|SBU|TS)\b/.test(words) && (words.length < 100 || /^[([]?[A-Z][.)\]]/.test(words));
}
