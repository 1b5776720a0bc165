import {
  type TextDocumentChangeEvent,
  TextDocumentChangeReason,
  type TextDocumentContentChangeEvent,
  type TextEditor,
} from 'vscode';
import { cableEditor } from '../cables';

/** What a key has put into a cable. */
export interface Keystroke {
  readonly editor: TextEditor;
  /** The version of the text behind it. */
  readonly version: number;
  readonly change: TextDocumentContentChangeEvent;
}

/** The one change of the cable at the front that was typed with one cursor; undefined for what was undone, or made elsewhere. */
export function keystrokeIn(event: TextDocumentChangeEvent): Keystroke | undefined {
  const editor = cableEditor();
  const { document, contentChanges, reason } = event;
  const [change, ...others] = contentChanges;
  if (!editor || editor.document !== document || editor.selections.length > 1) return undefined;
  if (reason === TextDocumentChangeReason.Undo || reason === TextDocumentChangeReason.Redo) return undefined;
  return change && others.length === 0 ? { editor, version: document.version, change } : undefined;
}
