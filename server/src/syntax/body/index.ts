import type { Span } from '../../text/span';
import type { Composer } from '../composer';
import { captionLine, labelledText } from '../elements/front-lines';
import { headingLine } from '../elements/heading-lines';
import { attributesBlock } from '../elements/print-lines';
import type { Form } from '../forms';
import { LATER_SECTION } from '../forms/classification';
import { leaf, type SyntaxNode } from '../node';
import type { Source } from '../source';
import { tile } from '../tile';
import { isAddresseesField, readLabelled } from '../top/labelled';
import { opensSection, printedPage } from '../top/pages';
import {
  beginsSentence,
  endsBeforeNumber,
  goesOn,
  isBehindLastLine,
  isBehindSentence,
  isBelowSmallLetters,
  isBetweenParagraphs,
} from './continuation';
import {
  bareHeading,
  type FoundHeading,
  glueHeading,
  isNumberedTitle,
  markdownHeading,
  ruledHeading,
  titleAt,
} from './headings';
import { isNextOfList } from './list-item';
import { Numbering } from './numbering';
import { paragraphHead, portionMarkAt, skipBlanks } from './paragraph-head';
import { Quotations } from './quotations';
import { isAbovePage, isAloneCaption, repeatsCaptions } from './repeated';
import { endOfNote } from './service-note';
import {
  areNotes,
  endOfSignature,
  gluedSignature,
  isSpeck,
  isTail,
  mayEndInName,
  signatureAboveNotes,
  signatureAt,
} from './signature';

/** Signs with which no block of a cable begins. */
/** Lines that may stand below a signature, more or less. */
const LONGEST_END = 6;

const JUNK = '"<>`{}~';

/** Where a later section repeats heading and text line. */
const RESTARTS: ReadonlySet<Form> = new Set(['transmission', 'station', 'security', 'textLine']);

/** Reads the body of a cable, which the headings of later sections may part into stretches. */
export class BodyParser {
  private readonly quotations: Quotations;
  /** A new block may begin here: the line before is empty or a heading, or the text was interrupted. */
  private atBlock = true;
  /** A page break or the heading of a later section stands before the line. */
  private interrupted = false;
  /** The last words were those of a labelled field below the text. */
  private isBehindField = false;
  /** The first line. */
  private start = 0;
  /** The signature stands above. */
  private signed = false;
  /** A line of an archive stands above, with which the cable has ended. */
  private ended = false;

  constructor(
    private readonly source: Source,
    private readonly composer: Composer,
    private readonly numbering = new Numbering(),
  ) {
    this.quotations = new Quotations(source);
  }

  /** A quotation that is closed has been read. */
  get quotes(): boolean {
    return this.quotations.found;
  }

  /** Reads from a line on. Gives the index of a line that begins a later section, or the number of lines. */
  parse(start: number): number {
    this.start = start;
    this.atBlock = true;
    this.interrupted = this.composer.isOpen; // by the heading of a later section
    let index = start;
    while (index < this.source.count && !(index > start && this.isRestart(index))) {
      index = this.parseElement(index);
    }
    if (index === this.source.count) this.splitSignature();
    return index;
  }

  /** Reads the element that begins at a line. Gives the index of the line behind it. */
  private parseElement(index: number): number {
    const form = this.source.body(index);
    if (form === 'empty') {
      this.atBlock = true;
      return index + 1;
    }
    if (form === 'attributes') return this.parseAttributes(index);
    const isField = this.isField(index, form);
    if (!isField && this.endsAt(index)) return this.parseTail(index);
    if (form === 'minimize') return this.parseClose(index, 'minimizeLine', /^MINIMIZE .*CONSIDERED\.?/);
    if (form === 'signedMark') return this.parseClose(index, 'endMark', /^GP[ -]?\d[.,]?/);
    if (form === 'serviceNote') return this.parseNote(index);
    if (form === 'pageHeading') {
      this.interrupted = true;
      this.atBlock = true;
      return printedPage(this.source, this.composer, index);
    }
    if (isField) {
      const { node, next } = readLabelled(this.source, index);
      this.composer.append(node);
      this.atBlock = true;
      this.isBehindField = true;
      return next;
    }
    const artefact = this.artefactAt(index, form);
    if (artefact) {
      this.composer.interrupt(artefact);
      this.interrupted = true;
      this.atBlock = true;
      return index + 1;
    }
    const heading = this.quotations.hold(index) ? null : this.headingAt(index, form);
    if (heading) this.composer.append(heading.node);
    const next = heading ? heading.next : this.parseText(index, form);
    this.isBehindField = false;
    this.atBlock = heading !== null;
    this.interrupted = false;
    return next;
  }

  /** Behind the signature, or at the start of a block that only an archive begins so. */
  private endsAt(index: number): boolean {
    if (this.ended) return true;
    const { text } = this.source;
    const isLikely =
      this.signed ||
      this.isBehindField ||
      (this.atBlock && JUNK.includes(text.charAt(this.source.line(index).from)));
    if (!isLikely || this.quotations.hold(index)) return false;
    return (
      isTail(this.source, index) ||
      ((this.isBehindField || this.signed) && this.atBlock && areNotes(this.source, index))
    );
  }

  private parseTail(index: number): number {
    this.ended = true;
    const { from, to } = this.source.line(index);
    this.composer.append(labelledText('wrapper', this.source.text, { start: from, end: to }));
    return index + 1;
  }

  /** A later section begins; within a quotation, where a cable may be quoted, only its number tells. */
  private isRestart(index: number): boolean {
    const form = this.source.body(index);
    if (form === 'plain' || form === 'empty') return false;
    if (this.quotations.hold(index)) {
      return form === 'textLine' && LATER_SECTION.test(this.source.words(index));
    }
    if (RESTARTS.has(form)) return true;
    if (form === 'pageHeading') return opensSection(this.source, index);
    return form === 'dateTime' && this.source.top(this.source.nextFilled(index + 1)) === 'from';
  }

  /** A labelled field below the text (cable-format 5.4). */
  private isField(index: number, form: Form): boolean {
    if (form !== 'closing' && form !== 'labelled') return false;
    if (this.ended || this.quotations.hold(index)) return false;
    if (form === 'closing') return true;
    return this.isBehindField
      ? this.source.label(index)?.field !== 'from'
      : isAddresseesField(this.source, index);
  }

  /** What only interrupts the text, or stands in it without being prose. */
  private artefactAt(index: number, form: Form): SyntaxNode | null {
    const isPlace = this.signed || this.isBehindField || this.interrupted || isAbovePage(this.source, index);
    if (form === 'plain' && !isPlace && !(this.atBlock && isAloneCaption(this.source, index))) return null;
    const { text } = this.source;
    const { from, to } = this.source.line(index);
    const whole = { start: from, end: to };
    switch (form) {
      case 'pageBreak':
        return labelledText('pageBreak', text, whole);
      case 'mark':
        return labelledText('markLine', text, whole);
      case 'classificationAlone':
        return labelledText('pageClassification', text, whole);
      case 'endMark':
      case 'releaseStamp':
        return labelledText(form, text, whole);
      case 'separator':
        return headingLine(text, this.source.line(index), form) ?? null;
      case 'plain':
        if ((this.signed || this.isBehindField) && isSpeck(this.source.words(index)))
          return labelledText('endMark', text, whole);
        return repeatsCaptions(this.source.words(index)) ? captionLine(text, whole) : null;
      default:
        return null;
    }
  }

  /** `MINIMIZE CONSIDERED.`, `GP-4.`, and the signature, where it stands on the same line (cable-format 4.31, 4.32). */
  private parseClose(index: number, kind: 'minimizeLine' | 'endMark', mark: RegExp): number {
    const { text } = this.source;
    const { from, to } = this.source.line(index);
    const end = from + (mark.exec(this.source.words(index))?.[0].length ?? 0);
    this.composer.append(labelledText(kind, text, { start: from, end }));
    const start = skipBlanks(text, end);
    if (start < to) this.sign({ start, end: to });
    this.atBlock = true;
    return index + 1;
  }

  /** What the message centre added only interrupts the text. */
  private parseNote(index: number): number {
    const end = endOfNote(this.source, index);
    const span = { start: this.source.line(index).from, end: this.source.line(end - 1).to };
    this.composer.interrupt(labelledText('noteLine', this.source.text, span));
    this.interrupted = true;
    this.atBlock = true;
    return end;
  }

  private sign(name: Span, line = name): void {
    this.signed = true;
    const parts = [leaf('signature', name.start, name.end)];
    this.composer.append(tile('signatureLine', this.source.text, line, parts));
  }

  /** The archive's attributes run to the end of the cable. */
  private parseAttributes(index: number): number {
    this.splitSignature();
    const { text, count } = this.source;
    const span = { start: this.source.line(index).from, end: text.trimEnd().length };
    this.composer.append(attributesBlock(text, span));
    return count;
  }

  private headingAt(index: number, form: Form): FoundHeading | null {
    if (form === 'markdownHeading') {
      return signatureAt(this.source, index) ? null : markdownHeading(this.source, index);
    }
    if (form === 'numbered') return this.numberedHeadingAt(index);
    if (form !== 'ruler' && form !== 'plain') return null;
    const ruled = ruledHeading(this.source, index, form, this.atBlock);
    if (ruled && !this.isSigned(form === 'ruler' ? this.source.nextFilled(index + 1) : index)) return ruled;
    if (form === 'ruler') {
      const { from, to } = this.source.line(index);
      const parts = [leaf('ruler', from, to)];
      return { node: tile('rulerLine', this.source.text, { start: from, end: to }, parts), next: index + 1 };
    }
    const isBetween = isBetweenParagraphs(this.source, index);
    if (!(this.atBlock || isBetween) || signatureAt(this.source, index)) return null;
    if (this.numbering.hasBegun && signatureAboveNotes(this.source, index)) return null;
    if (isNextOfList(this.source.words(index), this.composer.openText)) return null;
    return (
      glueHeading(this.source, index) ?? bareHeading(this.source, index, isBetween, index === this.start)
    );
  }

  /** `2) The Hats` above `3. (C)`: a heading with a number of its own, which the paragraphs do not count. */
  private numberedHeadingAt(index: number): FoundHeading | null {
    if (!this.atBlock || !isNumberedTitle(this.source, index)) return null;
    const { text } = this.source;
    const { from, to } = this.source.line(this.source.nextFilled(index + 1));
    const below = paragraphHead(text, from, to);
    return below?.marked && this.numbering.isNext(below.number) ? titleAt(this.source, index) : null;
  }

  /** A ruler above or below the signature makes no heading of it. */
  private isSigned(index: number): boolean {
    return (
      this.source.nextFilled(index + 1) >= this.source.count - LONGEST_END &&
      signatureAt(this.source, index) !== null
    );
  }

  /** A line of prose, the first of a paragraph, or the signature. Gives the index of the line behind it. */
  private parseText(index: number, form: Form): number {
    const { text } = this.source;
    const { from, to } = this.source.line(index);
    const quoted = this.quotations.hold(index);
    const quotes = quoted || this.quotations.openAt(index, this.atBlock);
    if (form === 'numbered' && this.parseNumbered(index, quoted)) return index + 1;

    const behindSentence = isBehindSentence(this.source, index);
    const name =
      !quoted && (this.atBlock || behindSentence || this.signed || isBelowSmallLetters(this.source, index))
        ? signatureAt(this.source, index)
        : null;
    if (name) {
      const next = endOfSignature(this.source, index);
      this.sign(name, { start: from, end: this.source.line(next - 1).to });
      return next;
    }
    const above =
      !quoted && (behindSentence || this.atBlock) && this.numbering.hasBegun
        ? signatureAboveNotes(this.source, index)
        : null;
    if (above) {
      this.sign(above);
      this.ended = true;
      return index + 1;
    }
    if (this.atBlock && !quotes && this.numbering.hasBegun && this.splitSignature(index))
      return this.parseTail(index);
    let start = from;
    if (this.composer.lacksWords) {
      const mark = portionMarkAt(text, from, to);
      if (mark) this.composer.addMark(mark);
      if (mark) start = skipBlanks(text, mark.end);
    } else if (
      !this.composer.isOpen ||
      (this.atBlock && !quotes && !goesOn(this.source, this.composer, index, this.interrupted))
    ) {
      const mark = portionMarkAt(text, from, to);
      this.composer.begin(mark ? [mark] : []);
      if (mark) start = skipBlanks(text, mark.end);
    }
    if (start < to) this.composer.addText({ start, end: to });
    return index + 1;
  }

  /** Opens a paragraph where the number at the line's head does. */
  private parseNumbered(index: number, quoted: boolean): boolean {
    const { start, from, to } = this.source.line(index);
    const indent = from - start;
    const head = paragraphHead(this.source.text, from, to);
    if (!head) return false;
    const opens = quoted
      ? this.quotations.isOwnNumber(this.numbering.isNext(head.number))
      : this.numbering.opens(head, {
          atBlock: this.atBlock,
          behindSentence: isBehindSentence(this.source, index),
          behindLastLine: isBehindLastLine(this.source, index) && beginsSentence(this.source.text, head.end),
          apart: !this.composer.isOpen,
          behindColon: this.composer.openText.endsWith(':'),
          withinSentence: this.interrupted && /[A-Za-z,]$/.test(this.composer.openText),
          behindOpen: !this.atBlock && endsBeforeNumber(this.source.words(index - 1)),
          indent,
        });
    if (!opens) {
      this.numbering.pass(head.number, indent);
      return false;
    }
    this.numbering.take(head.number, head.marked, indent);
    this.composer.begin(head.parts);
    if (head.end < to) this.composer.addText({ start: head.end, end: to });
    return true;
  }

  /** A name glued to the last paragraph's end is the signature, where it is the end of the cable or somebody's notes follow. */
  private splitSignature(notes?: number): boolean {
    const { text } = this.source;
    const end = this.composer.openEnd;
    const name = end === null || !mayEndInName(text, end) ? null : gluedSignature(text, end);
    if (!name || (notes !== undefined && !areNotes(this.source, notes))) return false;
    const parts = [leaf('signature', name.start, name.end)];
    this.composer.splitOff(name.start, tile('signatureLine', text, name, parts));
    return true;
  }
}
