import { type Dtg, daysInMonth } from '../../model/dtg';
import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { dayOfYear } from '../support/dates';
import { replaceBy } from '../support/fixes';
import { forCopyist } from '../support/wording';

/** A cable may wait in the message centre for some days. */
const delay = 3;

export const dtgJulianMismatch: Rule = {
  id: 'dtg-julian-mismatch',
  group: 'heading',
  reads: 'top',
  summary: 'The day of the year in the station line is not the day of the date-time group.',
  why: 'The heading gives its day twice: as day of the year in the line DE, and in the date-time group. They agree in nearly every cable, up to three days of delay, so a difference is most likely a slip of copying in one of them.',
  authority: ['FAH2-320', 'ACP127', 'CGSAMPLE'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['cablegate'],
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: [
          'DE RUEHVT #0217 1430905',
          'ZNR UUUUU ZZH',
          'P 140905Z MAY 09',
          'FM AMEMBASSY VALLETTA',
          'TO RUEHC/SECSTATE WASHDC PRIORITY 1180',
          'UNCLAS VALLETTA 000217',
        ],
        finds: ['143'],
        fixed: [
          'DE RUEHVT #0217 1340905',
          'ZNR UUUUU ZZH',
          'P 140905Z MAY 09',
          'FM AMEMBASSY VALLETTA',
          'TO RUEHC/SECSTATE WASHDC PRIORITY 1180',
          'UNCLAS VALLETTA 000217',
        ],
      },
    ],
    good: [
      {
        text: [
          'DE RUEHVT #0217 1340905',
          'ZNR UUUUU ZZH',
          'P 140905Z MAY 09',
          'FM AMEMBASSY VALLETTA',
          'TO RUEHC/SECSTATE WASHDC PRIORITY 1180',
          'UNCLAS VALLETTA 000217',
        ],
      },
      {
        text: [
          'DE RUEHC #1402 0011510',
          'ZNR UUUUU ZZH',
          'R 312350Z DEC 08',
          'FM SECSTATE WASHDC',
          'TO RUEHVT/AMEMBASSY VALLETTA 0612',
          'UNCLAS STATE 131402',
        ],
      },
    ],
  },
  *check(cable, context) {
    const filing = cable.heading?.station?.filing;
    const dtg = cable.heading?.dtg;
    const expected = dtg && dayOfDtg(dtg);
    if (!filing || !dtg || !expected) return;
    const late = (filing.dayOfYear - expected.day + expected.daysInYear) % expected.daysInYear;
    if (filing.dayOfYear >= 1 && filing.dayOfYear <= expected.daysInYear && late <= delay) return;

    const span = { start: filing.span.start, end: filing.span.start + 3 };
    const right = String(expected.day).padStart(3, '0');
    yield {
      span,
      message: `Day ${textOf(cable.text, span)} of the year is not the day of the date-time group: ${textOf(cable.text, dtg.group)} is day ${right}.${forCopyist(context, 'Compare both with the original.')}`,
      fixes: [replaceBy(span, right)],
      related: [{ span: dtg.group, message: `Day ${right} of the year` }],
    };
  },
};

/** The day of the year that a group names; undefined where it names none that exists. */
function dayOfDtg({
  day,
  month,
  year,
}: Dtg): { readonly day: number; readonly daysInYear: number } | undefined {
  if (day === null || month === null || year === null || day < 1 || day > daysInMonth(month, year))
    return undefined;
  return { day: dayOfYear(year, month, day), daysInYear: dayOfYear(year, 12, 31) };
}
