import type { Knowledge } from '../knowledge';
import { childOf, childrenOf, type SyntaxNode } from '../syntax/node';
import type { Span } from '../text/span';
import { fullYear } from './dtg';
import { canonicalMrn, type Mrn } from './mrn';
import { oneLine, spanOf, wordsOf } from './words';

/** One entry of the REF line. */
export interface Reference {
  readonly span: Span;
  readonly letter: string | null;
  readonly letterSpan: Span | null;
  /** As printed, on one line, without letter and note. */
  readonly text: string;
  readonly mrn: string | null;
  /** The MRN of the year before, where that is nearly as likely. */
  readonly or: string | null;
  readonly post: string | null;
  readonly number: number | null;
  readonly notal: boolean;
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
}

/** Reads a `referenceLine` (cable-format 4.23). `REF: N/A` has no entries. */
export function readReferences(
  text: string,
  node: SyntaxNode,
  knowledge: Knowledge,
  context: ReferenceContext,
): ReferenceList {
  const items = childrenOf(node, 'reference')
    .map((child) => readReference(text, child, knowledge, context))
    .filter((item) => !/^(?:N ?\/? ?A|NONE)\.?$/i.test(item.text));
  return { span: spanOf(node), label: spanOf(childOf(node, 'label') ?? node), items };
}

function readReference(
  text: string,
  node: SyntaxNode,
  knowledge: Knowledge,
  context: ReferenceContext,
): Reference {
  const letter = childOf(node, 'letter');
  const words = childOf(node, 'text');
  const printed = words ? oneLine(text.slice(words.start, words.end)) : '';
  const target = targetOf(printed, knowledge);
  return {
    span: spanOf(node),
    letter: letter ? text.slice(letter.start, letter.end) : null,
    letterSpan: letter ? spanOf(letter) : null,
    text: printed,
    ...placeInTime(target, context),
    post: target?.post ?? null,
    number: target?.number ?? null,
    notal: /NOTAL/i.test(wordsOf(text, node, 'note') ?? ''),
  };
}

interface Target {
  readonly year: number | null;
  readonly post: string;
  readonly number: number;
}

/** `08 VALLETTA 501`, `VALLETTA 501`, `2008 VALLETTA 501`, `08VALLETTA501`, `VALLETTA 501 (08)`. */
const TARGET =
  /^(?:'?(?<year>\d{4}|\d{2})[ -]?)?(?<post>[A-Za-z][A-Za-z .'-]*?)[ -]*(?<number>\d{1,6})(?![\d/])(?: ?\('?(?<yearBehind>\d{2})\))?/;

function targetOf(printed: string, knowledge: Knowledge): Target | null {
  const parts = TARGET.exec(printed)?.groups;
  if (!parts?.post || !parts.number) return null;
  const post = knowledge.posts.find(parts.post.trim());
  if (!post) return null;
  const year = parts.year ?? parts.yearBehind;
  return {
    year: year === undefined ? null : fullYear(year),
    post: post.mrnName,
    number: Number(parts.number),
  };
}

/**
 * The year of a reference that prints none is the cable's own, or the year before where the serial of the cable's own
 * post lies above the cable's; in January the year before is nearly as likely (contract of the command).
 */
function placeInTime(
  target: Target | null,
  { mrn, date }: ReferenceContext,
): { mrn: string | null; or: string | null } {
  if (!target) return { mrn: null, or: null };
  const year = target.year ?? mrn.year;
  if (year === null) return { mrn: null, or: null };
  const inYear = (value: number): string => canonicalMrn(value, target.post, target.number);
  if (target.year !== null) return { mrn: inYear(year), or: null };
  const own = target.post === mrn.post && mrn.number !== null;
  if (own && target.number > (mrn.number ?? 0)) return { mrn: inYear(year - 1), or: null };
  const january = date?.slice(5, 7) === '01';
  return { mrn: inYear(year), or: january && !own ? inYear(year - 1) : null };
}
