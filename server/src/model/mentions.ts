import type { Span } from '../text/span';
import type { Block } from './blocks';

/** A mention of a listed reference in the body: `REF C`. */
export interface ReferenceMention {
  readonly span: Span;
  readonly letter: string;
}

/** `REF A`, `REFS A AND B`, `REFS A-C`, `REFTEL B`; the letter is a capital and a word of its own. */
const MENTION =
  /\b[Rr][Ee][Ff](?:[Tt][Ee][Ll])?(?<plural>[Ss])?[ \t]+\(?(?<letters>[A-Z](?![A-Za-z0-9'.]\w)(?:(?:[ \t]*(?:,|-|&|[Aa][Nn][Dd]|,[ \t]*[Aa][Nn][Dd])[ \t]*)[A-Z](?![A-Za-z0-9']))*)/g;

/** The letters of references that the body mentions, each with its place. Quoted texts have references of their own. */
export function readReferenceMentions(
  text: string,
  body: Span,
  blocks: readonly Block[],
): ReferenceMention[] {
  const quotations = blocks.filter((block) => block.kind === 'quotation' && block.close !== null);
  const mentions: ReferenceMention[] = [];
  let next = 0;
  for (const match of text.slice(body.start, body.end).matchAll(MENTION)) {
    const start = body.start + match.index;
    while ((quotations[next]?.span.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    if ((quotations[next]?.span.start ?? Number.POSITIVE_INFINITY) < start) continue;
    const letters = match.groups?.letters ?? '';
    const offset = start + match[0].length - letters.length;
    for (const letter of letters.matchAll(/(?<![A-Za-z])[A-Z](?![A-Za-z])/g)) {
      const at = offset + letter.index;
      if (letter.index > 0 && !match.groups?.plural && !/and|&/i.test(letters)) break;
      mentions.push({ span: { start: at, end: at + 1 }, letter: letter[0] });
    }
  }
  return mentions;
}
