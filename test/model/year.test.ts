import { strict as assert } from 'node:assert';
import { type Cable, type ReadOptions, readCable } from '../../server/src/model/cable';

/** Number 4244 of ALMATY with this list of references, and lines of a heading above it. */
const read = (references: string, options: ReadOptions = {}, ...heading: readonly string[]): Cable =>
  readCable(
    [...heading, 'UNCLAS ALMATY 004244', '', 'SUBJECT: BEES', '', references, '', '1. Rain.'].join('\n'),
    options,
  );

const yearOf = ({ mrn }: Cable): string => `${mrn.canonical ?? 'no year'}, from ${mrn.yearSource}`;

describe('the year of a cable without a date', () => {
  for (const [references, year] of [
    ['REF: 05 ALMATY 4200', '05ALMATY4244, from references'], // a few before it: the same year
    ['REF: 04 ALMATY 4500', '05ALMATY4244, from references'], // above it: the year before
    ['REF: A. 03 ALMATY 4100 B. 05 ALMATY 4200', '05ALMATY4244, from references'], // the last tells
    ['REF: 05 ALMATY 117', 'no year, from null'], // may be of either year
    ['REF: 05 STATE 4200', 'no year, from null'], // another series
    ['REF: ALMATY 4200', 'no year, from null'],
  ] as const) {
    it(`${references} -> ${year}`, () => assert.equal(yearOf(read(references)), year));
  }

  it('is told by a date, a file name or the user before any reference', () => {
    const references = 'REF: 05 ALMATY 4200';
    const dated = read(references, {}, 'P 170845Z NOV 06', 'FM AMEMBASSY ALMATY');
    assert.equal(yearOf(dated), '06ALMATY4244, from dtg');
    assert.equal(yearOf(read(references, { year: 2006 })), '06ALMATY4244, from option');
    assert.equal(yearOf(read(references, { fileName: '06ALMATY4244.txt' })), '06ALMATY4244, from file');
  });

  it('gives its year to the references that have none', () => {
    const { references } = read('REF: A. 05 ALMATY 4200 B. STATE 40112');
    assert.deepEqual(
      references?.items.map(({ mrn }) => mrn),
      ['05ALMATY4200', '05STATE40112'],
    );
  });

  it('is never guessed from a day of declassification', () => {
    assert.equal(readCable('UNCLAS ALMATY 004244\n\nE.O. 12958: DECL: 11/17/2015\n').mrn.year, null);
  });
});

it('the filing time gives the day where the date-time line is lost', () => {
  const { date } = read('REF: ROME 114', { year: 2005 }, 'DE RUEHTA #4244 3210845', 'ZNR UUUUU ZZH');
  assert.equal(date, '2005-11-17');
});

describe('two figures of a year', () => {
  for (const [printed, year] of [
    ['00', 2000],
    ['08', 2008],
    ['49', 2049],
    ['50', 1950],
    ['73', 1973],
    ['99', 1999],
  ] as const) {
    it(`${printed} are ${year}`, () =>
      assert.equal(
        read('REF: ROME 114', {}, `P 170845Z NOV ${printed}`, 'FM AMEMBASSY ALMATY').mrn.year,
        year,
      ));
  }
});

it('the period that the user names counts, whatever the text tells', () => {
  const heading = ['P 170845Z NOV 05', 'FM AMEMBASSY ALMATY'];
  assert.equal(read('REF: ROME 114', {}, ...heading).generation, 'cablegate');
  assert.equal(read('REF: ROME 114', { generation: 'sas' }, ...heading).generation, 'sas');
});
