import {
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  ViewColumn,
  window,
} from 'vscode';
import type { TextPlace } from './text-pages';

/**
 * Puts the cursor where the text of a spot begins.
 * @param enter to go on there; else the scan keeps the keys
 */
export async function goToText(
  document: TextDocument,
  { line, character }: TextPlace,
  enter: boolean,
): Promise<void> {
  const editor = await editorFor(document, enter);
  editor.selection = new Selection(line, character, line, character);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The editor that shows a text, in the column where it is seen already. */
async function editorFor(document: TextDocument, enter: boolean): Promise<TextEditor> {
  const open = window.visibleTextEditors.find((editor) => editor.document === document);
  if (open && !enter) return open;
  return window.showTextDocument(document, {
    viewColumn: open?.viewColumn ?? ViewColumn.One,
    preserveFocus: !enter,
  });
}
