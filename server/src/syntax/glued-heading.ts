import { labelAlternatives } from '../knowledge/printed-forms';
import { lazy } from '../text/lazy';
import { ADDRESS_WORDS } from './addresses';
import { classificationPattern } from './forms/classification';
import { endOfLine } from './lines';

/**
 * Transmission headings that a copy has put on one line, or on a few (cable-format 4.4-4.16): `R 121430Z MAY 77 FM
 * AMEMBASSY LUXEMBOURG TO SECSTATE WASHDC 3316 INFO AMEMBASSY BONN UNCLAS LUXEMBOURG 0412`.
 */

/** An address behind a keyword, or behind another address. */
const ADDRESS = String.raw`(?:R[A-Z0-9]{3,6}\/[A-Z0-9]|(?:${ADDRESS_WORDS})[ \t]+[A-Z])`;

/** What begins a line of the heading. */
const UNITS: readonly string[] = [
  'V?ZCZC[A-Z]{3}',
  String.raw`(?:ZZ|OO|PP|RR)[ \t]+R[A-Z]{3,6}(?![A-Za-z/])`,
  String.raw`DE[ \t]+R[A-Z]{3,6}[ \t]+#?\d{3}`,
  String.raw`ZN[RY][ \t]+[A-Z]{4,5}(?![A-Za-z])`,
  String.raw`(?:[ZOPR][ \t]+){0,2}\d{6} ?Z[ \t]+[A-Z]{3}[ \t]+\d\d`,
  String.raw`FM[ \t]+[A-Z]`,
  String.raw`(?:TO|INFO|XMT)[ \t]+${ADDRESS}`,
  String.raw`(?<!(?:FM|TO|INFO|XMT)[ \t]+)${ADDRESS}`,
  String.raw`(?:ACTION|ORIGIN)[ \t]+[A-Z]{1,6}-\d\d`,
  String.raw`-{6,}[ ]*[\dA-F]{6}`,
  String.raw`BT(?=[ \t])`,
];

/** The text line, with which the heading ends. */
const textLine = lazy(
  () =>
    String.raw`${classificationPattern()}[ \t]+(?:(?:FINAL )?SECTION[ ]+(?:\d{1,2} )?OF \d{1,2}[ ]+)?[A-Z][A-Z .'-]{1,40}[ ]\d{3,6}(?!\d)`,
);

const units = lazy(
  () => `(?:${UNITS.join('|')}|(?:${labelAlternatives('drafted-by', 'approved-by')})[ ]?:?[ ])`,
);
const opening = lazy(() => new RegExp(units(), 'y'));
const starts = lazy(() => new RegExp(String.raw`(?<=[ \t])(?:(?<heading>${units()})|${textLine()})`, 'g'));
/** A line of the heading with which such a line mostly begins. */
const HEAD = /(?:V?ZCZC[A-Z]{3}|(?:[ZOPR][ \t]){1,2}\d{6} ?Z|DE R[A-Z]{3,6} #?\d|(?:FM|TO|INFO) [A-Z]{2})/y;

/** What such a line begins with, and what may follow that. */
export const HEADING_STARTS = 'VZOPRDFTI';
export const HEADING_SECONDS = 'ZCEMON \t';

/** The offset of the text line that shares its printed line, which begins at `from`, with the heading; -1 where none does. */
export function gluedTextLine(text: string, from: number): number {
  HEAD.lastIndex = from;
  if (!HEAD.test(text)) return -1;
  const starts = headingStarts(text.slice(from, endOfLine(text, from)));
  return starts.length > 0 ? from + (starts.at(-1) ?? 0) : -1;
}

/** What a line must hold, behind its first word, for a second line of a heading to stand within it. */
const PROMISE = /[ \t](?:FM|TO|INFO|DE|ZN[RY]|BT|AMEMBASSY|AMCONSUL|R[A-Z]{3,6}\/[A-Z]+)[ \t]/g;
const FIRST_WORD = 'INFO '.length;

const NONE: readonly number[] = [];

/** The offsets within a line at which further lines of a heading begin; the text line comes last, with all behind it. */
export function headingStarts(words: string): readonly number[] {
  PROMISE.lastIndex = FIRST_WORD;
  opening().lastIndex = 0;
  if (!opening().test(words) || !PROMISE.test(words)) return NONE;
  const found: number[] = [];
  starts().lastIndex = opening().lastIndex;
  for (let match = starts().exec(words); match; match = starts().exec(words)) {
    found.push(match.index);
    if (match.groups?.heading === undefined) break;
  }
  return found;
}
