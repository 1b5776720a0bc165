import type { CableTop } from '../../model/cable';
import type { Span } from '../../text/span';
import type { Rule } from '../rule';
import { exampleSecret } from '../support/examples';
import { printedDate } from '../support/printed-date';
import { forCopyist } from '../support/wording';

const by = 'Classified By: DCM Jane Doe, reason 1.4 (b).';

export const declLineConflict: Rule = {
  id: 'decl-line-conflict',
  group: 'executive-order',
  reads: 'top',
  summary: 'Declassify On names another day than the E.O. line.',
  why: 'The two say the same thing twice. Where they differ, one of them was miswritten, and the cable may be released too early or too late.',
  authority: ['32CFR2001'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [{ text: exampleSecret({ authority: [by, 'Declassify On: 05/14/2024'] }), finds: ['05/14/2024'] }],
    good: [
      { text: exampleSecret({ authority: [by, 'Declassify On: 05/14/2019'] }) },
      { text: exampleSecret({ authority: [by, 'Declassify On: 14 MAY 2019'] }) },
    ],
  },
  *check(cable, context) {
    const onLine = cable.executiveOrder?.declassification;
    const inField = cable.authority?.declassification;
    if (onLine?.kind !== 'date' || inField?.kind !== 'date') return;
    if (!onLine.date || !inField.date || onLine.date === inField.date) return;
    yield {
      span: fieldSpan(cable) ?? inField.span,
      message: `${inField.text} and ${onLine.text} in the E.O. line contradict one another.${forCopyist(context, 'Compare both with the original.')}`,
      related: [{ span: onLine.span, message: 'The E.O. line' }],
    };
  },
};

/** The date behind `Declassify On`; undefined where it is not in figures. */
function fieldSpan({ text, authority }: CableTop): Span | undefined {
  for (const { start, end } of authority?.fields ?? []) {
    const at = text.slice(start, end).search(/\bdecl(?:assify)?\s+on\b/i);
    if (at >= 0) return printedDate(text, { start: start + at, end })?.span;
  }
  return undefined;
}
