import { strict as assert } from 'node:assert';
import { readCable } from '../../server/src/model/cable';

/** Number and mark of each paragraph below a front; a dash where there is none. */
function paragraphsOf(...lines: readonly string[]): string {
  const front = ['C O N F I D E N T I A L VALLETTA 000217', '', 'SUBJECT: BEES', ''];
  const { paragraphs } = readCable([...front, ...lines].join('\n'));
  return paragraphs.map(({ number, marking }) => `${number ?? '-'} ${marking?.mark ?? '-'}`).join(', ');
}

describe('the number of a paragraph', () => {
  for (const number of ['1.', '1)', '1.  ', '1:', '1 .', '1', '1,', 'l.', '\u00b61.', '\u00b6 1.', '**1.']) {
    it(`may be ${number} before a portion mark`, () =>
      assert.equal(paragraphsOf(`${number} (C) Bees swarm.`, '', '2. (U) Hives stand.'), '1 C, 2 U'));
  }

  it('with another stop opens one only where it goes on from the one before', () =>
    assert.equal(paragraphsOf('1. (C) Article', '7 (C) of the law.', '', '9 (C) of it.'), '1 C, - -'));

  it('is foreign in a list that a colon announces', () =>
    assert.equal(
      paragraphsOf('1. (C) They want:', '', '1. hives', '2. honey', '3. peace', '', '2. (C) We do not.'),
      '1 C, 2 C',
    ));

  it('may stand below a heading with a mark of its own', () =>
    assert.equal(paragraphsOf('1. (C) Bees.', '', '(C) The Hive Affair', '', '2. (C) Hives.'), '1 C, 2 C'));

  it('is not asked for behind a page where only the close of a block follows', () => {
    const page = ['', 'VALLETTA 00000217  001.2 OF 002', '', ''];
    assert.equal(
      paragraphsOf('1. (C) Summary: Bees swarm.', ...page, 'End summary.', '', '2. (U) Hives stand.'),
      '1 C, 2 U',
    );
  });
});
