import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import {
  createKnowledge,
  type KnownDate,
  stacked,
  standardKnowledge,
  standardTables,
} from '../../server/src/knowledge';
import { distance } from '../../server/src/text/distance';

const { tags } = standardKnowledge;
const name = (code: string, on: KnownDate) => tags.find(code, on)?.name;
const names = (code: string, on: KnownDate) => tags.meanings(code, on).map((meaning) => meaning.name);
const nearest = (code: string, on: KnownDate = '2005') =>
  tags.nearest(code, on).map((meaning) => meaning.code);

describe('tags.find', () => {
  it('tells what a code covers, and where that is written', () => {
    const tag = tags.find('PTER', '2005-11-17');
    assert.equal(tag?.kind, 'subject');
    assert.equal(tag?.field, 'P');
    assert.equal(tag?.status, 'current');
    assert.equal(tag?.since, 1981);
    assert.ok(tag?.sources.includes('TERM1983'));
  });

  it('knows programs, organizations and regions', () => {
    assert.equal(tags.find('KNNP', '2005')?.kind, 'program');
    assert.equal(tags.find('UN', '2005')?.kind, 'organization');
    assert.equal(tags.find('XA', '2005')?.field, 'region');
    assert.equal(name('1A', '2024-06'), 'Africa');
  });

  it('takes small letters', () => assert.equal(tags.find('pgov', '2005')?.code, 'PGOV'));

  it('knows nothing of other words', () => assert.equal(tags.find('HONEY', '2005'), undefined));

  const byDate: readonly [string, KnownDate, string][] = [
    ['CH', '2005-03', 'China'],
    ['CH', '2024-05-01', 'Switzerland'],
    ['CH', null, 'China'],
    ['RS', '2007', 'Russia'],
    ['RS', '2025', 'Serbia'],
    ['UR', '1975', 'Soviet Union'],
    ['TC', '1978', 'United Arab Emirates'],
    ['TC', '2024-04', 'Turks and Caicos Islands'],
    ['AE', '2009', 'United Arab Emirates'],
    ['KZ', '2005-11-17', 'Kazakhstan'],
    ['KZ', '2025', 'Kazakhstan'],
    ['GE', '1974', 'Germany (East)'],
    ['GE', '2025', 'Georgia'],
    ['SR', '2008', 'Serbia'],
    ['XB', '1975', 'Asia'],
    ['XB', '2005', 'East Asia and Pacific'],
  ];
  for (const [code, on, country] of byDate) {
    it(`takes ${code} ${on === null ? 'without a date' : `in ${on}`} for ${country}`, () =>
      assert.equal(name(code, on), country));
  }

  it('keeps the name of 1974 where the country was called otherwise', () =>
    assert.equal(tags.find('UV', '1975')?.earlierName, 'Upper Volta'));

  it('tells what a code meant at other times when it meant nothing at that date', () =>
    assert.equal(name('UR', '2009'), 'Soviet Union'));
});

describe('tags.meanings', () => {
  it('gives both countries in the years in which the lists changed, the older first', () =>
    assert.deepEqual(names('CH', '2015'), ['China', 'Switzerland']));

  it('gives the one country before and after', () => {
    assert.deepEqual(names('CH', '2005'), ['China']);
    assert.deepEqual(names('CH', '2024-05'), ['Switzerland']);
  });

  it('gives all without a date', () => assert.deepEqual(names('RS', null), ['Russia', 'Serbia']));

  it('gives country and organization where a code is both', () => {
    assert.deepEqual(names('AL', '2005'), ['Albania', 'Arab League']);
    assert.deepEqual(names('VA', '2005'), ['Veterans Administration']);
    assert.deepEqual(names('VA', '2025'), ['Vatican City', 'Veterans Administration']);
  });

  it('gives nothing for a code that was not in use', () => assert.deepEqual(names('UR', '2009'), []));
});

describe('tags.validAt', () => {
  const cases: readonly [string, KnownDate, boolean, string][] = [
    ['PGOV', '1973', true, 'in use before the year of the handbook that lists it'],
    ['KZ', '1975', false, 'in no list of the time'],
    ['UR', '1995', true, 'nobody knows when it went'],
    ['UR', '2009', false, 'gone from the list'],
    ['VM', '1976', true, 'not in the list, but on cables of the time'],
    ['CN', '2005', true, 'the Comoros'],
    ['JP', '2005', false, 'a code of the later list'],
    ['PTER', '1975', false, 'came in 1981'],
    ['HONEY', null, false, 'no code'],
  ];
  for (const [code, on, valid, why] of cases) {
    it(`is ${valid} for ${code} in ${on}: ${why}`, () => assert.equal(tags.validAt(code, on), valid));
  }
});

describe('tags.nearest', () => {
  it('finds the code that was meant', () => {
    assert.equal(nearest('PGVO')[0], 'PGOV');
    assert.equal(nearest('PRELL')[0], 'PREL');
    assert.equal(nearest('ECNO')[0], 'ECON');
    assert.equal(nearest('SNRA')[0], 'SNAR');
    assert.equal(nearest('PGO')[0], 'PGOV');
    assert.equal(nearest('UNSCR')[0], 'UNSC');
  });

  it('puts programs first for a program, and usual codes before rare ones', () => {
    assert.equal(nearest('KNPP')[0], 'KNNP');
    assert.equal(nearest('PREV')[0], 'PREL');
  });

  it('gives at most as many as asked for, and none for a far word', () => {
    assert.equal(tags.nearest('PREV', '2005', 1).length, 1);
    assert.deepEqual(nearest('HONEY'), []);
  });

  it('leaves out codes that were not in use', () => {
    assert.ok(nearest('PTEX', '2005').includes('PTER'));
    assert.ok(!nearest('PTEX', '1975').includes('PTER'));
  });

  it('gives codes one edit away, all of them known', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'AEGKNOPRTUV'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(typed, (code) =>
        tags
          .nearest(code, '2005', 100)
          .every((tag) => distance(tag.code, code) === 1 && tags.validAt(tag.code, '2005')),
      ),
    );
  });

  it('misses no subject that is one letter off', () => {
    const subject = fc.constantFrom(...tags.all().filter((tag) => tag.kind === 'subject'));
    fc.assert(
      fc.property(
        subject,
        fc.nat(3),
        fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
        ({ code }, at, letter) => {
          const typed = code.slice(0, at) + letter + code.slice(at + 1);
          return typed === code || tags.nearest(typed, null, 100).some((tag) => tag.code === code);
        },
      ),
    );
  });
});

describe('other forms of tags', () => {
  it('are known where cables show them', () => {
    assert.deepEqual(tags.variant('POGOV')?.intended, ['PGOV']);
    assert.deepEqual(tags.variant('EINDETRD')?.intended, ['EIND', 'ETRD']);
    assert.equal(tags.variant('EU')?.intended[0], 'EUN');
    assert.equal(tags.variant('RU')?.type, 'scheme');
    assert.equal(tags.variant('PGOV'), undefined);
  });

  it('are found in another list by the country', () => {
    const codes = (code: string, on: KnownDate) => tags.equivalents(code, on).map((tag) => tag.code);
    assert.deepEqual(codes('RU', '2007'), ['RS']);
    assert.deepEqual(codes('JP', '2005'), ['JA']);
    assert.deepEqual(codes('PGOV', '2005'), []);
  });

  it('may have no title', () => {
    assert.equal(tags.untitled('BTOP')?.likelyKind, 'subject');
    assert.equal(tags.untitled('PGOV'), undefined);
  });
});

it('tags.frequency ranks codes by real use', () => {
  assert.ok(tags.frequency('PREL') > tags.frequency('PTER'));
  assert.ok(tags.frequency('PTER') > 0);
  assert.equal(tags.frequency('HONEY'), 0);
});

it('tags of a user stand beside ours', () => {
  const honey = {
    code: 'KBEE',
    kind: 'program',
    field: 'K',
    name: 'Beekeeping',
    earlier_name: '',
    note: '',
    status: 'current',
    schemes: '',
    entity: '',
    since: '',
    until: '',
    replaced_by: '',
    sources: '',
  };
  const own = createKnowledge({
    ...standardTables,
    tags: { ...standardTables.tags, tags: stacked(() => [honey], standardTables.tags.tags) },
  });
  assert.equal(own.tags.find('KBEE', '2005')?.name, 'Beekeeping');
  assert.equal(own.tags.find('PGOV', '2005')?.code, 'PGOV');
  assert.equal(own.tags.nearest('KBEF', '2005')[0]?.code, 'KBEE');
});
