import { CreateFile, type WorkspaceEdit } from 'vscode-languageserver';
import { applyEdits, type TextEdit } from '../text/edit';
import type { Abilities } from './abilities';
import { rangeIn } from './convert';

/** The line of an offset, counted from 1. */
export function lineOf(text: string, offset: number): number {
  return rangeIn(text, { start: offset, end: offset }).start.line + 1;
}

/**
 * Edits of a file as it lies on the disk; where there is none yet (`text` undefined), it is made with a first text, of
 * which the edits then are.
 */
export function fileEdit(
  uri: string,
  text: string | undefined,
  firstText: string,
  edits: readonly TextEdit[],
  { versionedEdits }: Abilities,
): WorkspaceEdit {
  const textDocument = { uri, version: null };
  if (text === undefined) {
    const top = { line: 0, character: 0 };
    const whole = [{ range: { start: top, end: top }, newText: applyEdits(firstText, edits) }];
    return {
      documentChanges: [CreateFile.create(uri, { ignoreIfExists: true }), { textDocument, edits: whole }],
    };
  }
  const changes = edits.map(({ span, newText }) => ({ range: rangeIn(text, span), newText }));
  return versionedEdits
    ? { documentChanges: [{ textDocument, edits: changes }] }
    : { changes: { [uri]: changes } };
}
