import { Range, type TextDocumentIdentifier, type TextEdit } from 'vscode-languageserver';
import { applyEdits, insertMarks, type MarkKind, markKinds, marks as marksOf } from '../../service';
import { lineIndex } from '../../text/line-index';
import { rangeOf, spanOf, textEdits } from '../convert';
import { answering, demand, type Feature } from '../session';

/** A mark of the transcriber, as `cable/marks` tells it. */
interface MarkItem {
  readonly range: Range;
  readonly kind: MarkKind;
  /** What it has beside its word: `3 words`, the number of a page. */
  readonly detail: string;
  readonly doubtful: boolean;
}

interface InsertParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly kind: MarkKind;
  readonly ranges: readonly Range[];
}

/** What puts marks into a version of a text, and what is to be selected then. */
interface InsertAnswer {
  readonly version: number;
  readonly edits: readonly TextEdit[];
  /** In the text as it will be. */
  readonly selections: readonly Range[];
}

/** Marks of the transcriber: `cable/marks` lists them, `cable/mark` tells how to put some in. */
export const marks: Feature = (session) => {
  session.connection.onRequest(
    'cable/marks',
    answering(session, [], (document, _, settings): readonly MarkItem[] =>
      marksOf(document.reading(settings)).map(({ span, kind, detail, doubtful }) => ({
        range: rangeOf(document, span),
        kind,
        detail,
        doubtful,
      })),
    ),
  );
  session.connection.onRequest(
    'cable/mark',
    answering(session, null, (document, { kind, ranges }: InsertParams, settings): InsertAnswer => {
      const reading = document.reading(settings);
      demand(Array.isArray(ranges) && ranges.every((range) => Range.is(range)), 'ranges');
      demand(markKinds(reading).has(kind), 'kind');
      const stretches = ranges.map((range) => spanOf(document, range));
      const { edits, selections } = insertMarks(reading, stretches, kind);
      const after = lineIndex(applyEdits(reading.text, edits));
      return {
        version: document.version,
        edits: textEdits(document, edits),
        selections: selections.map(({ start, end }) => after.rangeOf(start, end)),
      };
    }),
  );
  return {};
};
