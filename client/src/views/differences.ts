import { EventEmitter, ThemeIcon, type TreeDataProvider, TreeItem } from 'vscode';
import type { Comparison, ListedDifference } from '../comparison/comparison';
import { labelOf, spokenLabelOf } from '../comparison/words';

const ICONS = { changed: 'diff-modified', missing: 'diff-removed', added: 'diff-added' } as const;

/** The list of differences: an entry for each, in the order of the text. */
export class DifferenceTree implements TreeDataProvider<ListedDifference> {
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
