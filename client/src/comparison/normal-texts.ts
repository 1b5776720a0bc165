import {
  commands,
  EventEmitter,
  TabInputTextDiff,
  type TextDocumentContentProvider,
  Uri,
  window,
} from 'vscode';
import { nameOf } from '../cables';
import { rangeOf } from '../protocol';
import type { DifferentWords } from './answer';
import type { Comparison } from './comparison';

/** The scheme of texts in normal form: they are made here and lie nowhere. */
export const normalScheme = 'cable-comparison';

/** Which of the two transcriptions. */
export type SideName = 'first' | 'second';

/** The address of one side of the comparison. It looks like a cable and is coloured as one. */
export function normalUri(side: SideName, { first, second }: Comparison): Uri {
  const name = nameOf(side === 'first' ? first : second).replace(/\.cable$/, '');
  return Uri.from({ scheme: normalScheme, path: `/${name}.cable`, query: side });
}

/** Gives the editor both transcriptions in normal form, anew whenever the comparison changes. */
export class NormalTexts implements TextDocumentContentProvider {
  readonly #changes = new EventEmitter<Uri>();
  readonly onDidChange = this.#changes.event;
  #comparison: Comparison | undefined;

  provideTextDocumentContent({ query }: Uri): string {
    const { first = '', second = '' } = this.#comparison?.answer?.normal ?? {};
    return query === 'first' ? first : second;
  }

  /** Shows another comparison, or the same after it has changed. */
  show(comparison: Comparison): void {
    this.#comparison = comparison;
    this.#changes.fire(normalUri('first', comparison));
    this.#changes.fire(normalUri('second', comparison));
  }

  dispose(): void {
    this.#changes.dispose();
  }
}

/** Opens both sides in VS Code's own diff editor, or brings it to the front; selects a place of the second. */
export async function openDiff(comparison: Comparison, place?: DifferentWords): Promise<void> {
  const title = `${nameOf(comparison.first)} ↔ ${nameOf(comparison.second)}`;
  await commands.executeCommand(
    'vscode.diff',
    normalUri('first', comparison),
    normalUri('second', comparison),
    title,
    {
      preview: false,
      ...(place && { selection: rangeOf(place.normal) }),
    },
  );
}

/** Closes the diff editors that show texts in normal form. */
export async function closeDiffs(): Promise<void> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  await window.tabGroups.close(
    tabs.filter(({ input }) => input instanceof TabInputTextDiff && input.original.scheme === normalScheme),
  );
}
