import type { Cable } from '../../model/cable';
import { Elements } from '../../model/elements';
import { HEADING_LINES } from '../../model/heading';
import { FRONT_LINES } from '../../model/top';
import { type NodeKind, tilesOf } from '../../syntax/node';
import type { TextEdit } from '../../text/edit';
import { lineEnd } from '../../text/line-end';
import { contains, type Span } from '../../text/span';

/** What is no part of a cable's own words: the edits that take it out, each with the gap that it leaves. */
export function removals(cable: Cable): readonly TextEdit[] {
  const { artefacts, attributes, footMarking } = cable;
  const own = footMarking?.span; // the only class word of a cable of labelled fields
  const spans = [
    ...artefacts.map(({ span }) => span).filter((span) => !own || !contains(span, own)),
    ...(attributes ? [attributes.span] : []),
    ...repeatedHeadings(cable),
  ].sort((a, b) => a.start - b.start);
  return joined(cable.text, spans).map((span) => removal(cable, span));
}

/** What stands between sections: a rule, and the end of a transmission. */
const ENDS: ReadonlySet<NodeKind> = new Set(['separatorLine', 'endMark']);

/** What later sections repeat. */
const REPEATED: ReadonlySet<NodeKind> = new Set(
  [...HEADING_LINES, ...FRONT_LINES].filter((kind) => !ENDS.has(kind)),
);

/** Elements of the heading below the first paragraph, of a kind that stands above it, too. */
function repeatedHeadings({ tree, front }: Cable): Span[] {
  const elements = new Elements(tree).inOrder;
  const above = new Set(elements.filter(({ start }) => start < front.end).map(({ kind }) => kind));
  const isRepeated = ({ kind, start }: { kind: NodeKind; start: number }) =>
    start >= front.end && REPEATED.has(kind) && above.has(kind);
  const last = elements.findLast(isRepeated)?.start ?? 0;
  return elements.filter(
    (element) =>
      isRepeated(element) || (ENDS.has(element.kind) && element.start >= front.end && element.start < last),
  );
}

/** Stretches with nothing but blanks between them as one; those within another are part of it. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const { start, end } of spans) {
    const last = runs.at(-1);
    if (last && text.slice(last.end, start).trim() === '')
      runs[runs.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else runs.push({ start, end });
  }
  return runs;
}

/** Takes a stretch out, with the blanks around it but for what has to part the words on both sides. */
function removal(cable: Cable, stretch: Span): TextEdit {
  const { text } = cable;
  const span = withBlanks(text, stretch);
  const behind = text.slice(stretch.end, span.end);
  const indent = /[^\r\n]*$/.exec(behind)?.[0] ?? '';
  if (span.start === 0) return { span: { start: 0, end: span.end - indent.length }, newText: '' };
  if (span.end === text.length) return { span, newText: isLineEnd(behind) ? lineEnd(text) : '' };
  const before = text.slice(span.start, stretch.start);
  if (!isLineEnd(before + behind)) return { span, newText: ' ' };
  // an empty line remains where one stood on either side
  const lines = isWithinSentence(cable, stretch, span)
    ? 1
    : Math.min(2, Math.max(lineEndsIn(before), lineEndsIn(behind)));
  return { span, newText: lineEnd(text).repeat(lines) + (isLineEnd(behind) ? indent : '') };
}

/** A stretch with the blanks and line ends around it. */
function withBlanks(text: string, { start, end }: Span): Span {
  return {
    start: text.slice(0, start).trimEnd().length,
    end: text.length - text.slice(end).trimStart().length,
  };
}

/** The end of a sentence, by its sign and the closing quote or bracket behind it. */
const SENTENCE_END = /[.!?:;]["”)]?$/;

/** An element goes on behind a stretch; a paragraph may have come to the end of a sentence before it. */
function isWithinSentence({ text, tree }: Cable, stretch: Span, { start }: Span): boolean {
  const element = tilesOf(tree).find((node) => node.start < stretch.start && stretch.end < node.end);
  if (!element) return false;
  return element.kind !== 'paragraph' || !SENTENCE_END.test(text.slice(start - 2, start));
}

function isLineEnd(gap: string): boolean {
  return /[\r\n]/.test(gap);
}

function lineEndsIn(gap: string): number {
  return gap.match(/\r\n|\n|\r/g)?.length ?? 0;
}
