import { figuresOf } from '../../text/look-alikes';
import { romanNumber } from '../../text/roman-numbers';
import { remarks } from '../editorial';

import { portionMark } from '../elements/front-lines';
import { markLetters, paragraphNumber } from '../forms/paragraph-number';
import { leaf, type SyntaxNode, type SyntaxProblem } from '../node';

import { endOf, skip } from '../scan';

/** What stands at the head of a numbered paragraph. */
export interface ParagraphHead {
  readonly number: number;
  readonly marked: boolean;
  /** Figures and a stop; not `7, (C)` or `l. (C)`, which count only where they go on from the one before. */
  readonly regular: boolean;
  /** A pilcrow stands before the number: an archive's sign that this is a paragraph. */
  readonly pilcrow: boolean;
  /** Its mark, or the word `Para`, stands before the number: prose may go on so. */
  readonly turned: boolean;
  /** A letter follows the number, `4.A.`: a subparagraph, or the first of a new paragraph. */
  readonly lettered: boolean;
  readonly parts: readonly SyntaxNode[];
  /** Where the words begin. */
  readonly end: number;
}

const NUMBER = new RegExp(paragraphNumber, 'y');

/** Reads number and portion mark at the head of a line; null where no number stands there. */
export function paragraphHead(text: string, from: number, to: number): ParagraphHead | null {
  NUMBER.lastIndex = from;
  const [, printed, number, odd, doubtful, marked, mistaken, enclosed] = NUMBER.exec(text) ?? [];
  const letters = marked ?? mistaken;
  const digits = number ?? doubtful ?? letters ?? enclosed;
  if (digits === undefined || printed === undefined) return turnedHead(text, from, to);
  const behind = NUMBER.lastIndex;
  const start = behind - printed.length;
  const isRegular = letters === undefined && odd === undefined;
  const parts = [leaf('number', start, behind, isRegular ? undefined : 'garbled')];
  const words = skipBlanks(text, skip(text, behind, to, '*_'));
  const mark = markBehind(text, words, to);
  if (mark) parts.push(mark);
  return {
    number: romanNumber(digits) ?? Number(figuresOf(digits)),
    regular: isRegular,
    marked: isRegular && mark !== null && mark.problem !== 'malformed',
    pilcrow: text.charAt(from) === '¶' || text.charAt(from) === '[',
    turned: false,
    lettered: isLettered(text, behind),
    parts,
    end: mark ? Math.min(to, endOfMark(text, mark, to)) : words,
  };
}

/** Where the words begin behind a mark, and behind another that was typed beside it: `(U) (U) Rain`. */
function endOfMark(text: string, mark: SyntaxNode, to: number): number {
  const words = skipRemarks(text, skip(text, endOf(STRAY, text, mark.end), to, '*_'));
  const second = text.charCodeAt(words) === PARENTHESIS ? endOf(PLAIN_MARK, text, words) : words;
  return second > words && second < to ? skipBlanks(text, second) : words;
}

const PARENTHESIS = 40;
const PLAIN_MARK = new RegExp(String.raw`\(${markLetters}\)`, 'y');

/** A stop of no use behind a mark: `(C): Rain`. */
const STRAY = /[:.)](?=[ \t])/y;
/** A dash between number and mark: `1. - (C) Rain`. */
const DASH = /-[ \t]+(?=\()/y;

/** The mark behind a number, with whatever stands between them. */
function markBehind(text: string, from: number, to: number): SyntaxNode | null {
  return (
    portionMarkAt(text, from, to) ??
    portionMarkAt(text, skipRemarks(text, from), to) ??
    portionMarkAt(text, endOf(DASH, text, from), to) ??
    halfMarkAt(text, from, to)
  );
}

/** `C) Rain`, `(C Rain`, `((C) Rain`: a parenthesis is lost, or typed twice; `(U THANT)` has both of its own. */
const HALF_MARK = new RegExp(
  String.raw`\(\(${markLetters}\)|${markLetters}\)(?=[ ]+[A-Z"“])|\(${markLetters}(?=[ ]+[A-Z"“](?![^()\n\r]{0,80}\)))`,
  'y',
);

const HALF_STARTS = '(TSUC';

function halfMarkAt(text: string, from: number, to: number): SyntaxNode | null {
  if (!HALF_STARTS.includes(text.charAt(from))) return null;
  HALF_MARK.lastIndex = from;
  if (!HALF_MARK.test(text) || HALF_MARK.lastIndex > to) return null;
  return leaf('portionMark', from, HALF_MARK.lastIndex, 'malformed');
}

/** Number and mark in another order, or with a word: `(C) 1. Rain`, `Para 1. (C) Rain`. */
const TURNED = new RegExp(
  String.raw`(?:(?<mark>\(${markLetters}\))[ ]{1,2}|P(?:ara|ARA)(?:graph|GRAPH)?[ ])(?<number>\d{1,3})[.:)](?=[ ])`,
  'y',
);

/** Reads the head of a paragraph whose number stands behind its mark, or behind a word. */
function turnedHead(text: string, from: number, to: number): ParagraphHead | null {
  TURNED.lastIndex = from;
  const { mark: printed, number } = TURNED.exec(text)?.groups ?? {};
  const behind = TURNED.lastIndex;
  if (number === undefined || behind > to) return null;
  const ahead = printed === undefined ? null : leaf('portionMark', from, from + printed.length);
  const words = skipBlanks(text, behind);
  const mark = ahead ?? markBehind(text, words, to);
  const node = leaf('number', ahead ? skipBlanks(text, ahead.end) : from, behind, 'garbled');
  return {
    number: Number(number),
    // items of a list may have their mark before them, too
    regular: false,
    marked: false,
    pilcrow: false,
    turned: true,
    lettered: false,
    parts: ahead ? [ahead, node] : mark ? [node, mark] : [node],
    end: Math.min(to, mark && !ahead ? skipRemarks(text, endOf(STRAY, text, mark.end)) : words),
  };
}

/** A capital with its stop stands there. */
function isLettered(text: string, offset: number): boolean {
  const letter = text.charCodeAt(offset);
  const stop = text.charCodeAt(offset + 1);
  return letter >= 65 && letter <= 90 && (stop === 46 || stop === 41);
}

/** Short letters in parentheses that stand where a mark belongs, whatever they are. */
const LIKE_A_MARK = /\([A-Z]{1,4}(?:[/-]{1,2}[A-Z]{1,6})*\)/y;
/** `(U?)`, `([illegible])`: the transcriber is in doubt. */
const DOUBTFUL_MARK =
  /\((?:(?:TS|SBU|S|C|U)(?:\/[A-Z]{1,6}){0,2}(?:\?| ?\[(?:\?|sic)\])|\[[^\]\n\r]{1,20}\])\)/y;

/** `(C}`, `[C]`: other brackets. */
const MISCLOSED_MARK = /[([{](?:TS|SBU|S|C|U)(?:\/[A-Z]{1,6}){0,2}(?:[}\]]|(?<=\{\w{1,3})\))(?![A-Za-z])/y;

const MARKS: readonly (readonly [RegExp, SyntaxProblem | undefined])[] = [
  [portionMark, undefined],
  [DOUBTFUL_MARK, 'uncertain'],
  [LIKE_A_MARK, 'malformed'],
  [MISCLOSED_MARK, 'malformed'],
];

const BRACKETS = '([{';

/** The portion mark at an offset, `malformed` where it has only the place and the look of one; null where there is none. */
export function portionMarkAt(text: string, from: number, to: number): SyntaxNode | null {
  if (!BRACKETS.includes(text.charAt(from)) || from >= text.length) return null;
  for (const [pattern, problem] of MARKS) {
    pattern.lastIndex = from;
    if (pattern.test(text) && pattern.lastIndex <= to) {
      return leaf('portionMark', from, pattern.lastIndex, problem);
    }
  }
  return null;
}

/** The offset behind blanks and the remarks that stand with a mark: `(C) [?] Rain`. */
export function skipRemarks(text: string, from: number): number {
  const words = skipBlanks(text, from);
  return text.charCodeAt(words) === BRACKET ? skipBlanks(text, endOf(remarks, text, from)) : words;
}

const BRACKET = 91;

/** The offset behind the blanks that begin at another. */
export function skipBlanks(text: string, from: number): number {
  let position = from;
  while (text.charCodeAt(position) === 32 || text.charCodeAt(position) === 9) position++;
  return position;
}
