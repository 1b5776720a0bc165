import type { Rule } from '../rule';
import { exampleHeading } from '../support/examples';

/** Words by which a first paragraph says why somebody is to be woken. */
const reasons =
  /NIGHT|IMMEDIATE|URGENT|DEADLINE|SECURITY|ATTACK|EMERGENC|DEATH|DIED|KILLED|BOMB|EVACUAT|ASSIST|TODAY|TOMORROW|TONIGHT|HOURS|\bOOB\b|\bCOB\b|AS SOON AS|CALL/i;

const reporting = (first: string): readonly string[] => [
  ...exampleHeading({ dtg: 'O 140905Z MAY 09', to: 'TO RUEHC/SECSTATE WASHDC NIACT IMMEDIATE 1180' }),
  '',
  `1. ${first}`,
  '',
  '2. The federation met again.',
];

export const niactNoReason: Rule = {
  id: 'niact-no-reason',
  group: 'heading',
  summary: 'The cable goes out as NIACT IMMEDIATE, but its first paragraph does not say why.',
  why: 'NIACT calls the addressee to the office at any hour. The first paragraph says why that is needed; no pattern can prove that it does not.',
  authority: ['FAH2-420'],
  severity: { draft: 'warning', transcribe: 'hint' },
  generations: ['cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [{ text: reporting('The honey is in.'), finds: ['NIACT IMMEDIATE'] }],
    good: [
      { text: reporting('Action is needed by the deadline of May 15.') },
      { text: [...exampleHeading(), '', '1. The honey is in.'] },
    ],
  },
  *check(cable) {
    const { groups = [] } = cable.heading ?? {};
    const night = groups
      .flatMap((group) => group.addresses)
      .find(({ precedence }) => precedence === 'NIACT IMMEDIATE')?.precedenceSpan;
    const [first] = cable.paragraphs;
    if (!night || !first || reasons.test(first.text) || reasons.test(cable.subject?.text ?? '')) return;
    yield {
      span: night,
      message: 'NIACT calls people at night, and the first paragraph should say why. No word of it does.',
      related: [{ span: first.textSpan, message: 'The first paragraph' }],
    };
  },
};
