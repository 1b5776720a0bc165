import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { mayLieWithin } from '../../server/src/knowledge/dates';
import { listOf, numberOf, stacked, table } from '../../server/src/knowledge/table';
import { lazy } from '../../server/src/text/lazy';

describe('table', () => {
  const bees = table(
    () => [['name', 'note'], ['Doe', 'keeps bees, sells "honey"'], ['Roe']],
    ['note', 'name', 'hive'],
  );

  it('reads rows by column name', () => {
    assert.equal(bees()[0]?.name, 'Doe');
    assert.equal(bees()[0]?.note, 'keeps bees, sells "honey"');
  });

  it('gives an empty cell where a row or the whole table has none', () => {
    assert.equal(bees()[1]?.note, '');
    assert.equal(bees()[0]?.hive, '');
  });

  it('puts tables one over the other', () => {
    const more = table(() => [['name'], ['Boe']], ['note', 'name', 'hive']);
    assert.deepEqual(
      stacked(more, bees)().map((row) => row.name),
      ['Boe', 'Doe', 'Roe'],
    );
  });
});

it('lazy makes its value once, and not before it is asked for', () => {
  let made = 0;
  const value = lazy(() => ++made);
  assert.equal(made, 0);
  assert.deepEqual([value(), value()], [1, 1]);
});

it('cells hold lists and numbers', () => {
  assert.deepEqual(listOf('a;b; c'), ['a', 'b', 'c']);
  assert.deepEqual(listOf(''), []);
  assert.deepEqual([numberOf('12'), numberOf(''), numberOf('c. 12')], [12, null, null]);
});

describe('mayLieWithin', () => {
  it('compares dates as far as they are known', () => {
    assert.equal(mayLieWithin('2010', '2010-03', ''), true);
    assert.equal(mayLieWithin('2010-02', '2010-03', ''), false);
    assert.equal(mayLieWithin('2024-03-31', '2010-03', '2024-03'), true);
    assert.equal(mayLieWithin(null, '2010', '2011'), true);
  });

  it('never says no to a year that holds a day within', () => {
    const date = fc
      .date({ min: new Date('1973-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
    fc.assert(
      fc.property(date, date, date, (day, from, until) => {
        return !mayLieWithin(day, from, until) || mayLieWithin(day.slice(0, 4), from, until);
      }),
    );
  });
});
