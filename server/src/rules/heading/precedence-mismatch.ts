import type { Knowledge } from '../../knowledge';
import type { Dtg } from '../../model/dtg';
import type { Heading } from '../../model/heading';
import type { Finding, Rule } from '../rule';
import { exampleHeading } from '../support/examples';
import { replaceBy } from '../support/fixes';

/** An address list may have been cut, or hold precedences of its own. */
const softer = { draft: 'information', transcribe: 'hint' } as const;

export const precedenceMismatch: Rule = {
  id: 'precedence-mismatch',
  group: 'heading',
  reads: 'top',
  summary: 'The precedences of the heading disagree.',
  why: 'The precedence stands in the line of the stations called, before the date-time group, and behind the addresses. The first repeats one of the second, and no address has a higher one.',
  authority: ['FAH2-320', 'ACP127'],
  severity: { draft: 'warning', transcribe: 'information' },
  generations: ['cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleHeading({ called: 'RR RUEHRO', dtg: 'O 140905Z MAY 09' }),
        finds: ['RR'],
        fixed: exampleHeading({ called: 'OO RUEHRO', dtg: 'O 140905Z MAY 09' }),
      },
      { text: exampleHeading({ dtg: 'R 140905Z MAY 09' }), finds: ['PRIORITY'] },
    ],
    good: [
      { text: exampleHeading({ called: 'OO RUEHRO', dtg: 'O P 140905Z MAY 09' }) },
      { text: exampleHeading({ called: 'PP RUEHRO', dtg: 'O P 140905Z MAY 09' }) },
      { text: exampleHeading({ dtg: 'O 140905Z MAY 09', to: 'TO SECSTATE WASHDC NIACT IMMEDIATE' }) },
    ],
  },
  *check(cable, { knowledge }) {
    const { heading } = cable;
    const dtg = heading?.dtg;
    if (!heading || !dtg?.action) return;
    const related = [
      { span: dtg.prosigns[0]?.span ?? dtg.span, message: 'Precedence of the date-time group' },
    ];
    const findings = [...calledStations(heading, dtg, knowledge), ...addresses(heading, dtg, knowledge)];
    for (const finding of findings) yield { ...finding, related };
  },
};

function calledStations(
  { calledStations: called }: Heading,
  dtg: Dtg,
  { precedences }: Knowledge,
): readonly Finding[] {
  const prosign = called?.prosign;
  const word = prosign && precedences.byProsign(prosign.text)?.word;
  const digraph = dtg.action && precedences.byWord(dtg.action)?.digraph;
  if (!prosign || !word || !digraph || word === dtg.action || word === dtg.info) return [];
  return [
    {
      span: prosign.span,
      message: `${prosign.text} is ${word}, but the date-time group has ${dtg.action}. Compare both with the original.`,
      fixes: [replaceBy(prosign.span, digraph)],
    },
  ];
}

function addresses({ groups }: Heading, dtg: Dtg, { precedences }: Knowledge): readonly Finding[] {
  const highest = prosignRank(dtg.action, precedences);
  const higher = groups
    .flatMap((group) => group.addresses)
    .find(({ precedence }) => precedence && prosignRank(precedence, precedences) < highest);
  return higher?.precedenceSpan
    ? [
        {
          span: higher.precedenceSpan,
          message: `${higher.precedence} is above the precedence of the date-time group, ${dtg.action}. Compare both with the original.`,
          severity: softer,
        },
      ]
    : [];
}

/** The rank of a word by its prosign: NIACT IMMEDIATE counts as IMMEDIATE; 1 is the most urgent. */
function prosignRank(word: string | null, precedences: Knowledge['precedences']): number {
  const precedence = word === null ? undefined : precedences.byWord(word);
  return (precedence && precedences.byProsign(precedence.prosign)?.rank) ?? Number.POSITIVE_INFINITY;
}
