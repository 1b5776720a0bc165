import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import {
  dateInWords,
  dayOfYear,
  isoOfDayOfYear,
  ordinal,
  weekdayOf,
  yearsBetween,
} from '../../server/src/features/date-words';

describe('date words', () => {
  it('says a date as far as it is known', () => {
    assert.equal(dateInWords('2009-05-14'), '14 May 2009');
    assert.equal(dateInWords('2009-05'), 'May 2009');
    assert.equal(dateInWords('2009'), '2009');
  });

  it('knows the weekday', () => {
    assert.equal(weekdayOf('2009-05-14'), 'Thursday');
    assert.equal(weekdayOf('1973-03-01'), 'Thursday');
  });

  it('counts the days of the year from 1', () => {
    assert.equal(dayOfYear('2009-01-01'), 1);
    assert.equal(dayOfYear('2009-05-14'), 134);
    assert.equal(dayOfYear('2008-12-31'), 366);
  });

  it('finds the day again by its number', () => {
    assert.equal(isoOfDayOfYear(2009, 134), '2009-05-14');
    assert.equal(isoOfDayOfYear(2009, 366), null);
    assert.equal(isoOfDayOfYear(2009, 0), null);
    fc.assert(
      fc.property(fc.integer({ min: 1960, max: 2040 }), fc.integer({ min: 1, max: 365 }), (year, day) => {
        assert.equal(dayOfYear(isoOfDayOfYear(year, day) ?? ''), day);
      }),
    );
  });

  it('writes ordinal numbers', () => {
    assert.deepEqual([1, 2, 3, 4, 11, 12, 13, 21, 111, 321].map(ordinal), [
      ...['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '111th', '321st'],
    ]);
  });

  it('counts whole years', () => {
    assert.equal(yearsBetween('2009-05-14', '2019-05-14'), 10);
    assert.equal(yearsBetween('2009-05-14', '2019-05-13'), 9);
  });
});
