import type { Flow, Item, Run } from './flows';

/** The flows of a paragraph in the making: its sentences go on behind what interrupts them. */
export class FlowList {
  readonly #flows: Flow[] = [];
  /** Where the last line goes on; and the lines it is one of, where others may come below it. */
  #end: { readonly runs: Run[]; readonly lines: Run[][] | null } | null = null;
  /** What has just interrupted a sentence. */
  #artefact: string[] | null = null;
  #goesOn = false;

  get all(): readonly Flow[] {
    return this.#flows;
  }

  add(flows: readonly Flow[]): void {
    for (const flow of flows) {
      if (!(this.#goesOn && this.#join(flow))) this.#push(flow);
      this.#goesOn = false;
      this.#artefact = null;
    }
  }

  /** Adds lines that are none of the paragraph's own. */
  interrupt(lines: readonly string[]): void {
    if (!this.#artefact && lines.length > 0) {
      const own: string[] = [];
      this.goOn();
      this.add([{ kind: 'prose', lines: [[{ kind: 'artefact', lines: own }]] }]);
      this.#artefact = own;
    }
    for (const line of lines) this.#artefact?.push(line);
    this.goOn();
  }

  /** What comes next belongs to the sentence. */
  goOn(): void {
    this.#goesOn = true;
  }

  #push(flow: Flow): void {
    this.#end = null;
    if (flow.kind === 'prose') {
      const lines = flow.lines.map((line) => [...line]);
      const runs = lines.at(-1);
      this.#flows.push({ kind: 'prose', lines });
      if (runs) this.#end = { runs, lines };
    } else if (flow.kind === 'list') {
      const items: readonly (Item & { readonly words: Run[] })[] = flow.items.map(({ sign, words }) => ({
        sign,
        words: [...words],
      }));
      const runs = items.at(-1)?.words;
      this.#flows.push({ kind: 'list', items });
      if (runs) this.#end = { runs, lines: null };
    } else this.#flows.push(flow);
  }

  /** Lets the last line go on with a flow; false where it cannot. */
  #join(flow: Flow): boolean {
    if (!this.#end || flow.kind !== 'prose') return false;
    const { runs, lines } = this.#end;
    const [first = [], ...others] = flow.lines;
    if (others.length > 0 && !lines) return false;
    runs.push({ kind: 'words', text: ' ' });
    for (const run of first) runs.push(run);
    const below = others.map((line) => [...line]);
    for (const line of below) lines?.push(line);
    this.#end = { runs: below.at(-1) ?? runs, lines };
    return true;
  }
}
