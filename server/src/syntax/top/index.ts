import { areCaptions, areOnlyCaptions } from '../../knowledge/printed-forms';
import { endOfNote } from '../body/service-note';
import { isArchiveLine } from '../body/signature';
import type { Composer } from '../composer';
import { captionLine, labelledText, withoutBrackets, withoutFilling } from '../elements/front-lines';
import { headingLine } from '../elements/heading-lines';
import { paperLine } from '../elements/paper-lines';
import { dashLine } from '../elements/print-lines';
import { textLine } from '../elements/text-line';
import type { Form } from '../forms';
import { LeafPattern } from '../leaf-pattern';
import { leaf, type SyntaxNode } from '../node';
import type { Source } from '../source';
import { tile } from '../tile';
import { addressees } from './addressees';
import { isCaptionLike } from './caption-shape';
import { field } from './fields';
import { FIELDS, HEADING } from './groups';
import { endOfMailHead } from './labelled';
import { isNotice } from './notice';
import { printedPage } from './pages';
import { isPassingLike, passing } from './passing';
import { distribution, drafting } from './print';
import type { TopRange } from './range';

/**
 * Reads what stands above the body: archive lines, heading, text line, captions, passing lines, fields. Called again
 * where a later section repeats them. Gives the index of the first line of the body.
 */
export function parseTop(source: Source, composer: Composer, start: number, range: TopRange): number {
  let index = start;
  let last = start === 0 ? 0 : source.line(start).start;
  // spread last: a member behind a spread costs more than a line of the front
  const place: Place = { fielded: false, ...range };
  for (;;) {
    const line = source.line(index).start;
    addMarks(source, composer, last, line);
    last = line;
    if (index >= source.count) break;
    const form = source.top(index);
    if (form === 'empty') index++;
    else if (index >= range.end && !(index < range.end + 4 && isHandling(source, index))) break;
    else index = element(source, composer, index, form, place);
    place.fielded ||= FIELDS.has(form);
  }
  return index;
}

/** Lines of marks between two offsets. */
function addMarks(source: Source, composer: Composer, start: number, end: number): void {
  for (const { from, to } of source.marksBetween(start, end))
    composer.interrupt(labelledText('markLine', source.written, { start: from, end: to }));
}

function isHandling(source: Source, index: number): boolean {
  return isNotice(source.words(index));
}

/** Where a line stands. */
interface Place extends TopRange {
  /** A field stands above it. */
  fielded: boolean;
}

function element(source: Source, composer: Composer, index: number, form: Form, range: Place): number {
  const { text } = source;
  const span = { start: source.line(index).from, end: source.line(index).to };
  if (LIKE_CAPTIONS.has(form) && isBelow(index, range) && areCaptionsHere(source.words(index))) {
    composer.interrupt(captionLine(text, span));
    return index + 1;
  }
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
    case 'textLine': {
      if (index < range.textLine) {
        composer.interrupt(labelledText('pageClassification', text, span));
        return index + 1;
      }
      return textLineFrom(source, composer, index);
    }
    case 'classificationAlone':
      if (index === range.unnumbered) return textLineFrom(source, composer, index);
      composer.interrupt(labelledText('pageClassification', text, span));
      return index + 1;
    case 'bareMrn':
      composer.interrupt(
        range.textLine < 0
          ? textLine(source.written, source.asWritten(source.line(index)))
          : labelledText('unclassified', text, span),
      );
      return index + 1;
    case 'executiveOrder':
    case 'tags':
    case 'subject':
    case 'reference':
    case 'authority':
    case 'closing':
      return field(source, composer, index, form);
    case 'labelled': {
      const behindMail = endOfMailHead(source, index);
      if (behindMail === index) return field(source, composer, index, form);
      const end = source.line(behindMail - 1).to;
      composer.interrupt(labelledText('wrapper', text, { start: span.start, end }));
      return behindMail;
    }
    case 'passing':
      return passing(source, composer, index);
    case 'partialNotice':
    case 'correction':
    case 'archive':
    case 'releaseStamp':
    case 'formTitle':
      composer.interrupt(labelledText(LINES[form], text, span));
      return index + 1;
    case 'serviceNote': {
      const end = endOfNote(source, index);
      composer.interrupt(labelledText('noteLine', text, { ...span, end: source.line(end - 1).to }));
      return end;
    }
    case 'pageHeading':
      return printedPage(source, composer, index);
    case 'distribution':
    case 'copies':
      return distribution(source, composer, index);
    case 'drafting':
      return drafting(source, composer, index);
    case 'dashLine':
      composer.interrupt(dashLine(text, span));
      return index + 1;
    case 'pageBreak':
      composer.interrupt(labelledText('pageBreak', text, span));
      return index + 1;
    default:
      if (index > range.textLine && isPassing(source.words(index))) return passing(source, composer, index);
      composer.interrupt(plainLine(source, index, range));
      return index + 1;
  }
}

/** Captions have the look of other lines: `NOFORN/SIPDIS`, `FOR OFFICIAL USE ONLY`, `RELIDO`, `RESTRICTED DATA`. */
const LIKE_CAPTIONS: ReadonlySet<Form> = new Set(['passing', 'calledStations', 'textLine']);

/** A code word stands behind its caption: `NODIS/MARIGOLD`. */
function areCaptionsHere(words: string): boolean {
  return (
    areOnlyCaptions(words) ||
    (/^[A-Z]{5,6}\/[A-Z]+$/.test(words) && areCaptions(words.slice(0, words.indexOf('/'))))
  );
}

/** Offices without a verb: `STATE INR/R/MR; WHA/PD`. */
function isPassing(words: string): boolean {
  return isPassingLike(words) && !isCaptionLike(words) && !areCaptions(words);
}

/** Behind the text line, where captions stand. */
function isBelow(index: number, { textLine }: TopRange): boolean {
  return textLine < 0 || index > textLine;
}

/** Reads the text line at a line, with what was broken off it. Gives the index of the line behind it. */
function textLineFrom(source: Source, composer: Composer, index: number): number {
  const end = endOfTextLine(source, index);
  const from = source.asWritten(source.line(index)).from;
  const to = source.asWritten(source.line(end)).to;
  composer.interrupt(textLine(source.written, { from, to }));
  return end + 1;
}

/** No serial, nor a post: the class word alone, or with its section. */
const WITHOUT_POST = /^(?:(?:[A-Z] {1,2})+[A-Z]|[A-Z ]+?)(?: {1,2}SECTION \d{1,2} OF \d{1,2})?$/;

/** The line on which the text line ends: its serial may stand below it, or post and serial (cable-format 4.16). */
function endOfTextLine(source: Source, index: number): number {
  const words = source.words(index);
  const below = source.nextFilled(index + 1);
  if (/\d{3}/.test(words) || below > index + 2) return index;
  if (/^\d{3,6}$/.test(source.words(below))) return below;
  return source.top(below) === 'bareMrn' && WITHOUT_POST.test(words) ? below : index;
}

const LINES = {
  partialNotice: 'partialNotice',
  correction: 'correctionLine',
  archive: 'wrapper',
  releaseStamp: 'releaseStamp',
  formTitle: 'formTitle',
} as const;

/** The column on the left of a form (cable-format-pre-1973 3.2). */
const MARGIN = {
  kind: 'marginLine',
  pattern: new LeafPattern('(?:(?<label>Action|Origin|Info):?|(?<office>[A-Z]{1,5}(?:[/-][A-Z]{1,4})?))$'),
} as const;

function plainLine(source: Source, index: number, range: Place): SyntaxNode {
  const { text } = source;
  const span = { start: source.line(index).from, end: source.line(index).to };
  const words = source.words(index);
  if (isNotice(words)) return labelledText('notice', text, span);
  if (/^\d{5,6}$/.test(words) && source.top(source.nextFilled(index + 1)) === 'drafting')
    return tile('operatorLine', text, span, [leaf('number', span.start, span.end)]);
  if (source.top(index) === 'ruler')
    return tile('rulerLine', text, span, [leaf('ruler', span.start, span.end)]);
  const isAbove = range.textLine < 0 || index < range.textLine;
  if (index < range.textLine && isArchiveLine(words)) return labelledText('wrapper', text, span);
  if (isAbove && MARGIN.pattern.test(words) && source.top(source.nextFilled(0)) === 'formTitle')
    return paperLine(text, span, MARGIN);
  const isKnown = areCaptions(withoutFilling(withoutBrackets(words)));
  // what no table knows is a caption in its place only: below the text line and above the fields
  const isInPlace = isBelow(index, range) && !range.fielded;
  return isKnown || (isInPlace && isCaptionLike(words))
    ? captionLine(text, span)
    : labelledText('unclassified', text, span);
}
