import { isPostName } from '../../knowledge/printed-forms';
import type { Span } from '../../text/span';

/** What the numbers of a page break have in common, and no other words often. */
const OF = ' OF 0';
/** ` 00000217  002.2 OF 003`: from the blank before the serial. */
const NUMBERS = / \d{8} +\d{3}(?:\.\d)? OF \d{3}(?!\d)/y;
const LONGEST_NUMBERS = 20;
/** The words before the numbers that may be the name of a post. */
const NAME = /(?:[A-Z][A-Z.'-]* ){0,3}[A-Z][A-Z.'-]+$/;
const LONGEST_NAME = 40;

/** Page breaks that copying has put on a line with the text: `… of Gozo. VALLETTA 00000217  002 OF 003` (cable-format 4.33). */
export class InlineBreaks {
  private readonly places: readonly Span[];
  private next = 0;

  constructor(text: string) {
    this.places = breaksOf(text);
  }

  /** Those that begin within a stretch. Stretches must be asked for in text order; the last may be asked for again. */
  within(start: number, end: number): readonly Span[] {
    while (startOf(this.places[this.next]) < start) this.next++;
    let last = this.next;
    while (startOf(this.places[last]) < end) last++;
    return this.places.slice(this.next, last);
  }
}

function startOf(place: Span | undefined): number {
  return place?.start ?? Number.POSITIVE_INFINITY;
}

function breaksOf(text: string): Span[] {
  const breaks: Span[] = [];
  for (let at = text.indexOf(OF); at >= 0; at = text.indexOf(OF, at + 1)) {
    const numbers = numbersAround(text, at);
    const name = numbers && postBefore(text, numbers.start);
    if (name) breaks.push({ start: numbers.start - name.length, end: numbers.end });
  }
  return breaks;
}

function numbersAround(text: string, of: number): Span | null {
  for (let start = of - '00000217 002'.length; start >= of - LONGEST_NUMBERS && start >= 0; start--) {
    if (text.charAt(start) !== ' ') continue;
    NUMBERS.lastIndex = start;
    if (NUMBERS.test(text)) return { start, end: NUMBERS.lastIndex };
  }
  return null;
}

/** The longest name of a post that ends here, or the one word where there is none: copies garble names. */
function postBefore(text: string, end: number): string | null {
  const words = NAME.exec(text.slice(Math.max(0, end - LONGEST_NAME), end))?.[0].split(' ');
  if (!words) return null;
  const names = words.map((_, index) => words.slice(index).join(' '));
  return names.find(isPostName) ?? names.at(-1) ?? null;
}
