import { lettersInWords, skippedLetters } from '../../edits/reference-letters';
import { quotedText } from '../../model/quoted';
import type { Rule } from '../rule';
import { enumerated, forCopyist } from '../support/wording';

export const refDangling: Rule = {
  id: 'ref-dangling',
  group: 'references',
  summary: 'The text cites a reference by a letter that the list does not have.',
  why: 'REF C in the text must lead to an entry C. Where it does not, the letter or the list was miswritten, or a line of the list was lost in copying.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'warning', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: [
          'UNCLAS VALLETTA 000217',
          '',
          'SUBJECT: SWARM RULES',
          '',
          'REF: A. VALLETTA 201',
          '     B. STATE 40112',
          '',
          '1. (U) The federation met (REF C).',
        ],
        finds: ['C'],
      },
    ],
    good: [
      {
        text: [
          'UNCLAS VALLETTA 000217',
          '',
          'SUBJECT: SWARM RULES',
          '',
          'REF: A. VALLETTA 201',
          '     B. STATE 40112',
          '',
          '1. (U) The federation met (REFS A-B, and REF A, PARA C).',
        ],
      },
      {
        text: [
          'UNCLAS VALLETTA 000217',
          '',
          'SUBJECT: SWARM RULES',
          '',
          'REF: VALLETTA 201',
          '',
          '1. (U) It met (REF B).',
        ],
      },
    ],
  },
  *check(cable, context) {
    const list = cable.references;
    const letters = new Set(list?.items.flatMap(({ letter }) => letter ?? []));
    if (!list || letters.size === 0) return;
    const listed = enumerated([...letters]);
    const inWords = lettersInWords(cable);
    const skipped = skippedLetters(cable); // `ref-letter-gap` and `ref-letter-duplicate` tell of them
    const isQuoted = quotedText(cable);
    for (const { span, letters: cited } of cable.mentions.references) {
      const letter = cited.find((it) => !letters.has(it) && !inWords.has(it) && !skipped.has(it));
      if (letter === undefined || isQuoted(span.start)) continue;
      letters.add(letter); // one finding for each letter
      yield {
        span,
        message: `The list of references has ${listed}, but no ${letter}.${forCopyist(context, 'Compare the letter and the list with the original.')}`,
        related: [{ span: list.span, message: 'The list' }],
      };
    }
  },
};
