import type { Cable } from '../model/cable';
import { type Span, textOf } from '../text/span';
import { type OutlineItem, type OutlineKind, outline } from './outline';
import { endOfWords } from './wording';

/** What is folded: `region` is a whole cable, `artefact` what the pages and the archive have put in. */
export type FoldKind = 'header' | 'section' | 'paragraph' | 'artefact' | 'region';

/** A stretch of several lines that can be folded away but for its first line. Offsets are relative to the cable. */
export interface FoldRange {
  readonly span: Span;
  readonly kind: FoldKind;
  /** What to show in place of the folded lines, where the first line does not tell. */
  readonly collapsedText?: string;
}

const FOLD_KINDS: Record<OutlineKind, FoldKind> = {
  cable: 'region',
  header: 'header',
  field: 'header',
  section: 'section',
  summary: 'section',
  comment: 'section',
  quotation: 'region',
  paragraph: 'paragraph',
  signature: 'region',
};

/**
 * What can be folded in one cable, in no particular order: transmission heading, front and their long fields,
 * sections from their title on, paragraphs, quoted texts, and the lines that transmission and archives put in.
 */
export function foldingRanges(cable: Cable): FoldRange[] {
  const ranges = [...headingFold(cable), ...outline(cable).flatMap(itemFolds), ...artefactFolds(cable)];
  return ranges.filter(({ span }) => hasSeveralLines(cable.text, span));
}

/** The lines of the transmission, FL1-FL9. */
function headingFold({ heading }: Cable): FoldRange[] {
  if (!heading) return [];
  const summary = [heading.dtg?.text, heading.from?.name].filter(Boolean).join(' ');
  return [{ span: heading.span, kind: 'header', ...(summary && { collapsedText: summary }) }];
}

/** An item and those below it, the outer first. Each folds from its name on: a ruler above a title stays. */
function itemFolds(item: OutlineItem): FoldRange[] {
  const span = { start: item.nameSpan.start, end: item.span.end };
  return [{ span, kind: FOLD_KINDS[item.kind] }, ...item.children.flatMap(itemFolds)];
}

/** Artefacts, those that follow one another as one: page foot, page head and page line fold together. */
function artefactFolds({ artefacts, text }: Cable): FoldRange[] {
  const runs: Span[] = [];
  for (const { span } of artefacts) {
    const run = runs.at(-1);
    if (run && textOf(text, { start: run.end, end: span.start }).trim() === '')
      runs[runs.length - 1] = { start: run.start, end: span.end };
    else runs.push(span);
  }
  return runs.map((span) => ({
    span: { ...span, end: endOfWords(text, span.start, span.end) },
    kind: 'artefact',
  }));
}

function hasSeveralLines(text: string, span: Span): boolean {
  return /[\r\n]/.test(textOf(text, span));
}
