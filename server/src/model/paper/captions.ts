import type { Knowledge } from '../../knowledge';
import { childrenOf, type SyntaxNode } from '../../syntax/node';
import { type CaptionUse, readCaptions } from '../captions';
import { oneLine, spanOf } from '../words';

/**
 * The captions of a telegram on paper. Their wording is free (`EYES ONLY FOR THE SECRETARY`): a line that the table does
 * not know throughout is one caption.
 */
export function readPaperCaptions(
  text: string,
  lines: readonly SyntaxNode[],
  knowledge: Knowledge,
): CaptionUse[] {
  const seen = new Set<string>();
  return lines.flatMap((line) => {
    const uses = readCaptions(text, [line], knowledge);
    const known = uses.every(({ caption }) => caption !== undefined);
    return (known ? uses : childrenOf(line, 'caption').map((leaf) => whole(text, leaf, knowledge))).map(
      (use) => {
        const repeated = seen.has(use.text.toUpperCase());
        seen.add(use.text.toUpperCase());
        return { ...use, repeated };
      },
    );
  });
}

function whole(text: string, leaf: SyntaxNode, knowledge: Knowledge): CaptionUse {
  const printed = text.slice(leaf.start, leaf.end);
  const [first] = knowledge.captions.split(printed);
  return {
    span: spanOf(leaf),
    text: oneLine(printed),
    caption: first?.caption?.followedBy ? first.caption : undefined,
    repeated: false,
  };
}
