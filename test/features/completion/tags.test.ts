import { strict as assert } from 'node:assert';
import { itemAt, taking, typing } from './complete';

const front = (date: string): string =>
  `R 140905Z ${date}\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nUNCLAS VALLETTA 000217\n\nE.O. 12958: N/A\n`;
const cable = front('MAY 09');

describe('completion of TAGS', () => {
  it('finds a code by its letters, whatever their case', () => {
    assert.equal(typing(`${cable}TAGS: PGO|`)[0], 'PGOV');
    assert.equal(taking(`${cable}TAGS: pg|`, 'PGOV'), 'TAGS: PGOV');
  });

  it('finds a code by any word of its name', () => {
    assert.ok(typing(`${cable}TAGS: agric|`).includes('EAGR'));
    assert.equal(taking(`${cable}TAGS: PGOV human|`, 'PHUM'), 'TAGS: PGOV PHUM');
    assert.ok(typing(`${cable}TAGS: kazakh|`).includes('KZ'));
  });

  it('offers the usual codes and the country of the post first, and none twice', () => {
    assert.deepEqual(typing(`${cable}TAGS: |`).slice(0, 3), ['PREL', 'MT', 'PGOV']);
    assert.deepEqual(typing(`${cable}TAGS: PREL MT |`).slice(0, 2), ['PGOV', 'PHUM']);
  });

  it('goes by the date: China is CH in 2009, and what was given up is struck out', () => {
    assert.equal(itemAt(`${cable}TAGS: CH|`, 'CH').description, 'China');
    assert.equal(itemAt(`${front('MAY 09')}TAGS: AAR|`, 'AART').retired, true);
    assert.equal(itemAt(`${front('MAY 77')}TAGS: AAR|`, 'AART').retired, false);
  });

  it('parts the new code as the others of the line are parted', () => {
    assert.equal(taking(`${cable}TAGS: PGOV, EAGR |`, 'MT'), 'TAGS: PGOV, EAGR, MT');
    assert.equal(taking(`${cable}TAGS: PGOV, EAGR,|`, 'MT'), 'TAGS: PGOV, EAGR, MT');
    assert.equal(taking(`${cable}TAGS: PGOV, EAGR, |`, 'MT'), 'TAGS: PGOV, EAGR, MT');
    assert.equal(taking(`${cable}TAGS: PGOV EAGR |`, 'MT'), 'TAGS: PGOV EAGR MT');
  });

  it('replaces the code around the cursor and nothing else', () => {
    assert.equal(taking(`${cable}TAGS: PGOV, P|GVO, MT`, 'PREL'), 'TAGS: PGOV, PREL, MT');
    assert.equal(taking(`${cable}TAGS: [PG|VO](#) [MT](#)`, 'PGOV'), 'TAGS: [PGOV](#) [MT](#)');
  });

  it('is silent within the name of a person', () => {
    assert.deepEqual(typing(`${cable}TAGS: OVIP (DOE, J|`), []);
  });
});
