import { type LineIndex, lineIndex, type Position } from './line-index';
import { firstIndex } from './ordered';
import type { TextSource } from './source';

/**
 * A text in blocks of whole lines. It never changes: an edit makes another, which shares all blocks but the one that it
 * touches. So a key in a file of many megabytes costs no more than one on a page. Lines and offsets are those of
 * `LineIndex`; every block but the last ends with a line feed.
 */
export class BlockText implements TextSource {
  readonly length: number;
  readonly lineCount: number;
  readonly #blocks: readonly PlacedBlock[];
  #whole: string | undefined;

  /** @param before blocks that are in their places already */
  private constructor(before: readonly PlacedBlock[], behind: readonly Block[]) {
    const placed = [...before];
    let { offset, line } = placeBehind(before.at(-1));
    for (const block of behind) {
      const next = { block, offset, line };
      placed.push(next);
      ({ offset, line } = placeBehind(next));
    }
    this.#blocks = placed;
    this.length = offset;
    this.lineCount = line + 1;
  }

  static of(text: string): BlockText {
    return new BlockText([], inBlocks(text));
  }

  /** The whole text, joined at the first call. */
  getText(): string {
    this.#whole ??= this.#blocks.map(({ block }) => block.text).join('');
    return this.#whole;
  }

  toString(): string {
    return this.getText();
  }

  /** The text from one offset to another, both within it. */
  slice(start: number, end: number): string {
    const [first, last] = [this.#at(start), this.#at(end)];
    const from = this.#blocks[first]?.offset ?? 0;
    return this.#textOf(first, last).slice(start - from, end - from);
  }

  positionAt(offset: number): Position {
    const inText = Math.min(Math.max(offset, 0), this.length);
    const { block, offset: start, line } = this.#blocks[this.#at(inText)] ?? NOTHING;
    const position = block.lines.positionAt(inText - start);
    return { line: line + position.line, character: position.character };
  }

  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= this.lineCount) return this.length;
    const index = firstIndex(this.#blocks, (placed) => placed.line > line) - 1;
    const { block, offset, line: first } = this.#blocks[index] ?? NOTHING;
    return offset + block.lines.offsetAt({ line: line - first, character });
  }

  /** The text after an edit: what stood from one offset to another has given way to other words. */
  edited(start: number, end: number, words: string): BlockText {
    const first = this.#at(start);
    let last = this.#at(end);
    const from = this.#blocks[first]?.offset ?? 0;
    const old = this.#textOf(first, last);
    let text = old.slice(0, start - from) + words + old.slice(end - from);
    while (last < this.#blocks.length - 1 && !text.endsWith('\n')) text += this.#blocks[++last]?.block.text;
    const behind = this.#blocks.slice(last + 1).map(({ block }) => block);
    return new BlockText(this.#blocks.slice(0, first), [...inBlocks(text), ...behind]);
  }

  /** The index of the block that an offset lies in. */
  #at(offset: number): number {
    return firstIndex(this.#blocks, (placed) => placed.offset > offset) - 1;
  }

  #textOf(first: number, last: number): string {
    return this.#blocks
      .slice(first, last + 1)
      .map(({ block }) => block.text)
      .join('');
  }
}

interface Block {
  readonly text: string;
  readonly lines: LineIndex;
}

/** A block, and the offset and line with which it begins. */
interface PlacedBlock {
  readonly block: Block;
  readonly offset: number;
  readonly line: number;
}

/** The offset and the line with which the next block begins. */
function placeBehind(placed: PlacedBlock | undefined): Pick<PlacedBlock, 'offset' | 'line'> {
  if (!placed) return { offset: 0, line: 0 };
  const { block, offset, line } = placed;
  return { offset: offset + block.text.length, line: line + block.lines.lineCount - 1 };
}

/** So long is a block at least, but for the last. */
const SIZE = 16_384;

const NOTHING: PlacedBlock = { block: blockOf(''), offset: 0, line: 0 };

function inBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < text.length || blocks.length === 0; ) {
    const feed = text.indexOf('\n', start + SIZE);
    const end = feed < 0 ? text.length : feed + 1;
    blocks.push(blockOf(text.slice(start, end)));
    start = Math.max(end, start + 1);
  }
  return blocks;
}

function blockOf(text: string): Block {
  return { text, lines: lineIndex(text) };
}
