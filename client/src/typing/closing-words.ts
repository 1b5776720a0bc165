import { SnippetString, type TextDocumentChangeEvent, workspace } from 'vscode';
import { inBackground } from '../background';
import type { ClientFeature } from '../feature';
import { askAbout } from '../protocol';
import { keystrokeIn } from './keystroke';

/** A line end and the indentation that the editor puts behind it. */
const ENTER = /^(?:\r\n|\n)[ \t]*$/;

/** Lines that are worth asking about: most are not. */
const OPENING = /\b(?:BEGIN|QUOTE)\b/i;

/**
 * Puts the words that close a block below the cursor, where Enter was typed behind `BEGIN TEXT:` or the like: one step of
 * undoing, and the cursor stays where writing goes on. Whoever types on before the words are known goes without them.
 */
export const closePartners: ClientFeature = ({ client, output }) => {
  async function close(event: TextDocumentChangeEvent): Promise<void> {
    const typed = keystrokeIn(event);
    if (!typed || !ENTER.test(typed.change.text) || !client.isRunning()) return;
    const { editor, change, version } = typed;
    const { document } = editor;
    if (!OPENING.test(document.lineAt(change.range.start.line).text)) return;
    if (!workspace.getConfiguration('cable.typing', document).get('closePartners', true)) return;
    await Promise.resolve(); // until the server has been told of the change, and the cursor has moved
    const position = editor.selection.active;
    const partner = await askAbout<string | null>(client, 'cable/partner', document, {
      position: client.code2ProtocolConverter.asPosition(position),
    });
    const isAsBefore = document.version === version && editor.selection.active.isEqual(position);
    if (partner === null || !isAsBefore) return;
    await editor.insertSnippet(new SnippetString('$0\n').appendText(partner), position);
  }

  return workspace.onDidChangeTextDocument((event) => inBackground(close(event), output));
};
