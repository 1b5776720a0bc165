import { strict as assert } from 'node:assert';
import { standardKnowledge } from '../../server/src/knowledge';
import { readCable } from '../../server/src/model/cable';

const { blockWords, captions, classifications } = standardKnowledge;

/** The signature of a cable that ends with these lines. */
function signatureBehind(...end: readonly string[]): string | undefined {
  const front = ['UNCLAS VALLETTA 000214', '', 'SUBJECT: HONEY', '', '1. (U) Bees swarm.'];
  return readCable([...front, ...end].join('\n')).signature?.text;
}

describe('a signature', () => {
  for (const name of ['DOE', 'DE LA ROE', "O'ROE", 'ROE-DOE', 'NOTEMAN', 'SECRETAN', 'BTEMPS']) {
    it(`may be ${name}`, () => assert.equal(signatureBehind(name), name));
  }

  const others = [
    ...blockWords.all().map(({ words }) => words),
    ...blockWords.all().map(({ words }) => `END ${words}`),
    ...captions.all().map(({ caption }) => caption),
    ...classifications.levels,
    ...['BT', 'NNNN', 'GP-3', 'EXEMPT'],
  ];
  it('is none of many names below one another', () => {
    const names = 'DOE\n'.repeat(50_000);
    assert.equal(signatureBehind(names), undefined);
  });

  it('is no caption, classification, word of a block or end mark', () =>
    assert.deepEqual(
      others.filter((words) => signatureBehind('', words) !== undefined),
      [],
    ));

  it('is no such word glued to the last sentence either', () => {
    assert.equal(signatureBehind('They sting. ROE'), 'ROE');
    assert.equal(signatureBehind('They sting. NODIS'), undefined);
    assert.equal(signatureBehind('They sting. UNQUOTE'), undefined);
  });

  const closings = blockWords.all().map(({ words, opens }) => (opens.length > 0 ? `END ${words}` : words));
  for (const words of ['MINIMIZE CONSIDERED', ...closings]) {
    it(`is split off behind ${words}`, () =>
      assert.equal(signatureBehind(`THEY STING. ${words}. DE LA ROE`), 'DE LA ROE'));
  }

  const endings: readonly (readonly [string, readonly string[]])[] = [
    ['a sign of the transmission', ['DOE>']],
    ['an end mark', ['DOE', 'YYY']],
    ['a quotation sign', ['DOE', '>']],
    ['crosses', ['DOE', '##']],
    ['a release stamp', ['DOE', '', 'RELEASED IN PART']],
    [
      'the stamp of the systematic review',
      ['DOE', '', 'Declassified/Released US Department of State EO Systematic Review'],
    ],
    [
      'lines of an archive',
      ['DOE', '', 'Track printing: roe @ Sat May 14 2011. This is of the library', 'ID:\t12'],
    ],
  ];
  for (const [name, lines] of endings) {
    it(`has ${name} behind it`, () => assert.equal(signatureBehind('', ...lines), 'DOE'));
  }

  for (const mark of ['GP-3', 'GP-3.', 'EXEMPT']) {
    it(`stands below ${mark}`, () => assert.equal(signatureBehind('', mark, 'DOE'), 'DOE'));
  }

  it('has no paragraph made of the lines behind it', () =>
    assert.equal(
      readCable(['UNCLAS VALLETTA 000214', '', '1. (U) Bees swarm.', 'DOE', '', 'ID: 12'].join('\n'))
        .paragraphs.length,
      1,
    ));
});
