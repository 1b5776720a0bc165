import type { Span } from '../text/span';

/** The square brackets of a text. */
export interface Brackets {
  /** From an opening bracket to behind its partner, in the order in which they close; one may lie within another. */
  readonly pairs: readonly Span[];
  /** Offsets of brackets without a partner, in text order. */
  readonly unmatched: readonly number[];
}

/** Partners stand in one paragraph, and within this reach of the next bracket: a lost one takes no others along. */
const REACH = 1000;

/** An empty line. */
const GAP = /\n[ \t\r]*\n|\r[ \t]*\r/;

/** Finds the partners among the square brackets of a text. Jumps from bracket to bracket; linear in the worst case. */
export function bracketsIn(text: string): Brackets {
  const pairs: Span[] = [];
  const unmatched: number[] = [];
  let open: number[] = [];
  let last = 0;
  for (const at of placesOf(text)) {
    if (open.length > 0 && (at - last > REACH || GAP.test(text.slice(last, at)))) {
      for (const left of open) unmatched.push(left);
      open = [];
    }
    last = at;
    if (text.charCodeAt(at) === OPENING) {
      open.push(at);
      continue;
    }
    const start = open.pop();
    if (start === undefined) unmatched.push(at);
    else pairs.push({ start, end: at + 1 });
  }
  for (const left of open) unmatched.push(left);
  return { pairs, unmatched: unmatched.sort((a, b) => a - b) };
}

const OPENING = 91;

/** The offsets of all square brackets, in text order. */
function* placesOf(text: string): Iterable<number> {
  let opening = text.indexOf('[');
  let closing = text.indexOf(']');
  while (opening >= 0 || closing >= 0) {
    if (opening >= 0 && (closing < 0 || opening < closing)) {
      yield opening;
      opening = text.indexOf('[', opening + 1);
    } else {
      yield closing;
      closing = text.indexOf(']', closing + 1);
    }
  }
}
