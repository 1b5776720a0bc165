import type { Dtg } from '../../model/dtg';
import { textOf } from '../../text/span';
import type { Rule, RuleContext } from '../rule';
import { replaceBy } from '../support/fixes';
import { sicHint } from '../support/wording';

export const dtgMalformed: Rule = {
  id: 'dtg-malformed',
  group: 'heading',
  reads: 'top',
  summary: 'The date-time group does not have the form ddhhmmZ MON yy.',
  why: 'Day, hour and minute in six figures, Z, month and year: programs and archives date a cable by this group and read no other form.',
  authority: ['ACP127'],
  severity: { draft: 'error', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: ['P 140905ZMAY09', 'FM AMEMBASSY VALLETTA', 'TO SECSTATE WASHDC', 'UNCLAS VALLETTA 000217'],
        finds: ['140905ZMAY09'],
        fixed: ['P 140905Z MAY 09', 'FM AMEMBASSY VALLETTA', 'TO SECSTATE WASHDC', 'UNCLAS VALLETTA 000217'],
      },
      {
        text: ['P 14090Z MAY 09', 'FM AMEMBASSY VALLETTA', 'TO SECSTATE WASHDC', 'UNCLAS VALLETTA 000217'],
        finds: ['14090Z MAY 09'],
      },
    ],
    good: [
      { text: ['P 140905Z MAY 09', 'FM AMEMBASSY VALLETTA', 'TO SECSTATE WASHDC', 'UNCLAS VALLETTA 000217'] },
      {
        text: [
          'O P 140905Z MAY 09 ZDK',
          'FM AMEMBASSY VALLETTA',
          'TO SECSTATE WASHDC',
          'UNCLAS VALLETTA 000217',
        ],
      },
    ],
  },
  *check(cable, context) {
    const dtg = cable.heading?.dtg;
    if (!dtg?.malformed) return;
    const printed = textOf(cable.text, dtg.group);
    const rebuilt = rebuild(dtg, printed, context);
    yield {
      span: dtg.group,
      message: `${printed} should have the form ${rebuilt ?? 'ddhhmmZ MON yy, as 140905Z MAY 09'}.${sicHint(context)}`,
      fixes: rebuilt ? [replaceBy(dtg.group, rebuilt, 'safe')] : [],
    };
  },
};

/** The group in its right form; null where a part is missing. The year keeps its two or four figures. */
function rebuild(dtg: Dtg, printed: string, { knowledge }: RuleContext): string | null {
  const { day, hour, minute, month, year } = dtg;
  if (day === null || hour === null || minute === null || month === null || year === null) return null;
  const name = knowledge.months.all().find(({ number }) => number === month)?.short;
  const figures = /\d+$/.exec(printed.trimEnd())?.[0].length === 4 ? String(year) : twoFigures(year % 100);
  return `${[day, hour, minute].map(twoFigures).join('')}Z ${name} ${figures}`;
}

function twoFigures(value: number): string {
  return String(value).padStart(2, '0');
}
