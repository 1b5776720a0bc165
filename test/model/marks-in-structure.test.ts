import { strict as assert } from 'node:assert';
import { openDocument, records } from '../../server/src/service';

const cable = [
  'P 140905Z MAY 09',
  'FM AMEMBASSY VALLETTA',
  'TO RUEHC/SECSTATE WASHDC PRIORITY 1822',
  'INFO RUEHRO/AMEMBASSY ROME',
  'C O N F I D E N T I A L SECTION 01 OF 02 VALLETTA 000217',
  '',
  'SIPDIS',
  'NOFORN',
  '',
  'E.O. 12958: DECL: 05/14/2019',
  'TAGS: PGOV, EAGR, MT',
  'SUBJECT: (C) BEES OF GOZO',
  '',
  'REF: A. VALLETTA 201',
  '     B. ROME 305',
  '',
  'Classified By: DCM Jane Doe, reasons 1.4(b) and (d).',
  '',
  '1. (C) Summary. The bees left. End summary.',
  '',
  '2. (C/NF) They came back.',
  '',
  '3. (U) They stayed.',
  '',
  'ROE',
  '',
].join('\n');

/** All that is read in the cable, without the places. */
function read(text: string): object {
  const [record, ...others] = records(openDocument(text), 'a.cable');
  assert.deepEqual(others, []);
  const { range: _, ...rest } = { ...record };
  return rest;
}

/** Places where a mark may stand, each named by the words before it. */
const behind = [
  '140905Z',
  'MAY 09',
  'AMEMBASSY VALLETTA',
  'PRIORITY',
  '1822',
  'AMEMBASSY ROME',
  'C O N F I D E N T I A L',
  '01 OF 02',
  'VALLETTA 000217',
  'SIPDIS',
  'NOFORN',
  'E.O. 12958',
  '05/14/2019',
  'PGOV',
  'MT',
  '(C)',
  'VALLETTA 201',
  'ROME 305',
  '1. (C)',
  '2. (C/NF)',
  '3. (U)',
  '\nROE',
];

const around = [
  'VALLETTA\nTO',
  'SECSTATE WASHDC',
  'AMEMBASSY ROME',
  'SIPDIS',
  'NOFORN',
  'PGOV',
  'EAGR',
  'MT\n',
  '201',
  'ROME 305',
  'ROE',
];

describe('marks of the transcriber leave the structure as it is', () => {
  const plain = read(cable);

  for (const mark of ['[?]', '[sic]'])
    for (const words of behind)
      for (const blank of [' ', ''])
        it(`${JSON.stringify(words)} with ${JSON.stringify(blank + mark)} behind it`, () => {
          assert.deepEqual(read(cable.replace(words, words + blank + mark)), plain);
        });

  for (const place of around) {
    const words = place.replace(/\n.*/s, '');
    it(`${words} as a doubtful reading`, () => {
      assert.deepEqual(read(cable.replace(place, place.replace(words, `[${words}?]`))), plain);
    });
  }

  for (const [words, marked] of [
    ['2. (C/NF)', '2 [?]. (C/NF)'],
    ['2. (C/NF)', '[2?]. (C/NF)'],
    ['2. (C/NF)', '2. [?] (C/NF)'],
    ['2. (C/NF)', '2. (C/NF [?])'],
    ['2. (C/NF)', '2. (C/NF[?])'],
    ['2. (C/NF)', '2. ([C/NF?])'],
    ['000217', '000217 [illegible]'],
    ['1822', '[illegible]'],
  ] as const)
    it(`${marked} is read as ${words}`, () => {
      assert.deepEqual(read(cable.replace(words, marked)), plain);
    });

  it('a code of which a part is doubtful is the whole code', () => {
    const [record] = records(openDocument(cable.replace('EAGR', 'EA[GR?]')), 'a.cable');
    assert.deepEqual(
      record?.tags.map(({ code }) => code),
      ['PGOV', 'EAGR', 'MT'],
    );
  });

  for (const mark of ['[page 2]', '[stamp: RECEIVED 15 MAY]', '[handwritten: seen]'])
    it(`${mark} may stand on a line of its own between any two lines`, () => {
      const lines = cable.split('\n');
      for (let at = 0; at < lines.length; at++) {
        const text = lines.toSpliced(at, 0, mark).join('\n');
        assert.deepEqual(read(text), plain, `before line ${at + 1}`);
      }
    });

  it('words in marks belong to the words of the subject and the text', () => {
    const [record] = records(
      openDocument(
        cable.replace('BEES OF GOZO', '[illegible] OF [GOZO?]').replace('They stayed', '[illegible] stayed'),
      ),
      'a.cable',
    );
    assert.equal(record?.subject, '[illegible] OF [GOZO?]');
    assert.equal(record?.paragraphs[2]?.text, '[illegible] stayed.');
  });
});
