import type { Answer, Difference } from './answer';

/** A difference in a few words: `“four” or “for”`. */
export function labelOf({ kind, first, second }: Difference): string {
  switch (kind) {
    case 'changed':
      return `“${first.text}” or “${second.text}”`;
    case 'missing':
      return `“${first.text}”, not in the second`;
    case 'added':
      return `“${second.text}”, only in the second`;
  }
}

/** The same in full, for those who listen: place, and whether it was marked. */
export function spokenLabelOf(difference: Difference): string {
  const doubt = difference.isDoubtful ? ', marked as doubtful' : '';
  return `${difference.place}, ${difference.kind}: ${labelOf(difference)}${doubt}`;
}

/** How much of two transcriptions agrees; never 100 % where something differs. */
export function agreementInWords({ words, characters }: Answer['agreement']): string {
  return `${percent(words)} of the words and ${percent(characters)} of the characters agree.`;
}

function percent(share: number): string {
  return `${Math.floor(share * 10_000) / 100} %`;
}

/** `No differences`, `1 difference`, `7 differences`. */
export function countInWords(count: number): string {
  if (count === 0) return 'No differences';
  return count === 1 ? '1 difference' : `${count} differences`;
}
