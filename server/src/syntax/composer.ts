import type { Span } from '../text/span';
import { leaf, type SyntaxNode } from './node';
import { Tiles, tile } from './tile';

/**
 * Puts the elements of a cable one after another. A paragraph stays open while its text goes on, and elements that
 * only interrupt it (a page break in mid-sentence, the heading of the next section) become part of it.
 */
export class Composer {
  private readonly tiles: Tiles;
  private paragraph: { parts: SyntaxNode[]; run: { readonly start: number; end: number } | null } | null =
    null;
  private interruptions: SyntaxNode[] = [];

  constructor(private readonly text: string) {
    this.tiles = new Tiles(text, 0);
  }

  get isOpen(): boolean {
    return this.paragraph !== null;
  }

  /** The open paragraph has a number. */
  get isNumbered(): boolean {
    return this.paragraph?.parts[0]?.kind === 'number';
  }

  /** The open paragraph is a number alone, whose words are still to come. */
  get lacksWords(): boolean {
    return this.paragraph?.run === null && this.paragraph.parts.length === 1 && this.isNumbered;
  }

  /** Where the words of the open paragraph end so far; null when none is open. */
  get openEnd(): number | null {
    return this.paragraph?.run?.end ?? this.paragraph?.parts.at(-1)?.end ?? null;
  }

  /** The open paragraph so far, as printed; empty when none is open. */
  get openText(): string {
    const start = this.paragraph?.parts[0]?.start ?? this.paragraph?.run?.start;
    return start === undefined ? '' : this.text.slice(start, this.openEnd ?? start);
  }

  /** Begins a paragraph with its number and portion mark. */
  begin(head: readonly SyntaxNode[]): void {
    this.close();
    this.paragraph = { parts: [...head], run: null };
  }

  /** Adds a portion mark to the open paragraph, where its number stands on a line of its own. */
  addMark(mark: SyntaxNode): void {
    this.paragraph?.parts.push(mark);
  }

  /** Adds words to the open paragraph, or begins one without number. */
  addText(span: Span): void {
    this.paragraph ??= { parts: [], run: null };
    if (this.interruptions.length > 0) {
      this.flushRun();
      for (const interruption of this.interruptions) this.paragraph.parts.push(interruption);
      this.interruptions = [];
    }
    if (this.paragraph.run) this.paragraph.run.end = span.end;
    else this.paragraph.run = { start: span.start, end: span.end };
  }

  /** An element in whose place the text may go on. */
  interrupt(node: SyntaxNode): void {
    if (this.paragraph) this.interruptions.push(node);
    else this.tiles.append(node);
  }

  /** An element that ends the paragraph before it. */
  append(node: SyntaxNode): void {
    this.close();
    this.tiles.append(node);
  }

  /** Cuts the end off the words of the open paragraph and gives it to another element. */
  splitOff(start: number, node: SyntaxNode): void {
    const run = this.paragraph?.run;
    if (!this.paragraph || !run) return;
    const end = run.start + this.text.slice(run.start, start).trimEnd().length;
    this.paragraph.run = end > run.start ? { start: run.start, end } : null;
    const interruptions = this.interruptions;
    this.interruptions = [];
    this.close();
    this.tiles.append(node);
    for (const interruption of interruptions) this.tiles.append(interruption);
  }

  close(): void {
    this.flushRun();
    const parts = this.paragraph?.parts ?? [];
    const [first, last] = [parts[0], parts.at(-1)];
    if (first && last) {
      this.tiles.append(tile('paragraph', this.text, { start: first.start, end: last.end }, parts));
    }
    this.paragraph = null;
    for (const interruption of this.interruptions) this.tiles.append(interruption);
    this.interruptions = [];
  }

  /** All elements, from the first character to the last. */
  finish(): readonly SyntaxNode[] {
    this.close();
    this.tiles.fillTo(this.text.length);
    return this.tiles.nodes;
  }

  private flushRun(): void {
    if (!this.paragraph?.run) return;
    const { start, end } = this.paragraph.run;
    this.paragraph.parts.push(leaf('text', start, end));
    this.paragraph.run = null;
  }
}
