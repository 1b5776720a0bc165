import type { Caption, Knowledge } from '../knowledge';
import type { CaptionMatch } from '../knowledge/captions';
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

/** A field that says it has none. */
const NONE = /^(?:NONE|N ?\/ ?A)\.?$/i;

/** Reads the captions of all caption lines, each line parted into its captions (`NOFORN SIPDIS`). */
export function readCaptions(text: string, lines: readonly SyntaxNode[], knowledge: Knowledge): CaptionUse[] {
  const uses: CaptionUse[] = [];
  const seen = new Set<string>();
  for (const line of lines) {
    for (const words of childrenOf(line, 'caption')) {
      const line = text.slice(words.start, words.end);
      if (NONE.test(line)) continue;
      for (const match of withWholePhrases(line, knowledge.captions.split(line), knowledge)) {
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

/** Words that stand together and that no table knows are one phrase: `EXDIS DISTRIBUTE AS IF STADIS` has three parts. */
function withWholePhrases(
  line: string,
  matches: readonly CaptionMatch[],
  { captions }: Knowledge,
): readonly CaptionMatch[] {
  const parts: CaptionMatch[] = [];
  const isUnknown = ({ caption, text }: CaptionMatch): boolean => !caption && !captions.nearest(text);
  for (const match of matches) {
    const last = parts.at(-1);
    const goesOn =
      last && line.slice(last.end, match.start).trim() === '' && isUnknown(last) && isUnknown(match);
    if (!goesOn) parts.push(match);
    else parts[parts.length - 1] = { ...last, text: line.slice(last.start, match.end), end: match.end };
  }
  return parts;
}
