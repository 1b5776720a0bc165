import { commands, Disposable, Uri, window, workspace } from 'vscode';
import { cableEditor } from '../cables';
import type { Comparison, ListedDifference } from '../comparison/comparison';
import { CurrentComparison } from '../comparison/current';
import { differenceAtCursor, differenceFromCursor, goToDifference } from '../comparison/cursor';
import { closeDiffs, NormalTexts, normalScheme, openDiff } from '../comparison/normal-texts';
import { pickPartner } from '../comparison/partner-picker';
import type { ClientFeature } from '../feature';
import { DifferenceList } from '../views/differences';

/** Compares a cable with a second transcription: the diff editor, the list of differences, and what is done with them. */
export const compareTranscriptions: ClientFeature = (host) => {
  const current = new CurrentComparison(host);
  const texts = new NormalTexts();
  const list = new DifferenceList();

  async function begin(pair: Pair | undefined): Promise<void> {
    if (!pair) return;
    const comparison = await current.begin(...pair);
    const [difference] = comparison.differences;
    await openDiff(comparison, difference?.second);
    if (difference) await list.open(difference);
  }

  async function end(): Promise<void> {
    await current.end();
    await closeDiffs();
  }

  async function goTo(comparison: Comparison, difference: ListedDifference): Promise<void> {
    await goToDifference(comparison, difference);
    await list.follow(difference);
  }

  async function step(comparison: Comparison, by: 1 | -1): Promise<void> {
    const next = differenceFromCursor(comparison, by);
    if (next) await goTo(comparison, next);
  }

  /** The difference that is meant: the one that a command was called for, the one at the cursor, or the selected one. */
  function meant(comparison: Comparison, called?: ListedDifference): ListedDifference | undefined {
    return (
      comparison.differences.find(({ key }) => key === called?.key) ??
      differenceAtCursor(comparison) ??
      list.selected
    );
  }

  const onComparison = (name: string, act: (comparison: Comparison) => Promise<void>) =>
    commands.registerCommand(name, async () => {
      const { comparison } = current;
      if (comparison) await act(comparison);
    });

  const onDifference = (
    name: string,
    act: (comparison: Comparison, difference: ListedDifference) => Promise<void> | void,
  ) =>
    commands.registerCommand(name, async (called?: ListedDifference) => {
      const { comparison } = current;
      const difference = comparison && meant(comparison, called);
      if (difference) await act(comparison, difference);
    });

  return Disposable.from(
    current,
    texts,
    list,
    workspace.registerTextDocumentContentProvider(normalScheme, texts),
    current.onChange((comparison) => {
      list.show(comparison);
      if (comparison) texts.show(comparison);
    }),
    commands.registerCommand('cable.compareTranscriptions', async (named) => begin(await pairAtFront(named))),
    commands.registerCommand('cable.compareSelected', async (_, selected) =>
      begin(await selectedPair(selected)),
    ),
    commands.registerCommand('cable.endComparison', end),
    onComparison('cable.showComparison', (comparison) => openDiff(comparison)),
    onComparison('cable.nextDifference', (comparison) => step(comparison, 1)),
    onComparison('cable.previousDifference', (comparison) => step(comparison, -1)),
    onDifference('cable.showDifference', goTo),
    onDifference('cable.acceptSecond', (comparison, difference) => comparison.acceptSecond(difference)),
    onDifference('cable.keepFirst', (comparison, difference) => comparison.keepFirst(difference)),
    onDifference('cable.markDifference', (comparison, difference) => comparison.markDoubt(difference)),
  );
};

/** The first transcription, which is the one that is worked on, and the second. */
type Pair = readonly [first: Uri, second: Uri];

/** The cable at the front and the partner that is named, or else chosen by the user. */
async function pairAtFront(named: unknown): Promise<Pair | undefined> {
  const first = cableEditor()?.document.uri;
  if (!first || first.scheme === normalScheme) return undefined;
  // a menu names the cable at the front itself
  const isNamed = named instanceof Uri && named.toString() !== first.toString();
  const second = isNamed ? named : await pickPartner(first);
  return second && [first, second];
}

/** Two files that are selected in the explorer; the first is opened to be worked on. */
async function selectedPair([first, second]: readonly Uri[] = []): Promise<Pair | undefined> {
  if (!first || !second) return undefined;
  await window.showTextDocument(first, { preview: false });
  return [first, second];
}
