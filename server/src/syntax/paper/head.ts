import { telegramRuns } from '../../knowledge/printed-forms';
import { lazy } from '../../text/lazy';
import type { Composer } from '../composer';
import { labelledText, subjectLine } from '../elements/front-lines';
import { paperElement, paperLine, placeLine } from '../elements/paper-lines';
import { isSentLine, sentLine } from '../elements/sent-line';
import { telegramReferences } from '../elements/telegram-references';
import { LeafPattern } from '../leaf-pattern';
import { leaf, type SyntaxNode } from '../node';
import { tile } from '../tile';
import type { PaperForm } from './forms';
import { date, SERIES, TIME } from './patterns';
import type { Sheet } from './sheet';

/** Cells that a head may have at most. */
const LONGEST_HEAD = 70;

/** Lines that stand above the text only. */
const ANCHORS: ReadonlySet<PaperForm> = new Set([
  'title',
  'pouchTitle',
  'control',
  'received',
  'from',
  'to',
  'action',
  'addressee',
  'number',
  'departmentNumber',
  'dated',
  'placed',
  'volumeFile',
  'volumeTitle',
]);

/** Lines that may still follow the last of them. */
const FOLLOWING: ReadonlySet<PaperForm> = new Set([
  'boxLabel',
  'day',
  'classification',
  'mission',
  'precedence',
  'caption',
  'passing',
  'section',
  'marginLabel',
  'fileNumber',
  'stamp',
  'ruler',
  'time',
  'subject',
  'placedDay',
  'bareNumber',
]);

/** The box of references, whatever it names. */
const REFERENCE_BOX = /^REF(?:ERENCES?|S)? *:/i;

/** Lines of a sent line or a list of references at most. */
const LONGEST_BLOCK = 6;

/** `52, March 9, 5 p.m. Mytel 49 …`: the number opens the text, which goes on behind it. */
const numberAhead = lazy(
  () =>
    new LeafPattern(
      String.raw`(?:(?<series>${SERIES}) )?(?<serial>\d{1,6}), ?(?<date>${date()}),? ?(?<localTime>${TIME})[.,]?(?=\s+\S)`,
      'i',
    ),
);
/** `651. Re Embtel 640`, `Secto 18. Eyes only`: in an edited series the number stands before the first words. */
const printedNumber = lazy(
  () =>
    new LeafPattern(
      String.raw`(?:(?<series>${telegramRuns()}) )?(?<serial>\d{1,6})(?:/\d{1,6})?\.(?=\s+\S)`,
      'i',
    ),
);

/** A subject before references, or alone. */
const SUBJECT_AHEAD = /^SUBJ(?:ECT)?: ?[^\n]{3,150}?(?:\.(?=\s+Ref)|\.?$)/i;

/** In edited texts of airgrams the label stands above the subject. */
const SUBJECT_ABOVE = /^SUBJECT$/;
const ADDRESSEE = {
  kind: 'addressee',
  pattern: new LeafPattern(String.raw`(?<address>[A-Z]{3,}(?: [A-Z]{2,}){0,3})\s+(?<messageNumber>\d{1,6})$`),
} as const;

/** An element of several cells, and the index of the cell behind it. */
interface Block {
  readonly node: SyntaxNode;
  readonly end: number;
}

/** Reads the heads of the sheets of one telegram (cable-format-pre-1973 3.1-3.14). */
export class PaperHead {
  /** The class of the telegram is read; other class words belong to pages. */
  private classified = false;
  private numbered = false;
  private placed = false;
  /** A despatch or airgram. */
  private pouched = false;

  constructor(
    private readonly sheet: Sheet,
    private readonly composer: Composer,
  ) {}

  /** Reads from a cell on. Gives the index of the first cell of the text. */
  read(start: number): number {
    const { sheet } = this;
    const anchor = lastAnchor(sheet, start);
    let inMargin = false;
    let isPrinted = false;
    let index = start;
    while (index < sheet.count) {
      if (sheet.isEmpty(index)) {
        index++;
        continue;
      }
      const form = sheet.form(index);
      // REF alone looks like an office
      const block = form === undefined || form === 'office' ? this.blockAt(index) : null;
      inMargin ||= form === 'marginLabel';
      if (index > anchor && block === null && !follows(form, inMargin)) break;
      isPrinted ||= form === 'volumeTitle' || form === 'placed';
      index = this.element(index, block, inMargin);
    }
    const isBehindNumber = isPrinted && !this.numbered && this.takeAhead(index, printedNumber());
    return isBehindNumber ? this.frontBehindNumber(index) : index;
  }

  /** `2711. Subject: Bees. Ref: State 96112.`: where these words are all behind the number, they are no text. */
  private frontBehindNumber(index: number): number {
    const { sheet, composer } = this;
    const end = sheet.endOfProse(index);
    const span = sheet.spanOf(index, end);
    const words = sheet.text.slice(span.start, span.end);
    const subject = SUBJECT_AHEAD.exec(words)?.[0].trimEnd() ?? '';
    const start = span.start + words.length - words.slice(subject.length).trimStart().length;
    const references = start < span.end ? telegramReferences(sheet.text, { start, end: span.end }) : null;
    if (subject === '' ? !references?.isWhole : references && !references.isWhole) return index;
    const subjectSpan = {
      start: span.start,
      end: span.start + subject.replace(/\.$/, '').length,
      artefacts: [],
    };
    if (subject !== '') composer.interrupt(subjectLine(sheet.text, subjectSpan));
    if (references) composer.interrupt(references.node);
    return end;
  }

  /** Reads the element at a cell. Gives the index behind it. */
  private element(index: number, block: Block | null, inMargin: boolean): number {
    const { sheet, composer } = this;
    const row = sheet.row(index);
    if (row === null || block) {
      if (block) composer.interrupt(block.node);
      else if (!this.takeAhead(index, numberAhead())) composer.interrupt(this.placeOrUnknown(index));
      else return index;
      return block?.end ?? index + 1;
    }
    if (row.form === 'subject') {
      const end = sheet.endOfProse(index);
      composer.interrupt(subjectLine(sheet.text, { artefacts: [], ...sheet.spanOf(index, end) }));
      return end;
    }
    const span = sheet.spanOf(index, index + 1);
    if (this.pouched && row.form === 'figures' && !this.numbered) return this.despatchNumber(index);
    if (row.form === 'office' && !inMargin) composer.interrupt(this.placeOrUnknown(index));
    else if (row.form === 'classification' && this.classified)
      composer.interrupt(labelledText('pageClassification', sheet.text, span));
    else composer.interrupt(paperLine(sheet.text, span, row));
    this.classified ||= row.form === 'classification';
    this.numbered ||= row.kind === 'numberLine' || row.form === 'action';
    this.placed ||= row.form === 'placed' || row.form === 'placedDay' || row.form === 'pouchTitle';
    this.pouched ||= row.form === 'pouchTitle';
    return index + 1;
  }

  /** The number in the box on the right: `FROM : American Embassy ROME     412`. */
  private despatchNumber(index: number): number {
    const { sheet } = this;
    const span = sheet.spanOf(index, index + 1);
    this.composer.interrupt(tile('numberLine', sheet.text, span, [leaf('serial', span.start, span.end)]));
    this.numbered = true;
    return index + 1;
  }

  /** Elements that may take several lines: to whom else it went, and the references before the text. */
  private blockAt(index: number): Block | null {
    const { sheet } = this;
    const end = sheet.endOfProse(index);
    if (end > index + LONGEST_BLOCK) return null;
    const span = sheet.spanOf(index, end);
    if (isSentLine(sheet.text.slice(span.start, span.end))) return { node: sentLine(sheet.text, span), end };
    if (SUBJECT_ABOVE.test(sheet.words(index)) && end > index + 1)
      return { node: subjectLine(sheet.text, { artefacts: [], ...span }), end };
    if (this.isAddressee(index))
      return { node: paperLine(sheet.text, sheet.spanOf(index, index + 1), ADDRESSEE), end: index + 1 };
    const references = telegramReferences(sheet.text, span);
    const isLabelled = this.pouched && REFERENCE_BOX.test(sheet.words(index));
    const isWhole = references.isWhole || (this.numbered && references.areNamed);
    return isWhole || isLabelled ? { node: references.node, end } : null;
  }

  /** `LONDON 5502` right below an addressee. */
  private isAddressee(index: number): boolean {
    const above = this.sheet.form(index - 1);
    return (above === 'action' || above === 'mission') && ADDRESSEE.pattern.test(this.sheet.words(index));
  }

  /** A place, the first time; else what no form fits. */
  private placeOrUnknown(index: number): SyntaxNode {
    const { text } = this.sheet;
    const span = this.sheet.spanOf(index, index + 1);
    const place = this.placed ? null : placeLine(text, span);
    this.placed ||= place !== null;
    return place ?? labelledText('unclassified', text, span);
  }

  /** Takes a number from the beginning of a cell, where one stands, and leaves the rest to the text. */
  private takeAhead(index: number, pattern: LeafPattern): boolean {
    const { sheet } = this;
    const { from } = sheet.cell(index);
    const found = pattern.at(sheet.words(index), 0, from);
    if (!found) return false;
    const span = { start: from, end: from + found.end };
    this.composer.interrupt(paperElement('numberLine', sheet.text, span, found.leaves));
    sheet.cut(index, span.end);
    this.numbered = true;
    return true;
  }
}

/** A line below the last anchor that still belongs to the head. */
function follows(form: PaperForm | undefined, inMargin: boolean): boolean {
  if (form === undefined) return false;
  return FOLLOWING.has(form) || (inMargin && (form === 'office' || form === 'figures'));
}

/** The number of the telegram stands before its first words: most lines are ruled out by having no figure where it would stand. */
function opensWithNumber(sheet: Sheet, index: number): boolean {
  const words = sheet.words(index);
  const isFigure = (at: number): boolean => words.charCodeAt(at) >= 48 && words.charCodeAt(at) <= 57;
  return (isFigure(0) || isFigure(words.indexOf(' ') + 1)) && numberAhead().test(words);
}

/** The last line of the head that nothing but a head has; what stands before it is head, whatever it is. */
function lastAnchor(sheet: Sheet, start: number): number {
  let last = start - 1;
  let inHead = false;
  for (let index = start; index < sheet.count && index < start + LONGEST_HEAD; index++) {
    const form = sheet.form(index);
    if (form === 'runningHead' || (inHead && sheet.isTitle(index))) break;
    const isAnchor = form === undefined ? opensWithNumber(sheet, index) : ANCHORS.has(form);
    if (isAnchor) last = index;
    inHead ||= isAnchor && form !== 'title';
  }
  return last;
}
