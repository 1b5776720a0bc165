import { commands, Disposable, Selection, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { cableEditor } from '../cables';
import type { ClientFeature } from '../feature';
import { type PlainRange, rangeOf } from '../readings';

/** The commands that put marks in, and the kind that each stands for. */
export const markCommands = {
  'cable.markIllegible': 'illegible',
  'cable.markDoubtful': 'doubtful',
  'cable.markHandwritten': 'handwritten',
  'cable.markStamp': 'stamp',
  'cable.markStruck': 'struck',
  'cable.markBlank': 'blank',
  'cable.markPage': 'page',
  'cable.markSic': 'sic',
  'cable.markRedacted': 'redacted',
} as const;

interface Insertion {
  readonly version: number;
  readonly edits: readonly { readonly range: PlainRange; readonly newText: string }[];
  readonly selections: readonly PlainRange[];
}

/** Puts marks around or behind what is selected, with every cursor at once, as one step to undo. */
export const insertMarks: ClientFeature = ({ client }) =>
  Disposable.from(
    ...Object.entries(markCommands).map(([command, kind]) =>
      commands.registerCommand(command, () => insertMark(client, kind)),
    ),
  );

/** How often the server is asked again where the text has changed meanwhile. */
const MOST_TRIES = 3;

async function insertMark(client: BaseLanguageClient, kind: string, tries = MOST_TRIES): Promise<void> {
  const editor = cableEditor();
  if (!editor || !client.isRunning() || tries === 0) return;
  const { document, selections } = editor;
  const insertion = await client.sendRequest<Insertion | null>('cable/mark', {
    textDocument: { uri: document.uri.toString() },
    kind,
    ranges: selections.map(({ start, end }) => ({
      start: { line: start.line, character: start.character },
      end: { line: end.line, character: end.character },
    })),
  });
  if (!insertion) return;
  if (insertion.version !== document.version) {
    await insertMark(client, kind, tries - 1);
    return;
  }
  const isDone = await editor.edit((edit) => {
    for (const { range, newText } of insertion.edits) edit.insert(rangeOf(range).start, newText);
  });
  if (!isDone) {
    void window.showWarningMessage('The mark could not be put in: this document cannot be changed.');
    return;
  }
  editor.selections = insertion.selections.map((range) => {
    const { start, end } = rangeOf(range);
    return new Selection(start, end);
  });
}
