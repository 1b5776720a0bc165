import { paragraphMentionEdits } from '../edits/mentions';
import { type NumberedParagraph, numberedParagraphs } from '../edits/numbering';
import type { Paragraph } from '../model/body';
import type { Cable } from '../model/cable';
import { lineStart } from '../syntax/lines';
import type { TextEdit } from '../text/edit';
import { lineEnd } from '../text/line-end';
import type { Refactoring } from './refactoring';
import { afterEdits } from './support/offsets';
import { sublabelEdits } from './support/sublabels';
import { keepsMentions, numbersMentioned } from './support/verified';

export const insertParagraph: Refactoring = {
  id: 'insertParagraph',
  title: 'Insert paragraph and renumber',
  summary:
    'Begins a paragraph behind the one in which the cursor stands, in the style of the cable. The paragraphs that follow, their subparagraphs and what the text says of them (PARA 5, PARAS 5-7) count on.',
  kind: 'refactor.rewrite.numbers',
  key: 'enter',
  result: 'edits',
  change(cable, { end: cursor }, context) {
    const row = numberedParagraphs(cable);
    const place = placeFor(cable, cursor);
    const model = row.findLast(({ paragraph }) => paragraph.span.start < place.offset) ?? row[0];
    if (!model) return { reason: 'No numbered paragraph stands in this cable.' };
    if (row.some(({ figures }) => !/^\d/.test(cable.text.slice(figures.start, figures.end))))
      return { reason: 'The numbers of these paragraphs are written as words.' };

    const number = numberAt(row, place.offset);
    const following = row.filter(({ paragraph }) => paragraph.span.start >= place.offset);
    const isFree = row.every((it) => it.number !== number);
    if (!isFree && row.some((it) => it.number >= number !== following.includes(it)))
      return { reason: 'The numbers of the paragraphs do not rise here, so that nobody can count on.' };

    const renaming = {
      renamed: (name: number) => (isFree || name < number ? name : name + 1),
      fresh: number,
    };
    const head = headLike(cable, model, number);
    const gap = gapBetween(cable);
    const insertion: TextEdit = {
      span: { start: place.offset, end: place.offset },
      newText: place.isAbove ? head + gap : gap + head,
    };
    const others = isFree
      ? []
      : [
          ...following.map(({ figures, number: old }) => ({ span: figures, newText: String(old + 1) })),
          ...following.flatMap((it) => sublabelEdits(cable.text, it, it.number + 1)),
          ...paragraphMentionEdits(cable, renaming),
        ];
    const edits = [insertion, ...others];
    if (!keepsMentions(cable, edits, { ...renaming, of: numbersMentioned }, context))
      return { reason: 'What the text says of its paragraphs could not be kept right.' };
    const start = afterEdits(place.offset, others);
    return {
      title: `Insert paragraph ${number} here${isFree || following.length === 0 ? '' : ' and renumber'}`,
      edits,
      selection: start + (place.isAbove ? head.length : gap.length + head.length),
    };
  },
};

interface Place {
  readonly offset: number;
  /** Above a paragraph; else behind one. */
  readonly isAbove: boolean;
}

/** Behind the paragraph at the cursor, with the quotation that follows it; below a heading above its first. */
function placeFor(cable: Cable, cursor: number): Place {
  const { text, paragraphs, headings } = cable;
  const at = paragraphs.findLastIndex(({ span }) => span.start <= cursor);
  const end = endOf(cable, paragraphs[at]);
  const next = paragraphs.find(({ span }) => span.start >= end);
  const isBelowHeading = headings.some(({ span }) => end <= span.start && span.start <= cursor);
  return next && (at < 0 || isBelowHeading)
    ? { offset: headStart(text, next), isAbove: true }
    : { offset: end, isAbove: false };
}

/** Behind a paragraph and the closed quotations that begin in it or right below it. */
function endOf({ text, paragraphs, blocks }: Cable, paragraph: Paragraph | undefined): number {
  let end = paragraph?.span.end ?? 0;
  for (const { kind, close, span } of blocks) {
    if (kind !== 'quotation' || close === null || span.end <= end) continue;
    if (span.start > end && text.slice(end, span.start).trim() !== '') break;
    const last = paragraphs.findLast((it) => it.span.start < span.end);
    end = Math.max(span.end, last?.span.end ?? 0);
  }
  return end;
}

/** One more than the last above; above the first the one before it, or its own where it is the first of all. */
function numberAt(row: readonly NumberedParagraph[], offset: number): number {
  const above = row.findLast(({ paragraph }) => paragraph.span.start < offset);
  if (above) return above.number + 1;
  return Math.max(1, (row[0]?.number ?? 1) - 1);
}

/** Where the line of a paragraph begins; the paragraph itself where more than blanks and a pilcrow stands before it. */
function headStart(text: string, { span }: Paragraph): number {
  const start = lineStart(text, span.start);
  return /^[ \t]*\u00b6?[ ]?$/.test(text.slice(start, span.start)) ? start : span.start;
}

/** Pilcrow, number, mark and blanks as another paragraph has them. */
function headLike({ text }: Cable, { paragraph, figures }: NumberedParagraph, number: number): string {
  const { numberSpan, marking, textSpan } = paragraph;
  const lead = text.slice(headStart(text, paragraph), paragraph.span.start);
  const stop = text.slice(figures.end, numberSpan?.end).replace(/^ ?\[sic\]/, '');
  const bracket = text.slice(numberSpan?.start, figures.start);
  const blanks = /[ \t]+$/.exec(text.slice(paragraph.span.start, textSpan.start))?.[0] ?? ' ';
  const mark = marking?.known && marking.mark !== '' ? ` (${marking.text})` : '';
  return lead + bracket + number + stop + mark + blanks;
}

/** What parts two paragraphs of this cable: the usual empty line where nothing shows it. */
function gapBetween({ text, paragraphs }: Cable): string {
  const gaps = paragraphs.flatMap((paragraph: Paragraph, index) => {
    const next = paragraphs[index + 1];
    return next ? text.slice(paragraph.span.end, lineStart(text, next.span.start)) : [];
  });
  return gaps.find((gap) => /^\s*$/.test(gap) && /[\r\n]/.test(gap)) ?? lineEnd(text).repeat(2);
}
