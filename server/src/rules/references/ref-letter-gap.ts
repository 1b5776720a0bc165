import { lazy } from '../../text/lazy';
import type { Rule } from '../rule';
import { letteredReferences, lettersInWords, reletter } from '../support/reference-letters';
import { enumerated, forCopyist } from '../support/wording';

export const refLetterGap: Rule = {
  id: 'ref-letter-gap',
  group: 'references',
  summary: 'The letters of the references skip one.',
  why: 'The list counts A, B, C. Where a letter is missing, an entry was lost in copying, or a letter was miswritten, and what the text says of REF B leads nowhere.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'information', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      { text: ['UNCLAS VALLETTA 000217', '', 'REF: A. ROME 1', '     C. ROME 2'], finds: ['C'] },
      {
        text: ['UNCLAS VALLETTA 000217', '', 'REF: A. ROME 1', '     C. ROME 2', '', '1. It met (REF C).'],
        finds: ['C'],
        fixed: ['UNCLAS VALLETTA 000217', '', 'REF: A. ROME 1', '     B. ROME 2', '', '1. It met (REF B).'],
        profile: 'draft',
      },
    ],
    good: [
      { text: ['UNCLAS VALLETTA 000217', '', 'REF: A. ROME 1   C. ROME 3', '     B. ROME 2   D. ROME 4'] },
      { text: ['UNCLAS VALLETTA 000217', '', 'REF: A. ROME 1 B. LETTER FROM D. ROE'] },
    ],
  },
  *check(cable, context) {
    const lettered = letteredReferences(cable);
    const letters = new Set(lettered.map(({ letter }) => letter));
    // a letter that stands twice was meant to be the missing one: `ref-letter-duplicate` tells that
    if (!letters.has('A') || letters.size < lettered.length) return;
    const inWords = lazy(() => lettersInWords(cable));
    const sorted = lettered.toSorted((a, b) => a.letter.charCodeAt(0) - b.letter.charCodeAt(0));
    for (const [index, reference] of sorted.entries()) {
      const before = sorted[index - 1];
      // an initial of a name may look like a letter of the list, but no number follows it
      if (!before || reference.number === null) continue;
      const missing = lettersBetween(before.letter, reference.letter);
      if (missing.length === 0 || missing.some((letter) => inWords().has(letter))) continue;
      yield {
        span: reference.letterSpan,
        message: `No ${enumerated(missing)} stands between ${before.letter} and ${reference.letter} in the list of references.${forCopyist(context, 'Was an entry lost?')}`,
        fixes: context.profile === 'draft' ? [reletter(cable, lettered)] : [],
        related: [{ span: before.span, message: `The entry ${before.letter}` }],
      };
      return;
    }
  },
};

function lettersBetween(from: string, to: string): readonly string[] {
  const [first, last] = [from.charCodeAt(0) + 1, to.charCodeAt(0)];
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => String.fromCharCode(first + index));
}
