import type { Rule } from '../rule';
import { exampleHeading } from '../support/examples';
import { sicHint } from '../support/wording';

export const precedenceDualFlash: Rule = {
  id: 'precedence-dual-flash',
  group: 'heading',
  reads: 'top',
  summary: 'FLASH is paired with a lower precedence.',
  why: 'A FLASH message goes out alone; for those who need it less urgently it is sent a second time. One in 6,000 cables is a FLASH, so the letter Z is more likely a slip.',
  authority: ['FAH2-320', 'ACP127'],
  severity: { draft: 'warning', transcribe: 'information' },
  generations: ['middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [{ text: exampleHeading({ dtg: 'Z R 140905Z MAY 09' }), finds: ['Z R'] }],
    good: [
      { text: exampleHeading({ dtg: 'Z 140905Z MAY 09' }) },
      { text: exampleHeading({ dtg: 'O R 140905Z MAY 09' }) },
    ],
  },
  *check(cable, context) {
    const dtg = cable.heading?.dtg;
    const [first, second] = dtg?.prosigns ?? [];
    if (dtg?.action !== 'FLASH' || !first || !second) return;
    yield {
      span: { start: first.span.start, end: second.span.end },
      message: `FLASH stands beside ${dtg.info ?? second.text}, but is sent alone.${sicHint(context)}`,
    };
  },
};
