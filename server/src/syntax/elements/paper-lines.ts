import { captionAlternatives, formClassifications, telegramWords } from '../../knowledge/printed-forms';
import { lazy } from '../../text/lazy';
import type { Span } from '../../text/span';
import { LeafPattern } from '../leaf-pattern';
import { type BranchKind, type LeafKind, leaf, type SyntaxNode } from '../node';
import { FILE_NUMBER, SMALL_WORD } from '../paper/patterns';
import { tile } from '../tile';

/** The lines of the paper forms to 1973 (cable-format-pre-1973 3). */

/** An element whose leaves a pattern finds at the start of the span. */
export function paperLine(
  text: string,
  span: Span,
  { kind, pattern }: { readonly kind: BranchKind; readonly pattern: LeafPattern },
): SyntaxNode {
  const leaves = pattern.at(text.slice(span.start, span.end), 0, span.start)?.leaves ?? [];
  return paperElement(kind, text, span, leaves);
}

/** The same, of leaves that were found. */
export function paperElement(
  kind: BranchKind,
  text: string,
  span: Span,
  leaves: readonly SyntaxNode[],
): SyntaxNode {
  const problem = isGarbled(kind, text.slice(span.start, span.end)) ? 'garbled' : undefined;
  return tile(kind, text, span, leaves, problem);
}

/** `N0:`, a figure for a letter. */
function isGarbled(kind: BranchKind, words: string): boolean {
  return kind === 'numberLine' && /^N0/i.test(words);
}

const PLACE = {
  kind: 'placeLine',
  pattern: new LeafPattern(
    String.raw`(?<post>\p{Lu}[\p{L}.'’-]+(?: ${SMALL_WORD}\p{Lu}[\p{L}.'’-]+){0,3})(?:,? (?<note>via .+))?[.,]?$`,
    'u',
  ),
} as const;

/** `Luxembourg`, `Moscow via War`: the place at the head of a typed telegram; null for other words. */
export function placeLine(text: string, span: Span): SyntaxNode | null {
  return PLACE.pattern.test(text.slice(span.start, span.end)) ? paperLine(text, span, PLACE) : null;
}

const LABELS =
  /^(?:Drafted by|(?:(?:Telegraphic transmission|Contents) and\s*)?classification approved by|Approved by|Telegraphic transmission and|Clearances?)\s*:?/i;

/** The box below an outgoing telegram: who drafted, approved and cleared it; two columns may stand side by side. */
export function draftingBox(text: string, lines: readonly Span[]): SyntaxNode {
  const leaves = lines.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const label = LABELS.exec(words)?.[0].length ?? 0;
    const values = [...words.slice(label).matchAll(/\S+(?:(?:[ \t]|[ \t]+(?=\d{1,2}\/\d))\S+)*/g)].map(
      (value) => {
        const at = start + label + value.index;
        return leaf('text', at, at + value[0].length);
      },
    );
    return label > 0 ? [leaf('label', start, start + label), ...values] : values;
  });
  const span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  return tile('draftingBlock', text, span, leaves);
}

/** What a note at the foot of an edited text tells of the original. */
const sourceParts = lazy(
  () =>
    new RegExp(
      String.raw`(?<label>\bSource:)|(?<=[,;.]\s+)(?:(?<fileNumber>${FILE_NUMBER})|(?<classification>${formClassifications()})(?=[;.])|(?<precedence>${telegramWords('precedence')})(?=[;.])|(?<caption>${captionAlternatives()})(?=[;.]))`,
      'dgi',
    ),
);

/** `1 Source: Department of State, Central Files, 611.50A/5–262. Secret; Priority. Drafted by Doe …` */
export function sourceNote(text: string, span: Span): SyntaxNode {
  const leaves: SyntaxNode[] = [];
  let end = span.start;
  const upTo = (to: number): void => {
    const words = text.slice(end, to);
    const from = end + words.length - words.trimStart().length;
    if (from < end + words.trimEnd().length) leaves.push(leaf('text', from, end + words.trimEnd().length));
  };
  for (const { indices } of text.slice(span.start, span.end).matchAll(sourceParts())) {
    for (const [kind, place] of Object.entries(indices?.groups ?? {})) {
      if (!place) continue;
      upTo(span.start + place[0]);
      leaves.push(leaf(kind as LeafKind, span.start + place[0], span.start + place[1]));
      end = span.start + place[1];
    }
  }
  upTo(span.end);
  return tile('sourceNote', text, span, leaves);
}
