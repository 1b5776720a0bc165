import type { Caption, Knowledge } from '../knowledge';
import type { SyntaxNode } from '../syntax/node';
import { childrenOf } from '../syntax/node';
import type { Span } from '../text/span';
import { oneLine } from './words';

/** A caption after the text line (`SIPDIS`), or a short line in its place that the table does not have. */
export interface CaptionUse {
  readonly span: Span;
  readonly text: string;
  /** Undefined: stands in the place of a caption, but is not in the table. */
  readonly caption: Caption | undefined;
  /** A repetition at the start of a later section, or the second SIPDIS that copying made. */
  readonly repeated: boolean;
}

/** Reads the captions of all caption lines, each line parted into its captions (`NOFORN SIPDIS`). */
export function readCaptions(text: string, lines: readonly SyntaxNode[], knowledge: Knowledge): CaptionUse[] {
  const uses: CaptionUse[] = [];
  const seen = new Set<string>();
  for (const line of lines) {
    for (const words of childrenOf(line, 'caption')) {
      for (const match of knowledge.captions.split(text.slice(words.start, words.end))) {
        const printed = oneLine(match.text);
        const key = printed.toUpperCase();
        uses.push({
          span: { start: words.start + match.start, end: words.start + match.end },
          text: printed,
          caption: match.caption,
          repeated: seen.has(key),
        });
        seen.add(key);
      }
    }
  }
  return uses;
}
