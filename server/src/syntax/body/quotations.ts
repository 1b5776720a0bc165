import { blockClosing, blockOpening } from '../../knowledge/printed-forms';
import { lazy } from '../../text/lazy';
import type { Source } from '../source';

/** QUOTE alone on its line. */
const QUOTE = /^\(?QU?O?TE[):.]*$/i;

/** Whether a line is the word QUOTE and nothing else. */
export function isQuoteAlone(words: string): boolean {
  return words.length < 10 && QUOTE.test(words);
}

/** The words that open a quoted text, and those that open or close one (cable-format 4.30). */
const opening = lazy(() => new RegExp(`\\b${blockOpening('begin')}\\b`, 'i'));
const either = lazy(
  () =>
    new RegExp(
      `\\b${blockOpening('begin')}\\b|(?<=(?:^|[\\n\\r])[ \\t]*\\(?)QU?O?TE(?=[):.]*[ \\t]*(?:[\\n\\r]|$))|\\b(?<end>${blockClosing('quotation')})\\b`,
      'gi',
    ),
);

/** The place of `BEGIN TEXT` or the like in the words of a line, or of QUOTE alone on it; -1 where a line opens no quotation. */
export function quotationOpening(words: string): number {
  return isQuoteAlone(words) ? 0 : (opening().exec(words)?.index ?? -1);
}

/** Whether words that open or close a quotation stand in a text. */
export function mentionsQuotation(text: string): boolean {
  return text.search(either()) >= 0;
}

/** Follows the quotations of a cable while its body is read line by line: what they hold is foreign. */
export class Quotations {
  /** The line that closes the quotation begun last. */
  private lastLine = -1;
  /** The quotation has numbers of its own. */
  private foreign = false;
  /** Worked out for the few texts that quote. */
  private readonly pairs = lazy(() => pairQuotations(this.source.text));

  constructor(private readonly source: Source) {}

  /** A quotation was opened. */
  get found(): boolean {
    return this.lastLine >= 0;
  }

  /** Whether a line lies within the quotation begun last, its closing line included. */
  hold(index: number): boolean {
    return index <= this.lastLine;
  }

  /** Whether a line, which may begin a block, opens a quotation that is closed later; remembers how far it reaches. */
  openAt(index: number, atBlock: boolean): boolean {
    if (!atBlock && this.source.lastCharacter(index) !== ':') return false;
    const place = quotationOpening(this.source.words(index));
    if (place < 0) return false;
    const end = this.pairs().get(this.source.line(index).from + place) ?? 0;
    let last = index;
    while (last < this.source.count && this.source.line(last).end <= end) last++;
    if (last === index) return false;
    this.lastLine = last;
    this.foreign = false;
    return true;
  }

  /** A number within a quotation is the cable's own as long as all in it go on from the one before. */
  isOwnNumber(goesOn: boolean): boolean {
    this.foreign ||= !goesOn;
    return !this.foreign;
  }
}

/**
 * The quotations of a text: for the offset of every opening the offset at which its closing words begin. An end
 * closes the last open quotation; one that nothing closes is left out.
 */
function pairQuotations(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (const match of text.matchAll(either())) {
    if (match.groups?.end === undefined) open.push(match.index);
    else {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, match.index);
    }
  }
  return pairs;
}
