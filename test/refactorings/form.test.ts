import { strict as assert } from 'node:assert';
import { asked, cableWith, refactored, refusal } from './refactor';

const MARKDOWN = `UNCLAS VALLETTA 000217

SIPDIS

E.O. 12958: N/A

TAGS: [EAGR](#) [MT](#)

SUBJECT: **SWARM RULES**

1. (U) It met.

#### Two Hives, One Hat

2. (U) It split.

4\\. (U) Peace.
`;

const PLAIN = `UNCLAS VALLETTA 000217

SIPDIS

E.O. 12958: N/A

TAGS: EAGR MT

SUBJECT: SWARM RULES

1. (U) It met.

Two Hives, One Hat
------------------

2. (U) It split.

4. (U) Peace.
`;

describe('the form of a cable', () => {
  it('becomes plain where it is Markdown', () => {
    assert.equal(refactored('switchForm', `|${MARKDOWN}`), PLAIN);
    assert.match(
      JSON.stringify(asked('switchForm', `|${MARKDOWN}`)),
      /"title":"Make plain text of this Markdown"/,
    );
  });

  it('becomes Markdown where it is plain: headings, numbers, and an empty line between the fields', () => {
    const text = cableWith('1. (C) It met.\n\n-----\nHIVES\n-----\n\n2. (C) It split.\n\n4. (C) Peace.\n');
    assert.equal(
      refactored('switchForm', `|${text}`),
      text
        .replace('DECL: 05/14/2019\n', 'DECL: 05/14/2019\n\n')
        .replace('EAGR MT\n', 'EAGR MT\n\n')
        .replace('-----\nHIVES\n-----', '#### HIVES')
        .replace('4.', '4\\.'),
    );
  });

  it('is refused where both are the same', () => {
    assert.match(
      refusal('switchForm', '|UNCLAS VALLETTA 000217\n\nTAGS: EAGR MT\n\n1. (U) Bees.\n'),
      /Nothing in this cable/,
    );
  });
});
