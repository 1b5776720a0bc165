import { commands, type TextDocument, type TextDocumentChangeEvent, workspace } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { inBackground } from '../background';
import type { ClientFeature } from '../feature';
import { askAbout } from '../protocol';
import { keystrokeIn } from './keystroke';

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

/** A letter or a figure. */
const LETTER = /^[\p{L}\p{N}]$/u;

/**
 * Opens the list of completions with the first letter of a word where the server has something to offer unasked: in the
 * head of a cable. VS Code itself would open it with letters only where quick suggestions are on, which are for all text
 * or for none, and the text of a cable is to be left in peace.
 */
export const suggestWhileTyping: ClientFeature = ({ client, output }) => {
  async function suggest(event: TextDocumentChangeEvent): Promise<void> {
    const typed = keystrokeIn(event);
    if (!typed || !LETTER.test(typed.change.text) || !client.isRunning()) return;
    const { document } = typed.editor;
    const { range, text } = typed.change;
    await Promise.resolve(); // until the server has been told of the change
    const offers = await askAbout<boolean | null>(client, 'cable/offers', document, {
      position: client.code2ProtocolConverter.asPosition(range.start.translate(0, text.length)),
    });
    const isSuperseded = document.version !== typed.version || asked.get(document) === typed.version;
    if (offers && !isSuperseded) await commands.executeCommand(suggestCommand, { auto: true });
  }

  return workspace.onDidChangeTextDocument((event) => inBackground(suggest(event), output));
};
