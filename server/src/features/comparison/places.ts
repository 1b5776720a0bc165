import type { Cable } from '../../model/cable';
import { childOf, type SyntaxNode } from '../../syntax/node';
import { elementName } from '../element-names';
import { itemAt } from '../search';
import { lineOf, shortened } from '../wording';

const LONGEST_HEADING = 40;

/** Names the elements of a cable, which have to be asked for in text order. */
export function placesIn({ text, paragraphs }: Cable): (node: SyntaxNode) => string {
  let above: number | null = null;

  /** A paragraph by its number; one without by the number above it. */
  function paragraphName({ start }: SyntaxNode): string {
    const number = itemAt(paragraphs, start)?.number ?? null;
    if (number === null) return above === null ? 'text above paragraph 1' : `text below paragraph ${above}`;
    above = number;
    return `paragraph ${number}`;
  }

  return (node) => {
    switch (node.kind) {
      case 'paragraph':
        return paragraphName(node);
      case 'sectionHeading': {
        const words = lineOf(text, childOf(node, 'heading') ?? node);
        return `heading “${shortened(words, LONGEST_HEADING)}”`;
      }
      case 'addressees': {
        const first = node.children[0];
        const keyword = first && childOf(first, 'label');
        return keyword ? lineOf(text, keyword) : nameOf(node);
      }
      default:
        return nameOf(node);
    }
  };
}

function nameOf({ kind }: SyntaxNode): string {
  return elementName(kind) ?? 'a line of its own';
}
