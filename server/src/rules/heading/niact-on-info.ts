import type { Rule } from '../rule';
import { exampleHeading } from '../support/examples';
import { removal } from '../support/fixes';

const informing = (precedence: string): readonly string[] =>
  exampleHeading({ dtg: 'O 140905Z MAY 09', info: `INFO RUEHRO/AMEMBASSY ROME ${precedence} 0219` });

export const niactOnInfo: Rule = {
  id: 'niact-on-info',
  group: 'heading',
  reads: 'top',
  summary: 'NIACT stands behind an addressee for information.',
  why: 'Night action is for those who have to act. An addressee for information may have IMMEDIATE at most.',
  authority: ['FAH2-420'],
  severity: { draft: 'warning', transcribe: 'information' },
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: informing('NIACT IMMEDIATE'),
        finds: ['NIACT IMMEDIATE'],
        fixed: informing('IMMEDIATE'),
      },
    ],
    good: [{ text: informing('IMMEDIATE') }],
  },
  *check(cable) {
    for (const { name, precedence, precedenceSpan: span } of cable.heading?.info ?? []) {
      if (precedence !== 'NIACT IMMEDIATE' || !span) continue;
      const night = { start: span.start, end: span.end - 'IMMEDIATE'.length };
      yield {
        span,
        message: `${name} is to be informed only, and night action is for those who act.`,
        fixes: [removal(night, 'Lower to IMMEDIATE')],
      };
    }
  },
};
