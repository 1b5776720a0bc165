import { EventEmitter, ThemeIcon, type TreeDataProvider, TreeItem, window } from 'vscode';
import type { Comparison, ListedDifference } from '../comparison/comparison';
import { agreementInWords, countInWords, labelOf, spokenLabelOf } from '../comparison/words';

const ICONS = { changed: 'diff-modified', missing: 'diff-removed', added: 'diff-added' } as const;

/** The view with the differences of the comparison that is going on. */
export class DifferenceList {
  readonly #tree = new DifferenceTree();
  readonly #view = window.createTreeView('cable.differences', { treeDataProvider: this.#tree });

  /** The difference that the user has selected. */
  get selected(): ListedDifference | undefined {
    return this.#view.selection[0];
  }

  /** Shows a comparison, or the same after it has changed; nothing where there is none. */
  show(comparison: Comparison | undefined): void {
    this.#tree.show(comparison);
    this.#view.message = comparison?.answer ? agreementInWords(comparison.answer.agreement) : '';
    this.#view.description = comparison ? countInWords(comparison.differences.length) : '';
  }

  /** Brings the view to the front, with a difference selected. */
  async open(difference: ListedDifference): Promise<void> {
    await this.#view.reveal(difference, { select: true, focus: false });
  }

  /** Selects a difference where the view can be seen. */
  async follow(difference: ListedDifference): Promise<void> {
    if (this.#view.visible) await this.open(difference);
  }

  dispose(): void {
    this.#view.dispose();
    this.#tree.dispose();
  }
}

/** The rows of the list: one for each difference, in the order of the text. */
class DifferenceTree implements TreeDataProvider<ListedDifference> {
  readonly #changes = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changes.event;
  #comparison: Comparison | undefined;

  /** Shows a comparison, or the same after it has changed; nothing where there is none. */
  show(comparison: Comparison | undefined): void {
    this.#comparison = comparison;
    this.#changes.fire(undefined);
  }

  getChildren(above?: ListedDifference): ListedDifference[] {
    return above ? [] : [...(this.#comparison?.differences ?? [])];
  }

  getParent(): undefined {
    return undefined;
  }

  getTreeItem(difference: ListedDifference): TreeItem {
    const item = new TreeItem(labelOf(difference));
    item.id = difference.key;
    item.description = difference.isDoubtful ? `${difference.place}, marked` : difference.place;
    item.iconPath = new ThemeIcon(difference.isDoubtful ? 'question' : ICONS[difference.kind]);
    item.accessibilityInformation = { label: spokenLabelOf(difference) };
    item.contextValue = 'difference';
    item.command = { command: 'cable.showDifference', title: 'Show', arguments: [difference] };
    return item;
  }

  dispose(): void {
    this.#changes.dispose();
  }
}
