import type { KnownDate } from '../../knowledge';
import type { Rule } from '../rule';
import { hasReasons } from '../support/authority';
import { isSurelyBefore, isSurelyFrom } from '../support/dates';
import { exampleSecret } from '../support/examples';
import { replaceBy } from '../support/fixes';
import { trustedDate } from '../support/order-times';
import { sicHint } from '../support/wording';

/** Order 13292 made section 1.5 of order 12958 its 1.4: signed that day, and binding half a year and ninety days of grace later. */
const newSection = { from: '2003-03-25', binding: '2003-12-21' };

export const reasonSectionWrong: Rule = {
  id: 'reason-section-wrong',
  group: 'executive-order',
  reads: 'top',
  summary: 'The reason cites a section that did not hold the reasons at that time.',
  why: 'The reasons stood in section 1.5 of order 12958 and have stood in 1.4 since 2003. One cable in twenty still cites the old number; any other number is a slip.',
  authority: ['ISOO-2003', 'EO13292', 'CGSAMPLE'],
  severity: { draft: 'warning', transcribe: 'information' },
  supersedes: ['reason-format'],
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleSecret({ authority: ['Classified By: DCM Jane Doe, reason 1.5 (b).'] }),
        finds: ['1.5'],
        fixed: exampleSecret({ authority: ['Classified By: DCM Jane Doe, reason 1.4 (b).'] }),
      },
    ],
    good: [
      { text: exampleSecret() },
      {
        text: exampleSecret({
          dtg: 'R 140905Z MAY 02',
          order: 'E.O. 12958: DECL: 05/14/2012',
          authority: ['Classified By: DCM Jane Doe, reason 1.5 (b).'],
        }),
      },
      {
        text: exampleSecret({
          dtg: 'R 140905Z JUL 03',
          order: 'E.O. 12958: DECL: 07/14/2013',
          authority: ['Classified By: DCM Jane Doe, reason 1.4 (b).'],
        }),
      },
    ],
  },
  *check(cable, context) {
    const { cites = [] } = cable.authority ?? {};
    if (cites.length === 0 || !hasReasons(cable)) return;
    const expected = sectionsAt(trustedDate(cable, context.knowledge));
    for (const { section } of cites) {
      const number = section.text.replace(/\s/g, '').replace(',', '.');
      if (expected.includes(number)) continue;
      yield {
        span: section.span,
        message: `The reasons for classifying stood in section ${expected.join(' or ')} at the date of this cable, not in ${number}.${sicHint(context)}`,
        fixes: expected.map((meant) => replaceBy(section.span, meant)),
      };
    }
  },
};

/** The sections that hold the reasons; where the date does not tell, both. */
function sectionsAt(date: KnownDate): readonly string[] {
  if (isSurelyFrom(date, newSection.binding)) return ['1.4'];
  return isSurelyBefore(date, newSection.from) ? ['1.5'] : ['1.4', '1.5'];
}
