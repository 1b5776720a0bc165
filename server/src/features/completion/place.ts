import type { Knowledge } from '../../knowledge';
import type { Cable } from '../../model/cable';
import { type Generation, generationLetters } from '../../model/generation';
import type { Span } from '../../text/span';
import { type HeadLine, headLines, isInHead, lineAt } from '../lines';
import type { CompletionItem } from './item';

/** What is known beside the cable. */
export interface Circumstances {
  /** The user asked for completions; else a key that was typed did. */
  readonly asked: boolean;
  /** The other cables of the text. */
  readonly others: readonly Cable[];
}

/** A field in whose value the cursor stands. */
export interface OpenField extends HeadLine {
  /** It began on a line above. */
  readonly goesOn?: boolean;
}

/** Where the cursor stands. */
export interface Place extends Circumstances {
  readonly cable: Cable;
  readonly knowledge: Knowledge;
  /** UTF-16, relative to the cable. */
  readonly offset: number;
  /** Its line, without the line end. */
  readonly line: Span;
  /** The line up to the cursor. */
  readonly before: string;
  /** Above the body. */
  readonly isHead: boolean;
  /** The labelled lines of the head in their order; empty in the body. */
  readonly head: readonly HeadLine[];
  /** The field in whose value the cursor stands; null elsewhere. */
  readonly field: OpenField | null;
  /** The period of the cable, Cablegate's where it does not tell. */
  readonly generation: Generation;
  /** The same as the tables name it. */
  readonly period: string;
}

/** Offers one kind of thing; nothing where the place takes none of it. */
export type Completion = (place: Place) => readonly CompletionItem[];

/**
 * Where a cursor stands, as far as completion asks.
 * @param offset UTF-16, relative to the cable
 */
export function placeAt(
  cable: Cable,
  offset: number,
  knowledge: Knowledge,
  circumstances: Circumstances,
): Place {
  const line = lineAt(cable.text, offset);
  const isHead = isInHead(cable, line, offset);
  const head = isHead ? headLines(cable, line, knowledge.labels) : [];
  const generation = cable.generation ?? 'cablegate';
  return {
    ...circumstances,
    cable,
    knowledge,
    offset,
    line,
    before: cable.text.slice(line.start, offset),
    isHead,
    head,
    field: fieldAt(cable.text, head, line, offset),
    generation,
    period: generationLetters[generation],
  };
}

/** Fields that go on in lines without a label. */
const LONG: ReadonlySet<string> = new Set(['to', 'info', 'exempt', 'action', 'tags', 'ref', 'classified-by']);

/** The field of the cursor's line, or of the line above that goes on there. */
function fieldAt(text: string, head: readonly HeadLine[], line: Span, offset: number): OpenField | null {
  const last = head.findLast(({ start }) => start <= line.start);
  if (!last) return null;
  if (last.start === line.start) {
    const isBegun = offset >= last.valueStart && !/:$/.test(text.slice(last.start, offset));
    return isBegun ? last : null;
  }
  const isBelow = !/(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/.test(text.slice(last.start, line.start));
  if (!isBelow || !LONG.has(last.field)) return null;
  return { ...last, valueStart: line.start + indentOf(text, line), goesOn: true };
}

function indentOf(text: string, { start, end }: Span): number {
  return /^[ \t]*/.exec(text.slice(start, end))?.[0].length ?? 0;
}

/** The stretch around the cursor of characters that fit, not before `from`: what a completion there replaces. */
export function wordAround({ cable: { text }, line, offset }: Place, fits: RegExp, from = line.start): Span {
  let { start, end } = { start: offset, end: offset };
  while (start > from && fits.test(text.charAt(start - 1))) start--;
  while (end < line.end && fits.test(text.charAt(end))) end++;
  return { start, end };
}
