import { type Range, TextDocumentIdentifier } from 'vscode-languageserver';
import {
  type ComparisonOptions,
  comparison,
  type Difference,
  type DifferentWords,
  usualOptions,
} from '../../service';
import { type LineIndex, lineIndex } from '../../text/line-index';
import { rangeOf, textEdits } from '../convert';
import { answering, demand, type Feature } from '../session';

/** What a client sends with `cable/comparison`. */
interface ComparisonParams {
  /** The first transcription, which is open. */
  readonly textDocument: TextDocumentIdentifier;
  /** The second transcription as it is. */
  readonly second: { readonly uri: string; readonly text: string };
  /** What makes no difference; as archives compare where nothing is said. */
  readonly options?: Partial<ComparisonOptions>;
}

/** One side of a difference: its words, where they stand in the text, and where in the text in normal form. */
interface SideAnswer {
  readonly text: string;
  readonly range: Range;
  readonly normal: Range;
}

/**
 * Answers `cable/comparison`: in what the open text and another transcription of it differ, with edits of the open text for
 * each difference, both texts in one form for an editor that shows two texts side by side, and how much agrees.
 */
export const comparisons: Feature = (session) => {
  session.connection.onRequest(
    'cable/comparison',
    answering(session, null, (document, { second, options }: ComparisonParams, settings) => {
      demand(TextDocumentIdentifier.is(second) && typeof second.text === 'string', 'second');
      const other = document.read(second.text, settings);
      const found = comparison(document.reading(settings), other, { ...usualOptions, ...options });
      const { differences, agreement, normal } = found;
      const places = {
        second: lineIndex(second.text),
        firstNormal: lineIndex(normal.first),
        secondNormal: lineIndex(normal.second),
      };
      const answer = (difference: Difference) => ({
        kind: difference.kind,
        place: difference.place,
        isDoubtful: difference.isDoubtful,
        first: side(difference.first, rangeOf(document, difference.first.span), places.firstNormal),
        second: side(
          difference.second,
          places.second.rangeOf(difference.second.span.start, difference.second.span.end),
          places.secondNormal,
        ),
        acceptSecond: textEdits(document, difference.acceptSecond),
        markDoubt: textEdits(document, difference.markDoubt),
      });
      return { version: document.version, differences: differences.map(answer), agreement, normal };
    }),
  );
  return {};
};

function side({ text, normal }: DifferentWords, range: Range, lines: LineIndex): SideAnswer {
  return { text, range, normal: lines.rangeOf(normal.start, normal.end) };
}
