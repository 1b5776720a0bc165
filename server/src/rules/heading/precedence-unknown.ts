import type { Knowledge, Precedence } from '../../knowledge';
import type { Address, Heading } from '../../model/heading';
import { distance } from '../../text/distance';
import { withLetters } from '../../text/look-alikes';
import { type Span, textOf } from '../../text/span';
import type { Rule } from '../rule';
import { exampleHeading } from '../support/examples';
import { replaceBy } from '../support/fixes';
import { sicHint } from '../support/wording';

export const precedenceUnknown: Rule = {
  id: 'precedence-unknown',
  group: 'heading',
  reads: 'top',
  summary: 'A precedence is misspelt, or its letter stands for none.',
  why: 'Z, O, P and R, and the words FLASH, IMMEDIATE, PRIORITY and ROUTINE say how fast a message was to be handled. There are no others, so another letter or a word close to one of them is a slip.',
  authority: ['ACP127', 'FAH2-420'],
  severity: { draft: 'error', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleHeading({ to: 'TO RUEHC/SECSTATE WASHDC PIORITY 1180' }),
        finds: ['PIORITY'],
        fixed: exampleHeading(),
      },
      {
        text: exampleHeading({ to: 'TO RUEHC/SECSTATE WASHDC PRIROITY 1180' }),
        finds: ['PRIROITY'],
        fixed: exampleHeading(),
      },
      { text: exampleHeading({ dtg: 'X 140905Z MAY 09' }), finds: ['X'] },
      {
        text: exampleHeading({ dtg: '0 140905Z MAY 09' }),
        finds: ['0'],
        fixed: exampleHeading({ dtg: 'O 140905Z MAY 09' }),
      },
    ],
    good: [
      { text: exampleHeading() },
      { text: exampleHeading({ dtg: 'O P 140905Z MAY 09', to: 'TO SECSTATE WASHDC NIACT IMMEDIATE' }) },
    ],
  },
  *check(cable, context) {
    const { heading, text } = cable;
    if (!heading) return;
    for (const { span, text: letter } of heading.dtg?.prosigns ?? []) {
      if (context.knowledge.precedences.byProsign(letter)) continue;
      yield {
        span,
        message: `${letter} is no precedence: there are Z, O, P and R.${sicHint(context)}`,
        fixes: letter === '0' ? [replaceBy(span, 'O')] : [],
      };
    }
    for (const { span, meant } of damagedWords(heading, text, context.knowledge)) {
      yield {
        span,
        message: `${textOf(text, span)} is no precedence; ${meant} is close to it.${sicHint(context)}`,
        fixes: [replaceBy(span, meant)],
      };
    }
  },
};

/** The words behind the addresses that are close to a precedence. */
function damagedWords(
  { groups }: Heading,
  text: string,
  knowledge: Knowledge,
): readonly { readonly span: Span; readonly meant: string }[] {
  return groups
    .flatMap((group) => group.addresses)
    .flatMap((address) => {
      const span = address.precedenceSpan ?? lastWord(address);
      const printed = span && textOf(text, span);
      const meant = printed && nearest(printed, knowledge.precedences.all());
      return span && meant && meant !== printed ? [{ span, meant }] : [];
    });
}

/** An address of one word ends in no precedence. */
function lastWord({ name, nameSpan }: Address): Span | undefined {
  const word = / (?<word>\S+)$/.exec(name)?.groups?.word;
  return word ? { start: nameSpan.end - word.length, end: nameSpan.end } : undefined;
}

/** The precedence of this word, or the one that two slips made it: one in FLASH, which is near to many words. */
function nearest(printed: string, precedences: readonly Precedence[]): string | undefined {
  const letters = withLetters(printed);
  return precedences
    .map(({ word }) => word)
    .find((word) => {
      const limit = word.length > 6 ? 2 : 1;
      return distance(word, letters, limit) <= limit;
    });
}
