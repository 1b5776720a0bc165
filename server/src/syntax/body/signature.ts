import { leaf, type SyntaxNode } from '../node';
import type { Source } from '../source';

/** One to four words, and signs that copying or a careless hand put behind them: `DOE##`. */
const SIGNATURE = /^(?<name>(?:[A-Z][A-Za-z'’.-]* ){0,3}[A-Z](?:[A-Za-z'’.-]*[A-Za-z])?)[.#"”>* ]*$/;
/** Words of capitals that end a cable without being a name. */
const NO_NAMES =
  /^(?:SIPDIS|NOFORN|SENSITIVE|COMMENT|SUMMARY|UNCLAS|UNCLASSIFIED|CONFIDENTIAL|SECRET|BT|END|NNNN?|EXDIS|NODIS|UNQUOTE|EXEMPT|GP-\d)\b/;

/** A name alone, with nothing but end marks, page marks or a repeated heading behind it (cable-format 4.31). */
export function signatureAt(source: Source, index: number): SyntaxNode | null {
  const { from, to } = source.line(index);
  if (to - from > 40) return null;
  const name = SIGNATURE.exec(source.words(index))?.groups?.name;
  if (name === undefined || NO_NAMES.test(name)) return null;
  if (name !== name.toUpperCase() && name.includes(' ')) return null;
  return onlyEndFollows(source, index + 1) ? leaf('signature', from, from + name.length) : null;
}

function onlyEndFollows(source: Source, start: number): boolean {
  for (let index = source.nextFilled(start); index < source.count; index = source.nextFilled(index + 1)) {
    const form = source.body(index);
    if (form === 'transmission' || form === 'textLine') return true;
    if (form !== 'endMark' && form !== 'classificationAlone' && form !== 'ruler' && form !== 'separator')
      return false;
  }
  return true;
}

const CLOSED =
  /(?:MINIMIZE CONSIDERED|END (?:OF )?(?:COMMENT|SUMMARY|TEXT))\.? +([A-Z][A-Z'’ -]{1,30}[A-Z])\.?$/;
const NAME_BEHIND = /[.!?"”)] +([A-Z][A-Z'’-]{2,24})\.?$/;

/** A signature glued to the end of the last paragraph: its place, or null. */
export function gluedSignature(text: string, end: number): { start: number; end: number } | null {
  const start = Math.max(0, end - 80);
  const tail = text.slice(start, end);
  const match = CLOSED.exec(tail) ?? (/[a-z]/.test(tail) ? NAME_BEHIND.exec(tail) : null);
  const name = match?.[1];
  if (!match || name === undefined || NO_NAMES.test(name)) return null;
  const at = start + match.index + match[0].lastIndexOf(name);
  return { start: at, end: at + name.length };
}
