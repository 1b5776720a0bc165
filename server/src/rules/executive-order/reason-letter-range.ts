import type { Rule } from '../rule';
import { exampleSecret } from '../support/examples';
import { replaceBy } from '../support/fixes';
import { sicHint } from '../support/wording';

/** Figures for the letters that they look like. */
const lookAlikes: Readonly<Record<string, string>> = { 6: 'b', 8: 'b' };

/** The sections of which the table knows the letters. */
const sections: ReadonlySet<string> = new Set(['1.3(a)', '1.4', '1.5']);

export const reasonLetterRange: Rule = {
  id: 'reason-letter-range',
  group: 'executive-order',
  reads: 'top',
  summary: 'The reason has a letter that its section does not have.',
  why: 'Section 1.5 had the letters a to g, 1.4 has a to h, and 1.3 of order 12356 the figures 1 to 10. Another letter leads to no reason at all; a figure that looks like one was misread.',
  authority: ['ISOO-2003', 'EO13292', 'EO12356'],
  severity: { draft: 'error', transcribe: 'information' },
  supersedes: ['reason-format'],
  generations: ['middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleSecret({ authority: ['Classified By: DCM Jane Doe, reason 1.4 (i).'] }),
        finds: ['i'],
      },
      {
        text: exampleSecret({ authority: ['Classified By: DCM Jane Doe, reasons 1.4 (6) and (d).'] }),
        finds: ['6'],
        fixed: exampleSecret({ authority: ['Classified By: DCM Jane Doe, reasons 1.4 (b) and (d).'] }),
      },
    ],
    good: [
      { text: exampleSecret() },
      { text: exampleSecret({ authority: ['Classified By: DCM Jane Doe, reason 1.4 (b) and a half.'] }) },
    ],
  },
  *check(cable, context) {
    for (const { section, letters } of cable.authority?.cites ?? []) {
      const number = section.text.replace(/\s/g, '').replace(',', '.').toLowerCase();
      if (!sections.has(number)) continue;
      for (const { span, text } of letters) {
        if (context.knowledge.reasons.find(null, number, text)) continue;
        const meant = lookAlikes[text];
        yield {
          span,
          message: `Section ${number} has no reason (${text})${meant ? `; (${meant}) looks like it` : ''}.${sicHint(context)}`,
          ...(meant ? { severity: slip, fixes: [replaceBy(span, meant)] } : {}),
        };
      }
    }
  },
};

/** What copying explains. */
const slip = { draft: 'error', transcribe: 'warning' } as const;
