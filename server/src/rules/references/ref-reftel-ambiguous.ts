import { letteredReferences } from '../../edits/reference-letters';
import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { enumerated } from '../support/wording';

export const refReftelAmbiguous: Rule = {
  id: 'ref-reftel-ambiguous',
  group: 'references',
  summary: 'The text says REFTEL, but the list has several references.',
  why: 'REFTEL means the one telegram that is referred to. With several in the list a reader has to guess; REF B says it. Many cables do so where only one of them matters.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: [
          'UNCLAS VALLETTA 000217',
          '',
          'REF: A. ROME 1',
          '     B. ROME 2',
          '',
          '1. As in reftel, it met.',
        ],
        finds: ['reftel'],
      },
    ],
    good: [
      {
        text: ['UNCLAS VALLETTA 000217', '', 'REF: A. ROME 1', '     B. ROME 2', '', '1. It met (REFTELS).'],
      },
      { text: ['UNCLAS VALLETTA 000217', '', 'REF: ROME 1', '', '1. As in reftel, it met.'] },
    ],
  },
  *check(cable) {
    const lettered = letteredReferences(cable);
    if (lettered.length < 2) return;
    const mention = cable.mentions.references.find(
      ({ letters, span }) => letters.length === 0 && !/s$/i.test(textOf(cable.text, span)),
    );
    if (!mention) return;
    const words = textOf(cable.text, mention.span);
    yield {
      span: mention.span,
      message: `${words} may be any of ${enumerated(lettered.map(({ letter }) => letter))}. Its letter says which.`,
      related: cable.references ? [{ span: cable.references.span, message: 'The list' }] : [],
    };
  },
};
