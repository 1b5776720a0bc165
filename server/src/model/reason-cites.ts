import { spansOf } from '../syntax/scan';
import type { Span } from '../text/span';

/** A part of a cite as printed. */
export interface CitePart {
  readonly span: Span;
  readonly text: string;
}

/** The reason for classifying as a section of the order and its letters: `1.4 (b) and (d)` (cable-format 4.24). */
export interface ReasonCite {
  /** From the section to the last letter with its parenthesis. */
  readonly span: Span;
  /** As printed: `1.4`, `1,5`, `1. 4`. */
  readonly section: CitePart;
  /** Letters, or figures in their place. */
  readonly letters: readonly CitePart[];
}

const SECTION = /1(?<![\d.]1)\s*[.,]\s*\d(?![\d.])(?:\s?\(a\)(?=\s?\(\d))?/gi;
/** `(b)`, and in one pair of parentheses `(b/d)`, `(b, d)`; the second may be lost. */
const GROUP =
  /\s*(?:(?:[,&/+;]|a\s?n\s?d\b|or\b)\s*)*\(\s*((?:(?:[a-z]|\d{1,2})(?![a-z\d])(?:[\s,&/+-]|and\b|or\b)*)+)\)?/iy;
/** `b/d`, `b, d`: letters alone, none of which is a word of the text. */
const BARE = /\s*((?:[a-z](?![a-z'’])\s*(?:[,&/+]\s*)?(?:and\s+(?=[a-z]\b))?)+)/iy;
const LETTER = /(?<![a-z\d])(?:[a-z]|\d{1,2})(?![a-z\d])/gi;

/** Finds the cites within a stretch of text, in order. A section without letters is none. */
export function readReasonCites(text: string, { start, end }: Span): ReasonCite[] {
  const words = text.slice(start, end);
  const cites: ReasonCite[] = [];
  for (const section of spansOf(SECTION, words)) {
    const letters: CitePart[] = [];
    let at = section.end;
    for (let group = groupAt(words, at, letters.length === 0); group; group = groupAt(words, at, false)) {
      const from = start + group.offset;
      for (const letter of spansOf(LETTER, group.inside)) letters.push(partOf(text, from, letter));
      at = group.end;
    }
    const span = { start: start + section.start, end: start + trimmedEnd(words, at) };
    if (letters.length > 0) cites.push({ span, section: partOf(text, start, section), letters });
  }
  return cites;
}

/** The letters that stand next, and where they end; bare ones only right behind the section. */
function groupAt(
  words: string,
  at: number,
  isFirst: boolean,
): { readonly inside: string; readonly offset: number; readonly end: number } | undefined {
  for (const pattern of isFirst ? [GROUP, BARE] : [GROUP]) {
    pattern.lastIndex = at;
    const match = pattern.exec(words);
    const inside = match?.[1];
    if (match && inside) return { inside, offset: at + match[0].indexOf(inside), end: pattern.lastIndex };
  }
  return undefined;
}

function trimmedEnd(words: string, end: number): number {
  return words.slice(0, end).trimEnd().length;
}

function partOf(text: string, offset: number, place: Span): CitePart {
  const span = { start: offset + place.start, end: offset + place.end };
  return { span, text: text.slice(span.start, span.end) };
}
