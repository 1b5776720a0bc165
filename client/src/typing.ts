import {
  SnippetString,
  type TextDocumentChangeEvent,
  TextDocumentChangeReason,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import type { ClientFeature } from './feature';

/** A line end and the indentation that the editor puts behind it. */
const ENTER = /^(?:\r\n|\n)[ \t]*$/;

/**
 * Puts the words that close a block below the cursor, where Enter was typed behind `BEGIN TEXT:` or the like: one step of
 * undoing, and the cursor stays where writing goes on. Whoever types on before the words are known goes without them.
 */
export const closePartners: ClientFeature = ({ client }) =>
  workspace.onDidChangeTextDocument(async (event) => {
    const editor = window.activeTextEditor;
    if (!editor || !isEnterIn(editor, event)) return;
    const { document } = editor;
    const { version } = document;
    const line = document.lineAt(event.contentChanges[0]?.range.start.line ?? 0).text;
    if (
      !OPENING.test(line) ||
      !workspace.getConfiguration('cable.typing', document).get('closePartners', true)
    )
      return;
    await Promise.resolve(); // until the server has been told of the change, and the cursor has moved
    const position = editor.selection.active;
    const partner = await client.sendRequest<string | null>('cable/partner', {
      textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
      position: client.code2ProtocolConverter.asPosition(position),
    });
    const isAsBefore = document.version === version && editor.selection.active.isEqual(position);
    if (partner === null || !isAsBefore) return;
    await editor.insertSnippet(new SnippetString('$0\n').appendText(partner), position);
  });

/** Lines that are worth asking about: most are not. */
const OPENING = /\b(?:BEGIN|QUOTE)\b/i;

/** One Enter with one cursor, typed and not undone. */
function isEnterIn(
  { document, selections }: TextEditor,
  { document: changed, contentChanges, reason }: TextDocumentChangeEvent,
): boolean {
  const [change, ...others] = contentChanges;
  return (
    changed === document &&
    document.languageId === 'cable' &&
    reason !== TextDocumentChangeReason.Undo &&
    reason !== TextDocumentChangeReason.Redo &&
    selections.length === 1 &&
    others.length === 0 &&
    change !== undefined &&
    ENTER.test(change.text)
  );
}
