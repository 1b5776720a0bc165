import { letteredReferences } from '../../edits/reference-letters';
import type { Rule } from '../rule';

export const refUnused: Rule = {
  id: 'ref-unused',
  group: 'references',
  summary: 'The text never cites a reference of the list.',
  why: 'A reference that nothing in the text points to may be left out. Nearly every cable has one, so the rule is off until you choose a severity for it.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'off', transcribe: 'off' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: ['UNCLAS VALLETTA 000217', '', 'REF: A. ROME 1', '     B. ROME 2', '', '1. It met (REF A).'],
        finds: ['B'],
      },
    ],
    good: [
      {
        text: ['UNCLAS VALLETTA 000217', '', 'REF: A. ROME 1', '     B. ROME 2', '', '1. It met (REFS A-B).'],
      },
      {
        text: ['UNCLAS VALLETTA 000217', '', 'REF: A. ROME 1', '     B. ROME 2', '', '1. It met (REFTELS).'],
      },
    ],
  },
  *check(cable) {
    const mentions = cable.mentions.references;
    if (mentions.some(({ letters }) => letters.length === 0)) return;
    const cited = new Set(mentions.flatMap(({ letters }) => letters));
    for (const { letter, letterSpan } of letteredReferences(cable)) {
      if (cited.has(letter)) continue;
      yield {
        span: letterSpan,
        message: `Nothing in the text points to REF ${letter}. Cite it, or leave it out.`,
      };
    }
  },
};
