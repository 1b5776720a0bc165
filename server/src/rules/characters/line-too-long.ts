import type { Cable } from '../../model/cable';
import type { Span } from '../../text/span';
import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { charactersOf } from '../support/characters';
import { exampleBody } from '../support/examples';
import { linesLongerThan, rewraps } from '../support/long-lines';

/** What a teleprinter could print on one line (ACP 127). */
const LONGEST = 69;

const short = ['1. (U) The federation of beekeepers met on Monday in the hall of', 'the old market.'];

export const lineTooLong: Rule = {
  id: 'line-too-long',
  group: 'characters',
  summary: 'A line is longer than the 69 characters that a teleprinter could print.',
  why: 'Lines of a transmitted cable end before character 70. A single longer one may be two lines that were run together. Copies in which lines were joined to paragraphs are left alone.',
  authority: ['ACP127', 'ITA-COMMERCE'],
  severity: { draft: 'warning', transcribe: 'hint' },
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleBody(short.join(' '), ...shortLines()),
        finds: [short.join(' ')],
        fixed: exampleBody(short.join('\n'), ...shortLines()).flatMap((line) => line.split('\n')),
      },
    ],
    good: [{ text: exampleBody(...shortLines()) }, { text: exampleBody(short.join(' ')) }],
  },
  *check(cable) {
    const long = linesLongerThan(LONGEST, cable);
    if (long.length === 0 || isJoined(cable, long)) return;
    for (const span of long) {
      if (textOf(cable.text, span).includes('://')) continue;
      yield {
        span,
        message: `This line has ${span.end - span.start} characters; cables were sent in lines of at most ${LONGEST}.`,
        fixes: rewraps(cable, span),
      };
    }
  },
};

/** Enough lines that one long one is an exception. */
function shortLines(): readonly string[] {
  return Array.from({ length: 20 }, (_, index) => `${index + 2}. (U) It met again.`);
}

/** Lines were joined to paragraphs, or more than one in twenty is long: the text has lines of its own kind. */
function isJoined(cable: Cable, long: readonly Span[]): boolean {
  const { layers } = cable;
  return (
    layers.includes('rejoined') ||
    layers.includes('markdown') ||
    long.length * 20 > charactersOf(cable).filledLines.length
  );
}
