import { commands, Disposable, Selection, TextEditorRevealType, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { cableEditor } from '../cables';
import type { ClientFeature } from '../feature';
import { rangeOf } from '../protocol';
import { readingsOf } from '../readings';

/** Goes to the next place that is still open, or to the one before; behind the last comes the first. */
export const nextReading: ClientFeature = ({ client }) =>
  Disposable.from(
    commands.registerCommand('cable.nextReading', () => goTo(client, 1)),
    commands.registerCommand('cable.previousReading', () => goTo(client, -1)),
  );

async function goTo(client: BaseLanguageClient, step: 1 | -1): Promise<void> {
  const editor = cableEditor();
  if (!editor) return;
  const places = (await readingsOf(client, editor.document)).map(({ range }) => rangeOf(range));
  const { start } = editor.selection;
  const next =
    step > 0
      ? (places.find((place) => place.start.isAfter(start)) ?? places[0])
      : (places.findLast((place) => place.start.isBefore(start)) ?? places.at(-1));
  if (!next) {
    window.setStatusBarMessage('No open readings in this cable', 3000);
    return;
  }
  editor.selection = new Selection(next.start, next.end);
  editor.revealRange(next, TextEditorRevealType.InCenterIfOutsideViewport);
}
