import type { Rule } from '../rule';
import { DRAFT_LINE } from '../support/characters';
import { exampleBody } from '../support/examples';
import { linesLongerThan, rewraps } from '../support/long-lines';

const short = ['1. (U) The federation of beekeepers met on Monday in', 'the hall.'];

export const lineOverDraftLimit: Rule = {
  id: 'line-over-draft-limit',
  group: 'characters',
  summary: 'A line is longer than the 55 characters that the handbook wants of a draft.',
  why: 'The handbook asked drafters for short lines, so that the message center could add to them. Most real cables have lines of 60 to 65 characters: the check is off unless it is switched on.',
  authority: ['FAH1-246'],
  severity: { draft: 'off', transcribe: 'off' },
  generations: ['middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleBody(short.join(' ')),
        finds: [short.join(' ')],
        fixed: [...exampleBody(), '', ...short],
      },
    ],
    good: [{ text: [...exampleBody(), '', ...short] }],
  },
  *check(cable) {
    if (cable.layers.includes('rejoined')) return;
    for (const span of linesLongerThan(DRAFT_LINE, cable)) {
      yield {
        span,
        message: `This line has ${span.end - span.start} characters; the handbook wants at most ${DRAFT_LINE}.`,
        fixes: rewraps(cable, span, DRAFT_LINE),
      };
    }
  },
};
