import type { Range, TextDocumentIdentifier } from 'vscode-languageserver';
import { pages as pagesOf } from '../../service';
import { rangeOf } from '../convert';
import { answering, type Feature } from '../session';

/** A page of the original, as the answer to `cable/pages` lists it. */
interface PageOfText {
  /** Counted through the scan, from 1. */
  readonly number: number;
  readonly range: Range;
}

/** Answers `cable/pages`: which part of the text was copied from which page. For a view of the scan beside the text. */
export const pages: Feature = (session) => {
  session.connection.onRequest(
    'cable/pages',
    answering<{ textDocument: TextDocumentIdentifier }, readonly PageOfText[]>(
      session,
      [],
      (document, _, settings) =>
        pagesOf(document.reading(settings)).map(({ number, span }) => ({
          number,
          range: rangeOf(document, span),
        })),
    ),
  );
  return {};
};
