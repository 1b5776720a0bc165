import type { CableTop } from '../../model/cable';
import type { YearSource } from '../../model/mrn';
import type { Reference } from '../../model/references';
import type { Rule } from '../rule';
import { trustedDate } from '../support/order-times';
import { sicHint } from '../support/wording';

/** Numbers are given out of order within some days: at small posts by tens, by hundreds in the Department. */
function isWithinDays(later: number, number: number): boolean {
  return later - number <= 50 + number / 100;
}

/** Numbers may cross one another, years may not. */
const irregular = { draft: 'warning', transcribe: 'information' } as const;

export const refFuture: Rule = {
  id: 'ref-future',
  group: 'references',
  reads: 'top',
  summary: 'A reference is later than the cable that cites it.',
  why: 'Nobody can cite a telegram that has not been written. Year or number of one of the two was miswritten. A number without a year may be of the year before, so only printed years are judged.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: ['R 140905Z MAY 09', 'FM AMEMBASSY VALLETTA', 'UNCLAS VALLETTA 000217', '', 'REF: 10 ROME 4'],
        finds: ['10 ROME 4'],
      },
      {
        text: [
          'R 140905Z MAY 09',
          'FM AMEMBASSY VALLETTA',
          'UNCLAS VALLETTA 000217',
          '',
          'REF: 09 VALLETTA 612',
        ],
        finds: ['09 VALLETTA 612'],
      },
    ],
    good: [
      { text: ['R 140905Z MAY 09', 'FM AMEMBASSY VALLETTA', 'UNCLAS VALLETTA 000217', '', 'REF: 08 ROME 4'] },
      {
        text: [
          'R 140905Z JAN 09',
          'FM AMEMBASSY VALLETTA',
          'UNCLAS VALLETTA 000217',
          '',
          'REF: VALLETTA 612',
        ],
      },
      {
        text: [
          'R 140905Z MAY 09',
          'FM AMEMBASSY VALLETTA',
          'UNCLAS VALLETTA 000217',
          '',
          'REF: 09 VALLETTA 231',
        ],
      },
    ],
  },
  *check(cable, context) {
    const { year, yearSource } = cable.mrn;
    // a year that was told by the file or by the references themselves is no word of the cable
    if (year === null || !ownSources.has(yearSource) || !trustedDate(cable, context.knowledge)) return;
    for (const reference of cable.references?.items ?? []) {
      const isLaterYear = reference.printedYear !== null && reference.printedYear > year;
      if (!isLaterYear && !isLaterNumber(reference, cable)) continue;
      yield {
        span: reference.words,
        message: `${reference.text} is later than this cable, of ${year}: one of the two numbers is wrong.${sicHint(context)}`,
        ...(isLaterYear ? {} : { severity: irregular }),
        ...(cable.heading?.dtg
          ? { related: [{ span: cable.heading.dtg.group, message: 'The date of the cable' }] }
          : {}),
      };
    }
  },
};

const ownSources: ReadonlySet<YearSource | null> = new Set<YearSource>(['dtg', 'mrn', 'attributes']);

/** A number of the own post and year that was given long after that of the cable. */
function isLaterNumber({ printedYear, post, number }: Reference, { mrn }: CableTop): boolean {
  if (printedYear === null || printedYear !== mrn.year || post !== mrn.post) return false;
  return number !== null && mrn.number !== null && !isWithinDays(number, mrn.number);
}
