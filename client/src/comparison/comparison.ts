import { EventEmitter, TextEdit, type Uri, WorkspaceEdit, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { askAbout, rangeOf } from '../protocol';
import type { Answer, Difference } from './answer';

/** A difference that is still to be decided about, with a name that stays the same while the texts change around it. */
export interface ListedDifference extends Difference {
  readonly key: string;
}

/** Two transcriptions that are being compared, and in what they differ. It follows both texts until it is ended. */
export class Comparison {
  readonly #changes = new EventEmitter<void>();
  readonly onChange = this.#changes.event;
  /** The differences that the user has seen and left as the first transcription has them. */
  readonly #kept = new Set<string>();
  #answer: Answer | null = null;
  #listed: readonly ListedDifference[] = [];

  constructor(
    private readonly client: BaseLanguageClient,
    readonly first: Uri,
    readonly second: Uri,
  ) {}

  /** The last answer of the server; null before the first. */
  get answer(): Answer | null {
    return this.#answer;
  }

  /** The differences in the order of the text, without those that were settled in favour of the first. */
  get differences(): readonly ListedDifference[] {
    return this.#listed;
  }

  /** Compares the texts as they are now. */
  async refresh(): Promise<void> {
    const [first, second] = await Promise.all([
      workspace.openTextDocument(this.first),
      workspace.openTextDocument(this.second),
    ]);
    const settings = workspace.getConfiguration('cable.comparison', this.first);
    const answer = await askAbout<Answer | null>(this.client, 'cable/comparison', first, {
      second: { uri: this.client.code2ProtocolConverter.asUri(second.uri), text: second.getText() },
      options: {
        ignoreLineBreaks: settings.get('ignoreLineBreaks'),
        ignorePageArtefacts: settings.get('ignorePageArtefacts'),
        ignoreHeaderCase: settings.get('ignoreHeaderCase'),
      },
    });
    if (answer === null) throw new Error('The first transcription is not open as a cable.');
    this.#answer = answer;
    this.#list();
  }

  /**
   * Gives the first text the words of the second at one place: one undo step.
   * @throws Error in words for the user, where the text cannot be changed
   */
  acceptSecond(difference: ListedDifference): Promise<void> {
    return this.#edit(difference, ({ acceptSecond }) => acceptSecond);
  }

  /**
   * Marks the words of the first text at one place as doubtful: one undo step.
   * @throws Error in words for the user, where the text cannot be changed
   */
  markDoubt(difference: ListedDifference): Promise<void> {
    return this.#edit(difference, ({ markDoubt }) => markDoubt);
  }

  /** Leaves the first text as it is at one place; the list has it no more. */
  keepFirst({ key }: ListedDifference): void {
    this.#kept.add(key);
    this.#list();
  }

  dispose(): void {
    this.#changes.dispose();
  }

  async #edit(
    { key }: ListedDifference,
    editsOf: (difference: Difference) => Difference['acceptSecond'],
  ): Promise<void> {
    const document = await workspace.openTextDocument(this.first);
    if (document.version !== this.#answer?.version) await this.refresh();
    const present = this.#listed.find((difference) => difference.key === key);
    if (!present) return; // the text has changed there meanwhile
    if (document.version !== this.#answer?.version)
      throw new Error('The first transcription has changed meanwhile. Nothing was done; please ask again.');
    const edit = new WorkspaceEdit();
    edit.set(
      this.first,
      editsOf(present).map(({ range, newText }) => TextEdit.replace(rangeOf(range), newText)),
    );
    if (!(await workspace.applyEdit(edit)))
      throw new Error('Nothing was changed: the first transcription cannot be written to.');
    await this.refresh();
  }

  #list(): void {
    const seen = new Map<string, number>();
    const keyed = (this.#answer?.differences ?? []).map((difference) => {
      const { kind, place, first, second } = difference;
      const name = [kind, place, first.text, second.text].join('\n');
      const count = seen.get(name) ?? 0;
      seen.set(name, count + 1);
      return { ...difference, key: `${name}\n${count}` };
    });
    this.#listed = keyed.filter(({ key }) => !this.#kept.has(key));
    this.#changes.fire();
  }
}
