import type { Rule } from '../rule';
import { daysAfter, isDay, yearsAfter } from '../support/dates';
import { trustedDate } from '../support/order-times';
import { sicHint } from '../support/wording';

/** The years that order 12065 grants: by its schedule, and for what is reviewed (executive-orders.csv). */
const limits: Readonly<Record<string, number>> = { GDS: 6, RDS: 20 };
/** Thirty for what foreign governments gave. */
const longestReview = 30;
const daysOfTolerance = 31;

export const eo12065Date: Rule = {
  id: 'eo12065-date',
  group: 'executive-order',
  reads: 'top',
  summary: 'The date behind order 12065 is later than the order allows.',
  why: 'GDS meant six years from the cable, RDS a review after up to twenty, or thirty for what foreign governments gave. A later date has a wrong figure, or the wrong code before it.',
  authority: ['78STATE296107', '79TEHRAN8980'],
  severity: { draft: 'information', transcribe: 'information' },
  generations: ['sas', 'middle'],
  since: '0.2.0',
  examples: {
    bad: [{ text: example('GDS 9/3/89 (DOE, J.) OR-P'), finds: ['GDS 9/3/89 (DOE, J.) OR-P'] }],
    good: [{ text: example('GDS 9/3/85 (DOE, J.) OR-P') }, { text: example('RDS-3 9/3/99 (DOE, J.) OR-P') }],
  },
  *check(cable, context) {
    const line = cable.executiveOrder;
    const value = line?.declassification;
    const date = trustedDate(cable, context.knowledge);
    if (line?.number !== '12065' || !value?.date || !isDay(date)) return;
    const code = /^[GR]DS/i.exec(value.text)?.[0].toUpperCase() ?? '';
    const years = limits[code];
    if (years === undefined || value.date <= daysAfter(yearsAfter(date, years), daysOfTolerance)) return;
    const more = code === 'RDS' && value.date <= yearsAfter(date, longestReview);
    yield {
      span: value.span,
      message: `${code} meant at most ${years} years from the date of the cable, and this is more.${more ? ' Only what foreign governments gave had thirty.' : sicHint(context)}`,
    };
  },
};

function example(value: string): readonly string[] {
  return [
    'R 031200Z SEP 79',
    'FM AMEMBASSY VALLETTA',
    'C O N F I D E N T I A L VALLETTA 0217',
    '',
    `E.O. 12065: ${value}`,
  ];
}
