import { commands, Disposable, Selection, type TextEditor, window } from 'vscode';
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
      commands.registerCommand(command, () => {
        const editor = cableEditor();
        return editor && insertMark(client, editor, kind);
      }),
    ),
  );

async function insertMark(client: BaseLanguageClient, editor: TextEditor, kind: string): Promise<void> {
  const insertion = await insertionFor(client, editor, kind);
  if (!insertion) return;
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

/** How often the server is asked where the text changes meanwhile. */
const MOST_TRIES = 3;

/** What puts the mark into the text as it is now; undefined where it takes none, or the text does not rest. */
async function insertionFor(
  client: BaseLanguageClient,
  editor: TextEditor,
  kind: string,
): Promise<Insertion | undefined> {
  const { document } = editor;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const insertion = await askAbout<Insertion | null>(client, 'cable/mark', document, {
      kind,
      ranges: editor.selections.map((selection) => client.code2ProtocolConverter.asRange(selection)),
    });
    if (!insertion) return undefined;
    if (insertion.version === document.version) return insertion;
  }
  void window.showInformationMessage('The text changes all the time. No mark was put in; please ask again.');
  return undefined;
}
