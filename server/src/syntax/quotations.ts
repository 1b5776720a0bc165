/** Words for a text that a cable quotes (cable-format 4.30). */
const QUOTED =
  '(?:TEXT|QUOTE|(?:UNOFFICIAL |INFORMAL )?TRANSLATION|(?:TALKING )?POINTS|NON-?PAPER|EXCERPTS?|STATEMENT|LETTER|NOTE VERBALE)';
const OPENING = new RegExp(`\\bBEGIN\\s+${QUOTED}\\b`, 'i');
const EITHER = new RegExp(`\\bBEGIN\\s+${QUOTED}\\b|\\b(?<end>END\\s+(?:OF\\s+)?${QUOTED}|UNQUOTE)\\b`, 'gi');

/** The place of `BEGIN TEXT` or the like in the words of a line; -1 where a line opens no quotation. */
export function quotationOpening(words: string): number {
  return words.search(OPENING);
}

/**
 * The quotations of a text: for the offset of every opening the offset at which its closing words begin. An end
 * closes the last open quotation; one that nothing closes is left out.
 */
export function pairQuotations(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (const match of text.matchAll(EITHER)) {
    if (match.groups?.end === undefined) open.push(match.index);
    else {
      const opening = open.pop();
      if (opening !== undefined) pairs.set(opening, match.index);
    }
  }
  return pairs;
}
