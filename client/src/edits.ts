import type { TextEditor } from 'vscode';
import type { TextEdit } from 'vscode-languageclient';
import { rangeOf } from './protocol';

/** Edits of one version of a text, as the server answers them. */
export interface VersionedEdits {
  readonly version: number;
  readonly edits: readonly TextEdit[];
}

/**
 * Makes edits in an editor, as one step to undo.
 * @returns false, and nothing is done, where the text has changed meanwhile or cannot be changed
 */
export async function makeEdits(editor: TextEditor, { version, edits }: VersionedEdits): Promise<boolean> {
  if (editor.document.version !== version) return false;
  return editor.edit((builder) => {
    for (const { range, newText } of edits) builder.replace(rangeOf(range), newText);
  });
}
