import type { ParagraphHead } from './paragraph-head';

/** What stands before a number. */
interface Place {
  /** An empty line, a heading or the edge of a page. */
  readonly atBlock: boolean;
  readonly behindSentence: boolean;
  /** The line above is no full one, or a whole paragraph: nothing goes on behind it. */
  readonly behindLastLine: boolean;
  /** Right below a heading, or whatever else closes the paragraph above. */
  readonly apart: boolean;
  /** Words that announce a list: `They want:` */
  readonly behindColon: boolean;
  /** A page parts the number from a sentence that has not ended: `MAY` above it, `11.` below. */
  readonly withinSentence: boolean;
  /** `May` or `paragraph` at the end of the line above: the number belongs to it. */
  readonly behindOpen: boolean;
  /** How many blanks stand before the number. */
  readonly indent: number;
}

/** So many blanks more tell that a list lies within a paragraph. */
const DEEPER = 3;

/**
 * The numbers of the paragraphs so far, and what they tell about the next one: `10. JUNE`, the items of a list and
 * the paragraphs of a quoted text look like numbered paragraphs, too.
 */
export class Numbering {
  private last = 0;
  private readonly seen = new Set<number>();
  /** The paragraphs so far have portion marks. */
  private marked = false;
  /** The last number of a list within a paragraph; 0 outside of one. */
  private item = 0;
  /** How far the last paragraph and the last item are indented. */
  private indent = 0;
  private itemIndent = 0;

  /**
   * @param taken the numbers of the paragraphs before, where the reading begins in mid-cable
   * @param marked whether any of them has a portion mark
   */
  constructor(taken: readonly number[] = [], marked = false) {
    for (const number of taken) this.take(number, marked);
  }

  /**
   * Whether a number opens a paragraph. A mark or an archive's pilcrow always says so. Without them the number has to
   * go on from the one before, at the start of a block or behind a finished sentence; at the start of a block it may
   * also skip some, repeat the last, or come late.
   */
  opens(head: ParagraphHead, place: Place): boolean {
    const { number } = head;
    if (head.marked || head.pilcrow) return true;
    if (head.turned && !(place.atBlock || place.behindSentence)) return false;
    if (head.lettered && number === this.last) return false;
    if ((!head.regular || place.withinSentence) && number !== this.last + 1) return false;
    if (this.isInnerItem(number, place.indent)) return false;
    if (this.marked && ((number === 1 && place.behindColon) || this.isNextItem(number))) return false;
    if (number === this.last + 1)
      return place.atBlock || place.behindSentence || this.isBehindLast(number, place);
    if (!place.atBlock) return false;
    // the numbers begin anew below a heading: `PART TWO`
    if (number === 1 && place.apart && !this.marked) return true;
    if (this.isListItem(number)) return false;
    if (number < this.last) return !this.seen.has(number);
    return number <= this.last + 12 && (this.last > 0 || number <= 3);
  }

  /** A list begins with 1 once the paragraphs are beyond it, and counts on. */
  private isListItem(number: number): boolean {
    return this.last > 1 && (number === 1 || this.isNextItem(number));
  }

  private isNextItem(number: number): boolean {
    return this.item > 0 && number === this.item + 1;
  }

  /** Where no empty lines part the paragraphs, the length of the last line tells that one has ended. */
  private isBehindLast(number: number, { behindLastLine, behindOpen, indent }: Place): boolean {
    const isItem = this.isNextItem(number) && indent === this.itemIndent;
    return behindLastLine && !behindOpen && number > 1 && !isItem;
  }

  /** An item of a list that is indented deeper than its paragraph. */
  private isInnerItem(number: number, indent: number): boolean {
    if (this.isNextItem(number)) return indent === this.itemIndent && indent > this.indent;
    return number === 1 && this.last > 0 && indent >= this.indent + DEEPER;
  }

  /** A paragraph has had a number. */
  get hasBegun(): boolean {
    return this.last > 0;
  }

  /** Whether the number goes on from the last. */
  isNext(number: number): boolean {
    return number === this.last + 1;
  }

  /** Takes a number that opened no paragraph. */
  pass(number: number, indent: number): void {
    const begins = number === 1 && this.last > 0;
    if (!begins && !this.isNextItem(number)) return;
    this.item = number;
    this.itemIndent = indent;
  }

  /** Takes the number of a paragraph that was opened. */
  take(number: number, marked = false, indent = 0): void {
    this.indent = indent;
    this.last = number;
    this.marked ||= marked;
    if (number === 1) this.seen.clear();
    this.seen.add(number);
    this.item = 0;
  }
}
