import { letteredReferences, lettersInWords } from '../../edits/reference-letters';
import type { Rule } from '../rule';

export const refSingleLettered: Rule = {
  id: 'ref-single-lettered',
  group: 'references',
  summary: 'The only reference has a letter.',
  why: 'Letters tell references apart, so a single one has none by custom. A lone A may be all that is left of a longer list.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: ['UNCLAS VALLETTA 000217', '', 'REF: A. ROME 114'],
        finds: ['A'],
        fixed: ['UNCLAS VALLETTA 000217', '', 'REF: ROME 114'],
      },
    ],
    good: [
      { text: ['UNCLAS VALLETTA 000217', '', 'REF: ROME 114'] },
      { text: ['UNCLAS VALLETTA 000217', '', 'REF: A. ROME 114 B. ROME 115'] },
    ],
  },
  *check(cable) {
    const [only, ...others] = cable.references?.items ?? [];
    const letter = letteredReferences(cable)[0];
    if (!only || !letter || others.length > 0 || lettersInWords(cable).size > 1) return;
    yield {
      span: letter.letterSpan,
      message: `Only one reference stands here, with the letter ${letter.letter}. Is the rest of the list missing?`,
      fixes: [
        {
          title: 'Remove the letter',
          edits: [{ span: { start: letter.span.start, end: letter.words.start }, newText: '' }],
          safety: 'suggested',
        },
      ],
    };
  },
};
