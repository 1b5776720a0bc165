import { Position, type SelectionRange } from 'vscode-languageserver';
import { selectionSpans } from '../service';
import type { Span } from '../text/span';
import { rangeOf } from './convert';
import type { OpenDocument } from './documents';
import { answering, demand, type Feature } from './session';

/** Selections that grow from the word to the sentence, the paragraph, the section and the cable. */
export const selectionRanges: Feature = (session) => {
  session.connection.onSelectionRanges(
    answering(session, null, (document, { positions }, settings) => {
      demand(Array.isArray(positions) && positions.every((position) => Position.is(position)), 'positions');
      const reading = document.reading(settings);
      return positions.map((position) =>
        nested(document, selectionSpans(reading, document.text.offsetAt(position))),
      );
    }),
  );
  return { selectionRangeProvider: true };
};

/** The innermost range, in the next, and so on to the outermost. */
function nested(document: OpenDocument, spans: readonly Span[]): SelectionRange {
  const outer = spans.reduceRight<SelectionRange | undefined>(
    (parent, span) => ({ range: rangeOf(document, span), ...(parent && { parent }) }),
    undefined,
  );
  return outer ?? { range: rangeOf(document, { start: 0, end: 0 }) };
}
