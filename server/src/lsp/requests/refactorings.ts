import { Range, RequestType, type TextDocumentIdentifier, type TextEdit } from 'vscode-languageserver';
import type { FileSettings } from '../../config/configs';
import { applyEdits, isRefusal, type RefactoringRequest, refactor, refactorings } from '../../service';
import { rangeIn, spanOf, textEdits } from '../convert';
import type { OpenDocument } from '../documents';
import { formatSettings } from '../format-settings';
import { answering, demand, type Feature, type Session } from '../session';

/** `cable/refactor`: what a refactoring would do. */
export interface RefactorParams {
  readonly textDocument: TextDocumentIdentifier;
  /** The selection. */
  readonly range: Range;
  /** The id of a refactoring. */
  readonly refactoring: string;
  /** In place of the settings. */
  readonly options?: { readonly width?: number };
}

/** Its answer. */
export type RefactorResult =
  | {
      /** Of the version that is named. */
      readonly edits: readonly TextEdit[];
      readonly version: number;
      /** Where the cursor goes in the changed text; absent where it stays. */
      readonly selection?: Range;
    }
  /** Another text, made from this one, which stays as it is. */
  | { readonly text: string }
  /** Nothing is done, and why not, in plain words. */
  | { readonly reason: string };

const refactorRequest = new RequestType<RefactorParams, RefactorResult, void>('cable/refactor');

/** Answers the commands of the client. */
export const refactoringRequests: Feature = (session) => {
  const nothing: RefactorResult = { reason: 'The text is not open.' };
  session.connection.onRequest(
    refactorRequest,
    answering<RefactorParams, RefactorResult>(session, nothing, async (document, params, settings) => {
      const { range, refactoring: id, options } = params;
      demand(Range.is(range), 'range');
      const refactoring = refactorings.find((known) => known.id === id);
      demand(refactoring !== undefined, 'refactoring');
      const request = await requestFor(session, document, settings, options);
      const change = refactor(document.reading(settings), id, spanOf(document, range), request);
      if (isRefusal(change)) return change;
      const text = applyEdits(document.text.getText(), change.edits);
      if (refactoring.result === 'copy') return { text };
      return {
        edits: textEdits(document, change.edits),
        version: document.version,
        ...cursorIn(text, change.selection),
      };
    }),
  );
  return {};
};

/** How refactorings are asked about a text: the user's settings, unless others are named. */
export async function requestFor(
  { settings: clientSettings }: Session,
  document: OpenDocument,
  settings: FileSettings,
  options: RefactorParams['options'] = {},
): Promise<RefactoringRequest> {
  const { width } = await formatSettings(clientSettings, document.uri);
  return {
    options: { width: typeof options.width === 'number' ? options.width : width },
    reread: (text) => document.read(text, settings),
  };
}

function cursorIn(text: string, offset: number | undefined): { readonly selection?: Range } {
  if (offset === undefined) return {};
  return { selection: rangeIn(text, { start: offset, end: offset }) };
}
