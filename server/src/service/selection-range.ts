import { selectionSpans as spansOf } from '../features/selection-range';
import type { Span } from '../text/span';
import type { CableDocument } from './document';
import { cableAt, movedSpan } from './placed';

/** What is selected step by step from an offset on, from the word to the whole text; each holds the one before and more. */
export function selectionSpans(document: CableDocument, offset: number): readonly Span[] {
  const whole = { start: 0, end: document.text.length };
  const placed = cableAt(document, offset);
  if (!placed) return [whole];
  const spans = spansOf(placed.cable, offset - placed.offset).map((span) => movedSpan(span, placed.offset));
  const last = spans.at(-1);
  return last?.start === whole.start && last.end === whole.end ? spans : [...spans, whole];
}
