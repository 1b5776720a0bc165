import { lazy } from '../../text/lazy';
import type { Source } from '../source';

/** Words for a text that a cable quotes (cable-format 4.30). */
const QUOTED =
  '(?:TEXT|QUOTE|(?:UNOFFICIAL |INFORMAL )?TRANSLATION|(?:TALKING )?POINTS|NON-?PAPER|EXCERPTS?|STATEMENT|LETTER|NOTE VERBALE)';
const OPENING = new RegExp(`\\bBEGIN\\s+${QUOTED}\\b`, 'i');
const EITHER = new RegExp(`\\bBEGIN\\s+${QUOTED}\\b|\\b(?<end>END\\s+(?:OF\\s+)?${QUOTED}|UNQUOTE)\\b`, 'gi');

/** The place of `BEGIN TEXT` or the like in the words of a line; -1 where a line opens no quotation. */
export function quotationOpening(words: string): number {
  return words.search(OPENING);
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

  /** Whether a line lies within the quotation begun last, its closing line included. */
  hold(index: number): boolean {
    return index <= this.lastLine;
  }

  /** Whether a line, which may begin a block, opens a quotation that is closed later; remembers how far it reaches. */
  openAt(index: number, atBlock: boolean): boolean {
    const words = this.source.words(index);
    if (!atBlock && !words.endsWith(':')) return false;
    const opening = quotationOpening(words);
    if (opening < 0) return false;
    const end = this.pairs().get(this.source.line(index).from + opening) ?? 0;
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
  for (const match of text.matchAll(EITHER)) {
    if (match.groups?.end === undefined) open.push(match.index);
    else {
      const opening = open.pop();
      if (opening !== undefined) pairs.set(opening, match.index);
    }
  }
  return pairs;
}
