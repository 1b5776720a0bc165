import type { Knowledge } from '../../knowledge';
import { childOf, childrenOf, type SyntaxNode } from '../../syntax/node';
import type { Span } from '../../text/span';
import { canonicalMrn, type Mrn } from '../mrn';
import { joined, spanOf } from '../words';
import { continued, ownTarget, readTarget, type Target } from './target';

export { type PrintedPart, type PrintedReference, printedReference } from './printed';
export { nearPost } from './target';

/** One entry of the REF line. */
export interface Reference {
  readonly span: Span;
  readonly letter: string | null;
  readonly letterSpan: Span | null;
  /** As printed, on one line, without letter and note. */
  readonly text: string;
  /** From the first of these words to the last. */
  readonly words: Span;
  /** The year that it prints, or takes from the entry before it; four figures, null where there is none. */
  readonly printedYear: number | null;
  readonly mrn: string | null;
  /** The MRN of the year before, where that is nearly as likely. */
  readonly or: string | null;
  /** The MRN of the last of a range: `ALMATY 4200-05`. */
  readonly through: string | null;
  readonly post: string | null;
  readonly number: number | null;
  readonly notal: boolean;
  /** Of telegrams before 1973 the name by which they are compared: `STATE>ROME 523 [FY54]`. */
  readonly telegram?: string | null;
}

export interface ReferenceList {
  readonly span: Span;
  readonly label: Span;
  readonly items: readonly Reference[];
}

/** What the cable's own number and date tell about references that name no year. */
export interface ReferenceContext {
  readonly mrn: Mrn;
  /** ISO prefix, or null. */
  readonly date: string | null;
  /** The post to which it goes, as in an MRN; null where it is not known, or goes to several. */
  readonly addressee: string | null;
}

/** An entry of the list by itself, before its year is known. */
export type Entry = Pick<Reference, 'span' | 'letter' | 'letterSpan' | 'text' | 'words' | 'notal'> & {
  readonly target: Target | null;
};

/** Reads the entries of a `referenceLine` (cable-format 4.23). `REF: N/A` has none. */
export function readEntries(text: string, node: SyntaxNode, knowledge: Knowledge): Entry[] {
  const entries: Entry[] = [];
  let before: Entry | null = null;
  for (const child of childrenOf(node, 'reference')) {
    before = readEntry(text, child, before, knowledge);
    if (!/^(?:N ?\/? ?A|NONE)\.?$/i.test(before.text)) entries.push(before);
  }
  return /\b(?:ALL|BOTH)\s+NOTAL\b/.test(text.slice(node.start, node.end))
    ? entries.map((entry) => ({ ...entry, notal: true }))
    : entries;
}

/** The list of the entries, each with its year where the cable tells it. */
export function referenceList(
  node: SyntaxNode,
  entries: readonly Entry[],
  context: ReferenceContext,
  knowledge: Knowledge,
): ReferenceList {
  // A number alone may go on from `OUR 402`, whose post only the cable tells.
  let own: Target | null = null;
  const parties = { post: context.mrn.post, addressee: context.addressee };
  const items = entries.map((entry) => {
    const { text, target: named } = entry;
    own = named ? null : (ownTarget(text, parties, knowledge) ?? (own && continued(text, own)));
    const target = named ?? own;
    return referenceOf(entry, target, context);
  });
  return { span: spanOf(node), label: spanOf(childOf(node, 'label') ?? node), items };
}

/** Serials are near where the lower is at least this share of the higher. */
const NEAR = 0.9;

/**
 * The year that the list tells of the cable with this number: serials of one post run through the year and begin anew in
 * January. A dated reference to the own post with a serial near below is of the same year; one with a serial above is of
 * the year before. Null where no entry tells.
 */
export function yearToldBy(entries: readonly Entry[], post: string, number: number): number | null {
  let last: { year: number; number: number } | null = null;
  for (const { target } of entries) {
    if (target?.post !== post || target.year === null || target.year < (last?.year ?? 0)) continue;
    last = { year: target.year, number: target.number };
  }
  if (!last) return null;
  if (last.number > number) return last.year + 1;
  return last.number >= number * NEAR ? last.year : null;
}

/** An entry without letter in a list of letters belongs to the letter before it: `A. STATE 41252 AND 44603`. */
function readEntry(text: string, node: SyntaxNode, before: Entry | null, knowledge: Knowledge): Entry {
  const letter = childOf(node, 'letter');
  const runs = childrenOf(node, 'text');
  const words = joined(text, runs);
  return {
    span: spanOf(node),
    letter: letter ? text.slice(letter.start, letter.end) : (before?.letter ?? null),
    letterSpan: letter ? spanOf(letter) : null,
    text: words,
    words: { start: runs[0]?.start ?? node.end, end: runs.at(-1)?.end ?? node.end },
    notal: childrenOf(node, 'note').some(({ start, end }) => /NOTAL/i.test(text.slice(start, end))),
    target: readTarget(words, before?.target ?? null, knowledge),
  };
}

function referenceOf(entry: Entry, target: Target | null, context: ReferenceContext): Reference {
  const { span, letter, letterSpan, text, words, notal } = entry;
  const { mrn, or, through } = placeInTime(target, context);
  // named one by one: spreads cost as much as all the rest
  return {
    span,
    letter,
    letterSpan,
    text,
    words,
    printedYear: target?.year ?? null,
    mrn,
    or,
    through,
    post: target?.post ?? null,
    number: target?.number ?? null,
    notal,
  };
}

/**
 * The year of a reference that prints none is the cable's own, or the year before where the serial of the cable's own
 * post lies above the cable's; in January the year before is nearly as likely (contract of the command).
 */
function placeInTime(
  target: Target | null,
  { mrn, date }: ReferenceContext,
): Pick<Reference, 'mrn' | 'or' | 'through'> {
  const year = target?.year ?? mrn.year;
  if (!target || year === null) return { mrn: null, or: null, through: null };
  const own = target.post === mrn.post && mrn.number !== null;
  const isLater = target.year === null && own && target.number > (mrn.number ?? 0);
  const within = isLater ? year - 1 : year;
  const isJanuary = target.year === null && !own && date?.slice(5, 7) === '01';
  const numbered = (number: number, when = within): string => canonicalMrn(when, target.post, number);
  return {
    mrn: numbered(target.number),
    or: isJanuary ? numbered(target.number, year - 1) : null,
    through: target.through === null ? null : numbered(target.through),
  };
}
