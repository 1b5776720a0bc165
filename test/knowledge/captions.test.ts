import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { standardKnowledge } from '../../server/src/knowledge';

const { captions } = standardKnowledge;

/** The parts of a line, each with its caption; `?` where it is none, with the caption it is near to. */
function split(line: string): readonly string[] {
  return captions
    .split(line)
    .map(({ text, caption }) =>
      caption ? `${text} = ${caption.caption}` : `${text} ? ${captions.nearest(text)?.caption}`,
    );
}

describe('captions.find', () => {
  it('tells what a caption means and beside what it may not stand', () => {
    const nodis = captions.find('NODIS');
    assert.equal(nodis?.kind, 'distribution');
    assert.ok(nodis?.incompatibleWith.includes('SIPDIS'));
    assert.ok(nodis?.compatibleLevels.includes('SECRET'));
  });

  const same: readonly [string, string][] = [
    ['Sipdis', 'SIPDIS'],
    ['S I P D I S', 'SIPDIS'],
    ['SENSITIVE  BUT  UNCLASSIFIED', 'SENSITIVE BUT UNCLASSIFIED'],
    ['FOR DOE ONLY', 'FOR (NAME) ONLY'],
    ['FOR AMBASSADOR ROE ONLY', 'FOR (NAME) ONLY'],
    ['CODEL DOE', 'CODEL'],
    ['OFFICIAL INFORMAL NO. 12', 'OFFICIAL INFORMAL'],
    ['REL TO USA, GBR', 'REL TO'],
    ['DISSENT CHANNEL', 'DISSENT CHANNEL'],
    ['C O R R E C T E D   C O P Y (PARAGRAPH 4)', 'C O R R E C T E D C O P Y'],
  ];
  for (const [text, caption] of same) {
    it(`takes ${text} for ${caption}`, () => assert.equal(captions.find(text)?.caption, caption));
  }

  it('flags what stands among captions but is none', () =>
    assert.equal(captions.find('NIACT')?.kind, 'not-a-caption'));

  it('takes no other text', () => {
    for (const text of ['', 'HONEY', 'SIPDIS HONEY', 'HONEY CHANNEL'])
      assert.equal(captions.find(text), undefined, text);
  });
});

describe('captions.split', () => {
  it('parts a line at blanks, commas and slashes', () => {
    assert.deepEqual(split('NOFORN SIPDIS'), ['NOFORN = NOFORN', 'SIPDIS = SIPDIS']);
    assert.deepEqual(split('SENSITIVE, SIPDIS'), ['SENSITIVE = SENSITIVE', 'SIPDIS = SIPDIS']);
    assert.deepEqual(split('LIMDIS/NOFORN'), ['LIMDIS = LIMDIS', 'NOFORN = NOFORN']);
  });

  it('takes the longest caption', () =>
    assert.deepEqual(split('SENSITIVE BUT UNCLASSIFIED'), [
      'SENSITIVE BUT UNCLASSIFIED = SENSITIVE BUT UNCLASSIFIED',
    ]));

  it('does not take a caption for the name of a visitor', () => {
    assert.deepEqual(split('CODEL DOE SIPDIS'), ['CODEL DOE = CODEL', 'SIPDIS = SIPDIS']);
    assert.deepEqual(split('CODEL SIPDIS'), ['CODEL = CODEL', 'SIPDIS = SIPDIS']);
  });

  it('gives what is no caption word by word, near misses of several words as one', () => {
    assert.deepEqual(split('SIPDS MED CHANEL HONEY'), [
      'SIPDS ? SIPDIS',
      'MED CHANEL ? MED CHANNEL',
      'HONEY ? undefined',
    ]);
    assert.deepEqual(split('EXDIS - ROME PASS MILAN'), [
      'EXDIS = EXDIS',
      'ROME ? undefined',
      'PASS ? undefined',
      'MILAN ? undefined',
    ]);
  });

  it('gives the places in the line', () => {
    const [, second] = captions.split('  NOFORN  SIPDIS');
    assert.deepEqual([second?.start, second?.end, second?.text], [10, 16, 'SIPDIS']);
  });

  it('gives parts that stand in order, apart, and as the line has them, for any line', () => {
    const words = fc.constantFrom(
      'SIPDIS',
      'NODIS',
      'FOR',
      'DOE',
      'ONLY',
      ' ',
      ',',
      '/',
      '-',
      '\t',
      'é',
      '(',
      'REL TO',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((list) => list.join('')),
        ),
        (line) => {
          let end = 0;
          for (const part of captions.split(line)) {
            assert.ok(part.start >= end && part.end > part.start);
            assert.equal(line.slice(part.start, part.end), part.text);
            end = part.end;
          }
        },
      ),
    );
  });
});

describe('captions.nearest', () => {
  it('finds the caption that was meant', () => {
    assert.equal(captions.nearest('SIPDS')?.caption, 'SIPDIS');
    assert.equal(captions.nearest('NOFRON')?.caption, 'NOFORN');
    assert.equal(captions.nearest('SENSTIVE')?.caption, 'SENSITIVE');
  });

  it('sees through uneven blanks, and figures that look like letters', () => {
    for (const text of ['SIPDI S', 'SIP DIS', 'S1PDIS', 'S1PD1S', 'SIPDI5']) {
      assert.equal(captions.nearest(text)?.caption, 'SIPDIS', text);
    }
    assert.equal(captions.nearest('N0FORN')?.caption, 'NOFORN');
  });

  it('takes no caption and no ordinary word for a near miss', () => {
    for (const word of ['SIPDIS', 'SECTION', 'ONLY', 'PARTY', 'SECTOR']) {
      assert.equal(captions.nearest(word), undefined, word);
    }
  });
});
