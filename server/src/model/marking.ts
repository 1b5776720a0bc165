import type { Knowledge, Level } from '../knowledge';
import { readingOf, withoutDoubt } from '../syntax/editorial';
import type { SyntaxNode } from '../syntax/node';
import type { Span } from '../text/span';
import { oneLine, spanOf } from './words';

/** The classification of the whole cable, as it stands in a text line. */
export interface Marking {
  readonly span: Span;
  /** As printed: `UNCLAS`, `C O N F I D E N T I A L`. */
  readonly text: string;
  readonly level: Level;
  /** Letters were lost, doubled or swapped, or the spacing is uneven; `level` is what was most likely meant. */
  readonly garbled: boolean;
}

/** The classification of one paragraph, heading or subject: `(C/NF)`. */
export interface PortionMark {
  /** The mark with its parentheses. */
  readonly span: Span;
  /** Between the parentheses, as printed; with the closing bracket, where it is another. */
  readonly text: string;
  /** In capitals, without stray blanks: `C/NF`; empty where the transcriber could not read it. */
  readonly mark: string;
  /** Rank of its level (0 unclassified … 4 top secret); null where the mark is unknown. */
  readonly order: number | null;
  readonly known: boolean;
}

/** Reads a `classification` leaf; undefined where no table knows a level for it. */
export function readMarking(text: string, node: SyntaxNode, knowledge: Knowledge): Marking | undefined {
  const printed = oneLine(withoutDoubt(text.slice(node.start, node.end)));
  const form = knowledge.classifications.find(printed) ?? knowledge.classifications.nearest(printed);
  if (!form?.level) return undefined;
  return { span: spanOf(node), text: printed, level: form.level, garbled: node.problem === 'garbled' };
}

/**
 * Reads a `portionMark` leaf. Letters in parentheses that are neither a mark nor near to one (`(ICASS)`) are none:
 * null.
 */
export function readPortionMark(text: string, node: SyntaxNode, knowledge: Knowledge): PortionMark | null {
  const { opening, closing } = parenthesesOf(text.slice(node.start, node.end));
  const printed = text.slice(node.start + opening.length, node.end - closing.length);
  const entry = knowledge.portionMarks.find(readingOf(printed));
  const isUnread = entry === undefined && printed.startsWith('[');
  const known = isUnread || (entry !== undefined && entry.status !== 'malformed');
  const isOther = node.problem === 'malformed' && knowledge.portionMarks.nearest(printed, 1).length === 0;
  if (!entry && isOther) return null;
  const mark = isUnread ? '' : known && entry ? entry.mark : printed.trim().toUpperCase();
  const whole = closing === '' || closing.startsWith(')') ? printed : printed + closing;
  return { span: spanOf(node), text: whole, mark, order: known ? (entry?.order ?? null) : null, known };
}

/** Nearly all have one of each. */
const PLAIN = /^\([A-Z/]+\)$/;
const USUAL = { opening: '(', closing: ')' } as const;

/** The parentheses of a mark: `(C)`, `(C}`, one of them lost or typed twice: `C)`, `((C)`. */
function parenthesesOf(mark: string): { readonly opening: string; readonly closing: string } {
  if (PLAIN.test(mark)) return USUAL;
  return {
    opening: /^(?:\(\(|[([{])/.exec(mark)?.[0] ?? '',
    closing: /(?:\)\)|[)\]}])$/.exec(mark)?.[0] ?? '',
  };
}
