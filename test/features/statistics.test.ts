import { strict as assert } from 'node:assert';
import { statistics } from '../../server/src/features/statistics';
import { standardKnowledge } from '../../server/src/knowledge';
import { readCable } from '../../server/src/model/cable';

const countsOf = (text: string) => statistics(readCable(text), standardKnowledge);

const cable = [
  'UNCLAS VALLETTA 000217',
  '[stamp: RECEIVED 15 MAY 2009]',
  'E.O. 12958: N/A',
  'TAGS: EAGR, MT',
  'SUBJECT: BEES',
  '',
  '1. (U) The bees [illegible, 3 words] left [Gozo?] -- XXXXXXXX.',
  '',
  '2. (SBU) They came back [sic].',
  '',
  '3. They stayed.',
  '[page 2]',
  '4. (U) Rain.',
  '',
  'ROE',
  '',
].join('\n');

describe('statistics', () => {
  it('count what is the cable’s own', () => {
    assert.deepEqual(countsOf(cable), {
      mrn: null,
      words: 3 + 3 + 3 + 2 + 6 + 5 + 3 + 3 + 1,
      textWords: 4 + 3 + 2 + 1,
      characters: cable.replaceAll('\n', '').length,
      lines: 11,
      paragraphs: 4,
      paragraphsByMarking: { U: 2, SBU: 1, none: 1 },
      openReadings: 2,
      marks: { stamp: 1, illegible: 1, doubtful: 1, redacted: 1, sic: 1, page: 1 },
      pages: 2,
    });
  });

  it('take pages from the print, the transmission or the transcriber, whichever tells more', () => {
    assert.equal(countsOf('UNCLAS VALLETTA 000217\n\n1. Rain.').pages, null);
    assert.equal(countsOf('UNCLAS VALLETTA 000217\n\n1. Rain\n[page 7]\nand sun.').pages, 7);
    assert.equal(
      countsOf('UNCLAS VALLETTA 000217\n\n1. Rain\n\nVALLETTA 00000217  001.2 OF 001\n\nand sun.').pages,
      2,
    );
  });

  it('are all naught for the empty text', () => {
    const { words, characters, lines, paragraphs, pages } = countsOf('');
    assert.deepEqual(
      { words, characters, lines, paragraphs, pages },
      {
        words: 0,
        characters: 0,
        lines: 0,
        paragraphs: 0,
        pages: null,
      },
    );
  });
});
