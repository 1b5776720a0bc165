import {
  commands,
  Disposable,
  type ExtensionContext,
  Selection,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient, Range } from 'vscode-languageclient';
import { cableEditor, language } from '../cables';
import { makeEdits, type VersionedEdits } from '../edits';
import type { ClientFeature } from '../feature';
import { askAbout, rangeOf } from '../protocol';

/** Edits, and where the cursor goes in the changed text; it stays where that is absent. */
interface Change extends VersionedEdits {
  readonly selection?: Range;
}

/** What the server answers to `cable/refactor`: edits of one version, another text, or why nothing is done. */
type Answer = Change | { readonly text: string } | { readonly reason: string };

/** The refactorings are what the manifest lists in this menu; `npm run generate` writes it from the server's list. */
const MENU = 'cable.refactorings';

/** The ids of the commands that are refactorings: `cable.insertParagraph`. */
export function refactoringCommands({ extension }: ExtensionContext): readonly string[] {
  const { contributes } = extension.packageJSON as {
    readonly contributes: {
      readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    };
  };
  return (contributes.menus[MENU] ?? []).map(({ command }) => command);
}

/** One command for each refactoring. The server works it out; here it is made, as a single step to be undone. */
export const registerRefactorings: ClientFeature = ({ context, client }) =>
  Disposable.from(
    ...refactoringCommands(context).map((command) =>
      commands.registerCommand(command, () => refactor(client, command.replace(/^cable\./, ''))),
    ),
  );

async function refactor(client: BaseLanguageClient, refactoring: string): Promise<void> {
  const editor = cableEditor();
  if (!editor) return;
  const answer = await askAbout<Answer>(client, 'cable/refactor', editor.document, {
    range: client.code2ProtocolConverter.asRange(editor.selection),
    refactoring,
  });
  if ('reason' in answer) void window.showInformationMessage(answer.reason);
  else if ('text' in answer) await openCopy(answer.text);
  else await apply(editor, answer);
}

async function openCopy(content: string): Promise<void> {
  const document = await workspace.openTextDocument({ language, content });
  await window.showTextDocument(document, { preview: false });
}

async function apply(editor: TextEditor, change: Change): Promise<void> {
  if (!(await makeEdits(editor, change))) {
    void window.showInformationMessage('The text has changed meanwhile. Nothing was done; please ask again.');
    return;
  }
  if (!change.selection) return;
  const { start, end } = rangeOf(change.selection);
  editor.selection = new Selection(start, end);
  editor.revealRange(editor.selection);
}
