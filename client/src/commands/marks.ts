import { commands, Disposable, Selection, window } from 'vscode';
import type { BaseLanguageClient, Range } from 'vscode-languageclient';
import { cableEditor } from '../cables';
import { makeEdits, type VersionedEdits } from '../edits';
import type { ClientFeature } from '../feature';
import { askAbout, rangeOf } from '../protocol';

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

/** What the server answers to `cable/mark`. */
interface Insertion extends VersionedEdits {
  /** In the text as it will be. */
  readonly selections: readonly Range[];
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
  if (!editor || tries === 0) return;
  const { document, selections } = editor;
  const insertion = await askAbout<Insertion | null>(client, 'cable/mark', document, {
    kind,
    ranges: selections.map((selection) => client.code2ProtocolConverter.asRange(selection)),
  });
  if (!insertion) return;
  if (insertion.version !== document.version) {
    await insertMark(client, kind, tries - 1);
    return;
  }
  if (insertion.edits.length === 0) {
    void window.showInformationMessage('A mark stands here already.');
    return;
  }
  if (!(await makeEdits(editor, insertion))) {
    void window.showWarningMessage('The mark could not be put in: this document cannot be changed.');
    return;
  }
  editor.selections = insertion.selections.map((range) => {
    const { start, end } = rangeOf(range);
    return new Selection(start, end);
  });
}
