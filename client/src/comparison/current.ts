import { commands, Disposable, EventEmitter, type Uri, workspace } from 'vscode';
import { inBackground } from '../background';
import type { ClientHost } from '../feature';
import { whenQuiet } from '../quiet';
import { Comparison } from './comparison';

/** So long a text rests before it is compared anew, in milliseconds. */
const REST = 200;

/** The comparison that is going on, where one is: one at a time. It follows its texts and the settings. */
export class CurrentComparison {
  readonly #changes = new EventEmitter<Comparison | undefined>();
  /** Fires with the comparison when it has begun or changed, and with none when it has ended. */
  readonly onChange = this.#changes.event;
  readonly #refreshSoon = whenQuiet(REST, () => {
    if (this.#comparison) inBackground(this.#comparison.refresh(), this.host.output);
  });
  readonly #listeners = Disposable.from(
    workspace.onDidChangeTextDocument(({ document }) => {
      if (this.#compares(document.uri)) this.#refreshSoon();
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('cable.comparison')) this.#refreshSoon();
    }),
  );
  #comparison: Comparison | undefined;

  constructor(private readonly host: Pick<ClientHost, 'client' | 'output'>) {}

  /** What is compared; undefined where nothing is. */
  get comparison(): Comparison | undefined {
    return this.#comparison;
  }

  /**
   * Compares two texts in place of any others.
   * @throws Error in words for the user, where they cannot be compared; the comparison before goes on then
   */
  async begin(first: Uri, second: Uri): Promise<Comparison> {
    const comparison = new Comparison(this.host.client, first, second);
    await comparison.refresh();
    comparison.onChange(() => this.#changes.fire(comparison));
    await this.#replace(comparison);
    return comparison;
  }

  /** Compares nothing any more. */
  end(): Promise<void> {
    return this.#replace(undefined);
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#refreshSoon.dispose();
    this.#comparison?.dispose();
    this.#changes.dispose();
  }

  async #replace(comparison: Comparison | undefined): Promise<void> {
    this.#comparison?.dispose();
    this.#comparison = comparison;
    this.#changes.fire(comparison);
    await commands.executeCommand('setContext', 'cable.isComparing', comparison !== undefined);
  }

  #compares(uri: Uri): boolean {
    const address = uri.toString();
    const { first, second } = this.#comparison ?? {};
    return [first, second].some((each) => each?.toString() === address);
  }
}
