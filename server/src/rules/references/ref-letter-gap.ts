import { gapInLetters, letteredReferences, reletter } from '../../edits/reference-letters';
import type { Rule } from '../rule';
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
    const gap = gapInLetters(cable);
    if (!gap) return;
    const { before, behind, missing } = gap;
    const cited = cable.mentions.references.find(({ letters }) => letters.some((it) => missing.includes(it)));
    yield {
      span: behind.letterSpan,
      message: `No ${enumerated(missing)} stands between ${before.letter} and ${behind.letter} in the list of references.${forCopyist(context, 'Was an entry lost?')}`,
      fixes: context.profile === 'draft' ? [reletter(cable, letteredReferences(cable))] : [],
      related: [
        { span: before.span, message: `The entry ${before.letter}` },
        ...(cited ? [{ span: cited.span, message: 'The text cites it' }] : []),
      ],
    };
  },
};
