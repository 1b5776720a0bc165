import {
  commands,
  Disposable,
  type ExtensionContext,
  Selection,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientFeature } from '../feature';

/** A range as the protocol writes it. */
interface PlainRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** What the server answers to `cable/refactor`: edits of one version, another text, or why nothing is done. */
type Answer =
  | {
      readonly edits: readonly { readonly range: PlainRange; readonly newText: string }[];
      readonly version: number;
      readonly selection?: PlainRange;
    }
  | { readonly text: string }
  | { readonly reason: string };

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
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== 'cable') return;
  const answer = await client.sendRequest<Answer>('cable/refactor', {
    textDocument: { uri: client.code2ProtocolConverter.asUri(editor.document.uri) },
    range: client.code2ProtocolConverter.asRange(editor.selection),
    refactoring,
  });
  if ('reason' in answer) void window.showInformationMessage(answer.reason);
  else if ('text' in answer) await openCopy(answer.text);
  else await apply(editor, answer);
}

async function openCopy(content: string): Promise<void> {
  const document = await workspace.openTextDocument({ language: 'cable', content });
  await window.showTextDocument(document, { preview: false });
}

async function apply(
  editor: TextEditor,
  { edits, version, selection }: Extract<Answer, { edits: unknown }>,
): Promise<void> {
  const isMade =
    editor.document.version === version &&
    (await editor.edit((builder) => {
      for (const { range, newText } of edits) builder.replace(selectionOf(range), newText);
    }));
  if (!isMade) {
    void window.showInformationMessage('The text has changed meanwhile. Nothing was done; please ask again.');
    return;
  }
  if (!selection) return;
  editor.selection = selectionOf(selection);
  editor.revealRange(editor.selection);
}

function selectionOf({ start, end }: PlainRange): Selection {
  return new Selection(start.line, start.character, end.line, end.character);
}
