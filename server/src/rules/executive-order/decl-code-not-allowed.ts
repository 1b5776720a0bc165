import type { Rule } from '../rule';
import { hasReasons, isDerived } from '../support/authority';
import { isSurelyFrom } from '../support/dates';
import { exampleSecret } from '../support/examples';
import { trustedDate } from '../support/order-times';
import { sicHint } from '../support/wording';

interface CodeEnd {
  readonly code: RegExp;
  /** The first day on which a new document could not have it. */
  readonly from: string;
}

/** From ISOO-2003, ISOO-2010 and 32CFR2001. */
const ends: readonly CodeEnd[] = [
  { code: /\bOADR\b/i, from: '1995-10-14' },
  { code: /(?<![A-Z\d])X-?[1-8](?!\d)/i, from: '2003-09-22' },
  { code: /\bMR\b|\bMANUAL REVIEW\b|\bDNI ONLY\b/i, from: '2010-06-27' },
];

export const declCodeNotAllowed: Rule = {
  id: 'decl-code-not-allowed',
  group: 'executive-order',
  reads: 'top',
  summary: 'The code behind the order could not be used any more at the date of the cable.',
  why: 'OADR ended with order 12356 in October 1995, X1 to X8 on 22 September 2003, MR and DNI ONLY in 2010. Cables that carry on the marking of an older source may still have them.',
  authority: ['ISOO-2003', 'ISOO-2010', '32CFR2001'],
  severity: { draft: 'warning', transcribe: 'information' },
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      { text: exampleSecret({ order: 'E.O. 12958: DECL: X1' }), finds: ['DECL: X1'] },
      { text: exampleSecret({ order: 'E.O. 12958: DECL: OADR' }), finds: ['DECL: OADR'] },
    ],
    good: [
      { text: exampleSecret({ dtg: 'R 140905Z MAY 02', order: 'E.O. 12958: DECL: X1' }) },
      {
        text: exampleSecret({
          order: 'E.O. 12958: DECL: X1',
          authority: ['Derived From: Multiple Sources'],
        }),
      },
    ],
  },
  *check(cable, context) {
    const value = cable.executiveOrder?.declassification;
    if (value?.kind !== 'code' || !hasReasons(cable) || isDerived(cable)) return;
    const date = trustedDate(cable, context.knowledge);
    const end = ends.find(({ code, from }) => code.test(value.text) && isSurelyFrom(date, from));
    if (!end) return;
    yield {
      span: value.span,
      message: `${value.text} could not be used from ${end.from} on: the cable needs a date or an event.${sicHint(context)}`,
      tag: 'deprecated',
    };
  },
};
