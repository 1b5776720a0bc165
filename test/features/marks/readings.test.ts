import { strict as assert } from 'node:assert';
import { markCompletions } from '../../../server/src/features/marks/completions';
import { openReadings } from '../../../server/src/features/marks/readings';
import { standardKnowledge } from '../../../server/src/knowledge';
import { readCable } from '../../../server/src/model/cable';
import { hoverIn } from '../hover/hover';

const cable = [
  'C O N F I D E N T I A L VALLETTA 000217',
  '',
  'E.O. 12958: DECL: 05/14/2019',
  'TAGS: PGOV, [SENV?], MT',
  'SUBJECT: BEES [stamp: RECEIVED]',
  '',
  '1. (C) The chairman [illegible, 3 words] told poloff [sic] that the bees of Gozo would leave the island.',
  '',
  '2. (C) They [stayed?].',
  '',
  'DOE [?]',
].join('\n');

describe('open readings', () => {
  it('are those that somebody has to look at again, each with its place and the words around it', () => {
    assert.deepEqual(
      openReadings(readCable(cable), standardKnowledge).map(({ mark, place, context }) => [
        mark,
        place,
        context,
      ]),
      [
        ['[SENV?]', 'TAGS', '… DECL: 05/14/2019 TAGS: PGOV, [SENV?], MT SUBJECT: BEES [stamp: …'],
        [
          '[illegible, 3 words]',
          'paragraph 1',
          '… 1. (C) The chairman [illegible, 3 words] told poloff [sic] that the …',
        ],
        ['[stayed?]', 'paragraph 2', '… the island. 2. (C) They [stayed?]. DOE [?]'],
        ['[?]', 'signature', '… 2. (C) They [stayed?]. DOE [?]'],
      ],
    );
  });
});

describe('completion of marks', () => {
  it('offers one mark of each kind, with what it says', () => {
    assert.deepEqual(
      markCompletions(standardKnowledge.marks).map(({ label }) => label),
      [
        '[illegible]',
        '[word?]',
        '[handwritten: …]',
        '[stamp: …]',
        '[struck: …]',
        '[blank]',
        '[page 2]',
        '[sic]',
        '[redacted]',
        '[transcriber: …]',
      ],
    );
  });
});

describe('hover on marks', () => {
  it('says what a mark says of its place, and that it is still open', () => {
    assert.equal(
      hoverIn('A quiet summer', 'A [illeg|ible, 2 words] summer'),
      '**\\[illegible, 2 words\\]** · not legible\nWords that could not be read.\nStill open.',
    );
    assert.equal(
      hoverIn('A quiet summer', 'A summer [si|c]'),
      '**\\[sic\\]** · stands so in the original\nIt stands so in the original.',
    );
  });

  it('leaves the words of the page their own hovers', () => {
    assert.match(hoverIn('A quiet summer', 'A [handwritten: pol|off] summer') ?? '', /political officer/);
    assert.match(hoverIn('A quiet summer', 'A [hand|written: poloff] summer') ?? '', /handwriting/);
  });
});
