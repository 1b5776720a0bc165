import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { dayOfYear } from '../support/dates';
import { exampleHeading } from '../support/examples';

/** Clocks differ by some minutes. */
const tolerance = 15;

export const dtgFilingBeforeDtg: Rule = {
  id: 'dtg-filing-before-dtg',
  group: 'heading',
  reads: 'top',
  summary: 'The filing time of the station line is earlier than the date-time group.',
  why: 'A message is dated before it is filed with the operator. Later filing is usual, an earlier one is a slip of a clock or a figure.',
  authority: ['ACP127'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['cablegate'],
  since: '0.2.0',
  examples: {
    bad: [{ text: exampleHeading({ station: 'DE RUEHVT #0217 1340805' }), finds: ['0805'] }],
    good: [
      { text: exampleHeading({ station: 'DE RUEHVT #0217 1340905' }) },
      { text: exampleHeading({ station: 'DE RUEHVT #0217 1340855' }) },
      { text: exampleHeading({ station: 'DE RUEHVT #0217 1341430' }) },
    ],
  },
  *check(cable) {
    const filing = cable.heading?.station?.filing;
    const dtg = cable.heading?.dtg;
    if (!filing || !dtg?.iso || dtg.malformed) return;
    const { year, month, day, hour, minute } = dtg;
    if (year === null || month === null || day === null || hour === null || minute === null) return;
    if (filing.dayOfYear !== dayOfYear(year, month, day)) return;
    const early = hour * 60 + minute - (filing.hour * 60 + filing.minute);
    if (early <= tolerance) return;
    const span = { start: filing.span.start + 3, end: filing.span.end };
    yield {
      span,
      message: `Filed at ${textOf(cable.text, span)}, ${early} minutes before the time of the date-time group.`,
      related: [{ span: dtg.group, message: 'The date-time group' }],
    };
  },
};
