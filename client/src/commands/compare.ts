import { commands, Disposable, Selection, type TextDocument, Uri, window, workspace } from 'vscode';
import { inBackground } from '../background';
import { cableEditor } from '../cables';
import { Comparison, type ListedDifference } from '../comparison/comparison';
import { placeAmong } from '../comparison/cursor';
import { closeDiffs, NormalTexts, normalScheme, openDiff } from '../comparison/normal-texts';
import { pickPartner } from '../comparison/partner-picker';
import { agreementInWords, countInWords } from '../comparison/words';
import type { ClientFeature } from '../feature';
import { rangeOf } from '../protocol';
import { whenQuiet } from '../quiet';
import { DifferenceTree } from '../views/differences';

/** So long a text rests before it is compared anew, in milliseconds. */
const REST = 200;

/** Compares a cable with a second transcription: the diff editor, the list of differences, and what is done with them. */
export const compareTranscriptions: ClientFeature = ({ client, output }) => {
  const texts = new NormalTexts();
  const tree = new DifferenceTree();
  const view = window.createTreeView('cable.differences', { treeDataProvider: tree });
  let current: Comparison | undefined;
  const refreshSoon = whenQuiet(REST, () => {
    if (current) inBackground(current.refresh(), output);
  });

  function show(): void {
    tree.show(current);
    if (current) texts.show(current);
    view.message = current?.answer ? agreementInWords(current.answer.agreement) : '';
    view.description = current ? countInWords(current.differences.length) : '';
  }

  async function compare(partner?: Uri): Promise<void> {
    const first = cableEditor()?.document;
    if (!first || first.uri.scheme === normalScheme) return;
    // A menu names the cable at the front itself.
    const isNamed = partner instanceof Uri && partner.toString() !== first.uri.toString();
    const second = isNamed ? partner : await pickPartner(first.uri);
    if (second) await begin(first.uri, second);
  }

  /** Compares two files that are selected in the explorer; the first of them is the one that is worked on. */
  async function compareSelected(_: Uri, selected: readonly Uri[] = []): Promise<void> {
    const [first, second] = selected;
    if (!first || !second) return;
    await window.showTextDocument(first, { preview: false });
    await begin(first, second);
  }

  async function begin(first: Uri, second: Uri): Promise<void> {
    const comparison = new Comparison(client, first, second);
    await comparison.refresh();
    current?.dispose();
    current = comparison;
    comparison.onChange(show);
    show();
    await commands.executeCommand('setContext', 'cable.isComparing', true);
    const [difference] = comparison.differences;
    await openDiff(comparison, difference?.second);
    if (difference) await view.reveal(difference, { select: true, focus: false });
  }

  async function end(): Promise<void> {
    current?.dispose();
    current = undefined;
    show();
    await closeDiffs();
    await commands.executeCommand('setContext', 'cable.isComparing', false);
  }

  function isCompared({ uri }: TextDocument): boolean {
    const address = uri.toString();
    return [current?.first, current?.second].some((each) => each?.toString() === address);
  }

  /** Shows a difference: in the first text where that is at the front, else in the diff editor. */
  async function reveal(difference: ListedDifference): Promise<void> {
    if (!current) return;
    const editor = window.activeTextEditor;
    if (editor?.document.uri.toString() === current.first.toString()) {
      const range = rangeOf(difference.first.range);
      editor.selection = new Selection(range.start, range.end);
      editor.revealRange(range);
    } else {
      await openDiff(current, difference.second);
    }
    if (view.visible) await view.reveal(difference, { select: true, focus: false });
  }

  async function step(by: 1 | -1): Promise<void> {
    const listed = (current?.differences ?? []).filter(({ isDoubtful }) => !isDoubtful);
    if (!current || listed.length === 0) return;
    const at = placeAmong(current, window.activeTextEditor) ?? { directionOf: () => -1 };
    const ahead =
      by > 0
        ? listed.find((difference) => at.directionOf(difference) > 0)
        : listed.findLast((difference) => at.directionOf(difference) < 0);
    const next = ahead ?? listed.at(by > 0 ? 0 : -1);
    if (next) await reveal(next);
  }

  /** The difference that is meant: the one that a command was called for, the one at the cursor, or the selected one. */
  function meant(difference?: ListedDifference): ListedDifference | undefined {
    const listed = current?.differences ?? [];
    const named = listed.find(({ key }) => key === difference?.key);
    if (named || !current) return named;
    const place = placeAmong(current, window.activeTextEditor);
    return listed.find((each) => place?.directionOf(each) === 0) ?? view.selection[0];
  }

  const onDifference =
    (act: (comparison: Comparison, difference: ListedDifference) => unknown) =>
    async (difference?: ListedDifference): Promise<void> => {
      const chosen = meant(difference);
      if (current && chosen) await act(current, chosen);
    };

  return Disposable.from(
    texts,
    tree,
    view,
    refreshSoon,
    workspace.registerTextDocumentContentProvider(normalScheme, texts),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (isCompared(document)) refreshSoon();
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('cable.comparison')) refreshSoon();
    }),
    commands.registerCommand('cable.compareTranscriptions', compare),
    commands.registerCommand('cable.compareSelected', compareSelected),
    commands.registerCommand('cable.showComparison', () => current && openDiff(current)),
    commands.registerCommand('cable.endComparison', end),
    commands.registerCommand('cable.nextDifference', () => step(1)),
    commands.registerCommand('cable.previousDifference', () => step(-1)),
    commands.registerCommand(
      'cable.showDifference',
      onDifference((_, difference) => reveal(difference)),
    ),
    commands.registerCommand(
      'cable.acceptSecond',
      onDifference((comparison, difference) => comparison.acceptSecond(difference)),
    ),
    commands.registerCommand(
      'cable.keepFirst',
      onDifference((comparison, difference) => comparison.keepFirst(difference)),
    ),
    commands.registerCommand(
      'cable.markDifference',
      onDifference((comparison, difference) => comparison.markDoubt(difference)),
    ),
  );
};
