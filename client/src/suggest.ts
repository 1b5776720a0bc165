import {
  commands,
  type TextDocument,
  type TextDocumentChangeEvent,
  TextDocumentChangeReason,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import type { ClientFeature } from './feature';

/** The command that asks for completions: the server may send it along, and it is run below. */
export const suggestCommand = 'editor.action.triggerSuggest';

/** The version of a text for which the editor has asked by itself. */
const asked = new WeakMap<TextDocument, number>();

/** Notes that the editor asks, which it does with every letter as long as it shows a list. */
export const noteAsking: NonNullable<Middleware['provideCompletionItem']> = (
  document,
  position,
  context,
  token,
  next,
) => {
  asked.set(document, document.version);
  return next(document, position, context, token);
};

/**
 * Opens the list of completions with the first letter of a word where the server has something to offer unasked: in the
 * head of a cable. VS Code itself would open it with letters only where quick suggestions are on, which are for all text
 * or for none, and the text of a cable is to be left in peace.
 */
export const suggestWhileTyping: ClientFeature = ({ client }) =>
  workspace.onDidChangeTextDocument(async (event) => {
    const editor = window.activeTextEditor;
    if (!editor || !isLetterIn(editor, event)) return;
    const { document } = editor;
    const { version } = document;
    const { range, text } = event.contentChanges[0] ?? {};
    if (!range || !text) return;
    await Promise.resolve(); // until the server has been told of the change
    const offers = await client.sendRequest<boolean | null>('cable/offers', {
      textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
      position: client.code2ProtocolConverter.asPosition(range.start.translate(0, text.length)),
    });
    const isSuperseded = document.version !== version || asked.get(document) === version;
    if (offers && !isSuperseded) await commands.executeCommand(suggestCommand, { auto: true });
  });

/** One letter or figure typed with one cursor, not undone or pasted. */
function isLetterIn(
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
    /^[\p{L}\p{N}]$/u.test(change.text)
  );
}
