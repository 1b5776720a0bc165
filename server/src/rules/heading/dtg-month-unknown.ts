import type { Month } from '../../knowledge/months';
import { distance } from '../../text/distance';
import type { Rule, RuleContext } from '../rule';
import { exampleHeading } from '../support/examples';
import { replaceBy } from '../support/fixes';
import { sicHint } from '../support/wording';

/** A sound group but for its month. */
const sound = /^\d{6}Z (?<month>[A-Za-z]{2,9})\.?(?: \[sic\])? (?:\d{2}|\d{4})$/;

/** Short forms of old traffic, which an original may well have, as it may a month in full. */
const oldForms: ReadonlySet<string> = new Set(['SEPT', 'JLY']);

export const dtgMonthUnknown: Rule = {
  id: 'dtg-month-unknown',
  group: 'heading',
  reads: 'top',
  summary: 'The month of the date-time group is none of the twelve short forms.',
  why: 'Each month has three letters in a date-time group, JAN to DEC; programs date no cable by any other. Old traffic has SEPT and JLY.',
  authority: ['ACP127'],
  severity: { draft: 'error', transcribe: 'error' },
  supersedes: ['dtg-malformed'],
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleHeading({ dtg: 'P 140905Z MAI 09' }),
        finds: ['MAI'],
      },
      {
        text: exampleHeading({ dtg: 'P 140905Z SPE 09' }),
        finds: ['SPE'],
        fixed: exampleHeading({ dtg: 'P 140905Z SEP 09' }),
      },
      {
        text: exampleHeading({ dtg: 'P 140905Z SEPT 09' }),
        finds: ['SEPT'],
        fixed: exampleHeading({ dtg: 'P 140905Z SEP 09' }),
      },
    ],
    good: [{ text: exampleHeading({ dtg: 'P 140905Z SEP 09' }) }],
  },
  *check(cable, context) {
    const group = cable.heading?.dtg?.group;
    if (!group) return;
    const printed = cable.text.slice(group.start, group.end);
    const month = sound.exec(printed)?.groups?.month;
    if (!month || (month.length === 3 && context.knowledge.months.find(month))) return;
    const near = nearMonths(month, context);
    const isOld = oldForms.has(month.toUpperCase()) || context.knowledge.months.find(month) !== undefined;
    const start = group.start + printed.indexOf(month, 7);
    const span = { start, end: start + month.length };
    yield {
      span,
      message: near
        ? `${month} is no month of a date-time group; ${near.map(({ short }) => short).join(' and ')} ${near.length > 1 ? 'are' : 'is'} close to it.${sicHint(context)}`
        : `${month} is no month. A date-time group has one of the short forms JAN to DEC.${sicHint(context)}`,
      ...(isOld ? { severity: old } : near ? { severity: slip } : {}),
      fixes: near?.length === 1 && near[0] ? [replaceBy(span, near[0].short)] : [],
    };
  },
};

const old = { draft: 'warning', transcribe: 'information' } as const;
const slip = { draft: 'error', transcribe: 'warning' } as const;

/** The month that begins so or has this name; else those one edit away; undefined where there are none. */
function nearMonths(printed: string, { knowledge }: RuleContext): readonly Month[] | undefined {
  const typed = printed.toUpperCase();
  const all = knowledge.months.all();
  const named = all.find(
    ({ name, short }) => name === typed || (typed.length > 3 && typed.startsWith(short)),
  );
  if (named) return [named];
  const near = all.filter(({ short }) => distance(short, typed, 1) <= 1);
  return near.length > 0 ? near : undefined;
}
