import { isListItem } from '../syntax/body/list-item';
import type { Line } from '../syntax/lines';

/** The sign of an item: a dash or the like, which may stand right before a letter; a letter or a number. Words stand behind it. */
const SIGN =
  /^(?:-{1,3}(?=[\sA-Za-z"(])|(?:[*•]+|[o–—])(?=\s)|\(?(?:(?:\d{1,3}\.?)?[A-Za-z]|\d{1,3}|[ivx]{1,4}|[IVX]{1,4})[.)](?=\s))(?=\s*\S)/;

/** How far back the item before is looked for. */
const NEAR = 2000;

/**
 * The sign at the head of a line that is an item of a list: `--`, `a.`, `(iv)`; null where there is none, and before `(C)`
 * where that is a portion mark.
 * @param start where the stretch begins that may hold the item before
 */
export function signAt(text: string, { from, to }: Line, start: number): string | null {
  const words = text.slice(from, to);
  const sign = SIGN.exec(words)?.[0];
  if (sign === undefined) return null;
  const near = Math.max(0, from - NEAR);
  if (sign.startsWith('('))
    return isListItem(words, text.slice(Math.max(start, near), from).trimEnd()) ? sign : null;
  return isInitial(sign, text, near, from) ? null : sign;
}

/** `J. Edgar`: a capital begins no list, and goes on with one only where the letter before it has been there. */
function isInitial(sign: string, text: string, near: number, from: number): boolean {
  const [, letter] = /^([B-HJ-UWYZ])\.$/.exec(sign) ?? [];
  if (letter === undefined) return false;
  const last = String.fromCharCode(letter.charCodeAt(0) - 1);
  return !new RegExp(`(?<![A-Za-z]|[A-Za-z]\\.)${last}[.)]`).test(text.slice(near, from));
}

const FIRST: ReadonlyMap<string, string> = new Map([
  ['1', '2'],
  ['a', 'b'],
  ['A', 'B'],
  ['i', 'ii'],
  ['I', 'II'],
]);

/** The second sign of a list of which this is the first, `(b)` for `(a)`; null for any other. */
export function secondSign(sign: string): string | null {
  const first = sign.replace(/[().]/g, '');
  const second = FIRST.get(first);
  return second === undefined ? null : sign.replace(first, second);
}

/** What signs of one list have in common: `(1)` for `(12)`. */
export function kindOfSign(sign: string): string {
  return sign
    .replace(/\d+/, '1')
    .replace(/[A-Z]+/, 'A')
    .replace(/[a-z]+/, 'a');
}

/** Whether a sign is a dash or the like, and no letter or number. */
export function isBullet(sign: string): boolean {
  return /^[-*•–—]/.test(sign);
}
