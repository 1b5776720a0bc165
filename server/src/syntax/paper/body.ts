import { numberOfWord, numberWord } from '../../text/number-words';
import { Numbering } from '../body/numbering';
import type { ParagraphHead } from '../body/paragraph-head';
import type { Composer } from '../composer';
import { labelledText } from '../elements/front-lines';
import { draftingBox, paperLine, sourceNote } from '../elements/paper-lines';
import { isSentLine, sentLine } from '../elements/sent-line';
import { leaf, type SyntaxNode } from '../node';
import { tile } from '../tile';
import { type Foot, footOf, isFootnote } from './foot';
import type { PaperForm } from './forms';
import type { Sheet } from './sheet';

/** Lines of pages and archives: the text goes on behind them. */
const INTERRUPTING: ReadonlySet<PaperForm> = new Set([
  'classification',
  'runningHead',
  'footer',
  'stamp',
  'ruler',
  'marginLabel',
]);
/** Lines that end the text before them, wherever they stand. */
const ENDING: ReadonlySet<PaperForm> = new Set(['endMark', 'note']);
/** Lines of the foot that words of the text may look like. */
const FOOT_ONLY: ReadonlySet<PaperForm> = new Set(['mark', 'fileNumber', 'figures', 'title']);
/** Where the box of the drafter ends. */
const BELOW_BOX: ReadonlySet<PaperForm> = new Set(['classification', 'footer', 'stamp', 'ruler', 'endMark']);

/** `1.`, `(1)`, `One.` at the head of a paragraph (cable-format-pre-1973 3.13). */
const NUMBER = new RegExp(`^(?:(\\d{1,3})[.)]|\\((\\d{1,3})\\)|(${numberWord})[.:])(?=\\s|$)`, 'i');
/** How much deeper the first line of an indented paragraph begins. */
const INDENT = 3;

/** Reads the text of a telegram on paper, sheet by sheet, and what stands below it. */
export class PaperBody {
  private readonly numbering = new Numbering();
  private readonly foot: Foot;
  private atBlock = true;
  /** The foot or the head of a page stands before the line. */
  private interrupted = false;
  /** The last line of prose; -1 before the first. */
  private last = -1;

  constructor(
    private readonly sheet: Sheet,
    private readonly composer: Composer,
  ) {
    this.foot = footOf(sheet);
  }

  /** Reads from a cell on. Gives the index of the title of the next sheet, or the number of cells. */
  read(start: number): number {
    this.atBlock = true;
    this.interrupted = this.composer.isOpen;
    let index = start;
    while (index < this.sheet.count && !(index > start && this.sheet.isTitle(index))) {
      index = this.element(index);
    }
    return index;
  }

  /** Reads the element at a cell. Gives the index behind it. */
  private element(index: number): number {
    const { sheet, composer } = this;
    if (sheet.isEmpty(index)) {
      this.atBlock = true;
      return index + 1;
    }
    if (index >= this.foot.start) return this.footElement(index);
    const artefact = this.artefactAt(index);
    if (artefact) {
      composer.interrupt(artefact);
      this.interrupted = true;
      this.atBlock ||= artefact.kind !== 'marginLine';
      return index + 1;
    }
    if (this.isEnding(index)) {
      composer.append(this.line(index));
      this.atBlock = true;
      return index + 1;
    }
    const sent = this.sentLineAt(index);
    if (sent > index) return sent;
    this.parseText(index);
    this.last = index;
    this.atBlock = false;
    this.interrupted = false;
    return index + 1;
  }

  /** What only interrupts the text: the edges of pages, stamps, symbols of the margin that stand within it. */
  private artefactAt(index: number): SyntaxNode | null {
    const form = this.sheet.form(index);
    if (form === undefined) return null;
    if (INTERRUPTING.has(form)) return this.line(index);
    const isMargin = form === 'office' && (this.sheet.cell(index).sharesLine || this.isStray(index));
    return isMargin ? this.line(index) : null;
  }

  /** A symbol alone at the left edge, in the middle of a sentence that goes on in small letters. */
  private isStray(index: number): boolean {
    const { sheet } = this;
    if (sheet.cell(index).column > 0 || this.atBlock || !this.composer.isOpen) return false;
    return /[a-z,]$/.test(sheet.words(index - 1)) && /^[a-z]/.test(sheet.words(index + 1));
  }

  private isEnding(index: number): boolean {
    const form = this.sheet.form(index);
    if (form === undefined || !this.atBlock) return form === 'endMark';
    if (ENDING.has(form)) return true;
    const below = this.sheet.form(this.sheet.nextFilled(index + 1));
    const atPageEnd = below === undefined || INTERRUPTING.has(below) || below === 'title';
    return FOOT_ONLY.has(form) && atPageEnd && form !== 'title';
  }

  private line(index: number): SyntaxNode {
    const { sheet } = this;
    const row = sheet.row(index);
    const span = sheet.spanOf(index, index + 1);
    if (row === null) return labelledText('unclassified', sheet.text, span);
    if (row.form === 'classification') return labelledText('pageClassification', sheet.text, span);
    return paperLine(sheet.text, span, row);
  }

  /** `Sent Department 52, repeated Brussels 11.` below the text, as typed telegrams have it. */
  private sentLineAt(index: number): number {
    const { sheet, composer } = this;
    if (!this.atBlock || sheet.row(index) !== null) return index;
    const end = sheet.endOfProse(index);
    const span = sheet.spanOf(index, end);
    if (!isSentLine(sheet.text.slice(span.start, span.end))) return index;
    composer.append(sentLine(sheet.text, span));
    return end;
  }

  /** Signature, typist's mark, notes, drafter's box, stamps. */
  private footElement(index: number): number {
    const { sheet, composer, foot } = this;
    const { text } = sheet;
    const span = sheet.spanOf(index, index + 1);
    if (index === foot.signature) {
      const { start, end } = span;
      composer.append(tile('signatureLine', text, span, [leaf('signature', start, end)]));
      return index + 1;
    }
    if (index === foot.initials) {
      composer.append(tile('typistMark', text, span, [leaf('text', span.start, span.end)]));
      return index + 1;
    }
    const form = sheet.form(index);
    if (form === 'drafting') return this.box(index);
    const sent = this.sentLineAt(index);
    if (sent > index) return sent;
    const isOffice = form === undefined && index === foot.signature + 1; // of who signed
    if (form === 'note' || (form === undefined && isFootnote(sheet.words(index)))) return this.note(index);
    if (isOffice) return this.office(index);
    composer.append(this.line(index));
    return index + 1;
  }

  /** `Second Secretary of Embassy` below the name. */
  private office(index: number): number {
    const { sheet, composer } = this;
    composer.append(labelledText('noteLine', sheet.text, sheet.spanOf(index, index + 1)));
    return index + 1;
  }

  /** A note with the lines it goes on. */
  private note(index: number): number {
    const { sheet, composer } = this;
    let end = index + 1;
    while (!sheet.isEmpty(end) && sheet.row(end) === null && !isFootnote(sheet.words(end))) end++;
    const span = sheet.spanOf(index, end);
    const row = sheet.row(index);
    composer.append(row ? labelledText('noteLine', sheet.text, span) : sourceNote(sheet.text, span));
    return end;
  }

  /** The box of drafter, approval and clearances, down to the foot of the page. */
  private box(index: number): number {
    const { sheet, composer } = this;
    const lines = [];
    let end = index;
    for (let next = index; next < sheet.count && !this.isBelowBox(next); next = sheet.nextFilled(next + 1)) {
      lines.push(sheet.spanOf(next, next + 1));
      end = next + 1;
    }
    composer.append(draftingBox(sheet.text, lines));
    return end;
  }

  private isBelowBox(index: number): boolean {
    const form = this.sheet.form(index);
    return (form !== undefined && BELOW_BOX.has(form)) || this.sheet.isTitle(index);
  }

  private parseText(index: number): void {
    const { sheet, composer } = this;
    const { from, to } = sheet.cell(index);
    const opens = this.atBlock || this.isIndented(index);
    const number = opens ? this.numberAt(index) : null;
    if (number) {
      this.numbering.take(number.number);
      composer.begin(number.parts);
      if (number.end < to) composer.addText({ start: number.end, end: to });
      return;
    }
    if (!composer.isOpen || (opens && !this.goesOn(index))) composer.begin([]);
    composer.addText({ start: from, end: to });
  }

  /** The first line of a paragraph that no empty line parts from the one before. */
  private isIndented(index: number): boolean {
    const { sheet, last } = this;
    if (last < 0 || last !== index - 1) return false;
    const deeper = sheet.cell(index).column - sheet.cell(last).column;
    return deeper >= INDENT && this.isEndOfSentence(sheet.words(last));
  }

  private numberAt(index: number): ParagraphHead | null {
    const { from, to } = this.sheet.cell(index);
    const match = NUMBER.exec(this.sheet.words(index));
    const number = numberOfWord(match?.[1] ?? match?.[2] ?? match?.[3] ?? '');
    if (!match || number === null) return null;
    const end = from + match[0].length;
    const head = {
      number,
      marked: false,
      regular: true,
      pilcrow: false,
      turned: false,
      lettered: false,
      parts: [leaf('number', from, end)],
      end: Math.min(to, end + (/^\s*/.exec(this.sheet.text.slice(end, to))?.[0].length ?? 0)),
    };
    return this.numbering.opens(head, {
      atBlock: true,
      behindSentence: true,
      behindLastLine: true,
      apart: false,
      behindColon: false,
      withinSentence: false,
      behindOpen: false,
      indent: 0,
    })
      ? head
      : null;
  }

  /** Behind the edge of a page a sentence may go on. */
  private goesOn(index: number): boolean {
    const end = this.composer.openEnd;
    if (!this.interrupted || end === null) return false;
    return (
      /^[a-z]/.test(this.sheet.words(index)) || !this.isEndOfSentence(this.sheet.text.slice(end - 1, end))
    );
  }

  private isEndOfSentence(words: string): boolean {
    return /[.!?:"”)\]]$/.test(words);
  }
}
