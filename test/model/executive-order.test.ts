import { strict as assert } from 'node:assert';
import { readCable } from '../../server/src/model/cable';

/** The day on which a cable of 2009 with this order is declassified. */
const dateOf = (line: string): string | null | undefined =>
  readCable(`P 140905Z MAY 09\nFM AMEMBASSY VALLETTA\nUNCLAS VALLETTA 000217\n\n${line}\n\n1. (U) Rain.`)
    .executiveOrder?.declassification?.date;

describe('a date of downgrading is none of declassification', () => {
  for (const [line, date] of [
    ['E.O. 12958: DNG: CO 05/12/2010 DECL: 05/14/2019', '2019-05-14'],
    ['E.O. 12958: DECL: 05/14/2019 DNG: CO 05/12/2010', '2019-05-14'],
    ['E.O. 12958: DNG: CO 05/12/2010', null],
  ] as const) {
    it(line, () => assert.equal(dateOf(line), date));
  }
});

/** Kind and day of what stands behind the number, in a cable of 14 May 2009. */
const readingOf = (value: string): string => {
  const declassification = readCable(
    `P 140905Z MAY 09\nFM AMEMBASSY VALLETTA\nUNCLAS VALLETTA 000217\n\nE.O. 12958: ${value}\n\n1. (U) Rain.`,
  ).executiveOrder?.declassification;
  return [declassification?.kind, declassification?.date].filter(Boolean).join(' ');
};

describe('what is said about declassification', () => {
  for (const [value, reading] of [
    ['N/A', 'not-applicable'],
    ['NA', 'not-applicable'],
    ['DECL: 05/14/2019', 'date 2019-05-14'],
    ['DECL: 5/4/19', 'date 2019-05-04'],
    ['DECL: 10/3/08', 'date 2108-10-03'], // two figures come after the cable
    ['DECL: 05-14-2019', 'date 2019-05-14'],
    ['DECL: 05.14.19', 'date 2019-05-14'],
    ['DECL: 05 / 14 / 2019', 'date 2019-05-14'],
    ['DECL: 2019/05/14', 'date 2019-05-14'],
    ['DECL: 20190514', 'date 2019-05-14'],
    ['DECL ON: 05/14/2019', 'date 2019-05-14'],
    ['DECL: DECL: 05/14/2019', 'date 2019-05-14'],
    ['DECL: 12 MARCH 2019', 'date 2019-03-12'],
    ['DECL: MARCH 12, 2019', 'date 2019-03-12'],
    ['DECL: 12-MAR-19', 'date 2019-03-12'],
    ['DECL: 12MAR2019', 'date 2019-03-12'],
    ['DECL: 02/30/2019', 'date'], // the calendar has none such
    ['RDS-4 7/2/19 (ROE, R.) OR-M', 'date 2019-07-02'],
    ['GDS 9/3/15 (DOE, JANE A.) OR-P', 'date 2015-09-03'],
    ['XGDS-1, DECLAS 12-31-2019', 'date 2019-12-31'],
    ['DECL: 10 YEARS', 'duration 2019-05-14'],
    ['DECL: TWENTY YEARS', 'duration 2029-05-14'],
    ['DECL: TWENTY-FIVE (25) YEARS', 'duration 2034-05-14'],
    ['DECL: 12 MONTHS', 'duration 2010-05-14'],
    ['DECL: 90 DAYS', 'duration 2009-08-12'],
    ['DECL: AFTER KOREAN UNIFICATION', 'event'],
    ['DECL: UPON END OF TALKS', 'event'],
    ['DECL: WHEN MR. DOE RETIRES', 'event'],
    ['DECL: CLOSURE OF THE BRIDGE', 'event'],
    ['DECL: OADR', 'code'],
    ['DECL:OADR', 'code'],
    ['DECL: X1', 'code'],
    ['DECL: X1, X5', 'code'],
    ['DECL: (X1)', 'code'],
    ['DECL: X-6', 'code'],
    ['DECL: 1.6X6', 'code'],
    ['DECL: 1.6 X1', 'code'],
    ['DECL: 25X1-human', 'code'],
    ['DECL: 50X1-HUM', 'code'],
    ['DECL: MR', 'code'],
    ['DECL: MANUAL REVIEW', 'code'],
    ['GDS', 'code'],
    ['XGDS2', 'code'],
    ['XGDS-2', 'code'],
    ['XGDS (1)', 'code'],
    ['AS AMENDED; DECLASSIFIED 6/14/2005', 'note 2005-06-14'],
    ['DECL: SOON', 'unknown'],
  ] as const) {
    it(`${value} -> ${reading}`, () => assert.equal(readingOf(value), reading));
  }

  it('counts years from no day that is not known', () => {
    const { executiveOrder } = readCable(
      'UNCLAS VALLETTA 000217\n\nE.O. 12958: DECL: 10 YEARS\n\n1. (U) Rain.',
    );
    assert.equal(executiveOrder?.declassification?.date, null);
  });
});

describe('Declassify On', () => {
  const authorityOf = (...lines: readonly string[]) =>
    readCable(
      ['S E C R E T VALLETTA 000217', '', 'E.O. 13526', 'TAGS: EAGR', ...lines, '', '1. (S) Rain.'].join(
        '\n',
      ),
    ).authority;

  for (const lines of [
    ['Classified By: Jane Doe, DCM; Reason: 1.4 (b); Declassify On: 2035/05/12'],
    ['Classified By: Jane Doe, DCM', 'Reason: 1.4 (b)', 'Declassify On: 5/12/2035'],
    ['Classified By: Jane Doe, DCM', '', 'Reason: 1.4 (b)', '', 'Declassify On: 12 May 2035'],
  ]) {
    it(`is read from ${lines.length} lines`, () => {
      const authority = authorityOf(...lines);
      assert.equal(authority?.name, 'Jane Doe');
      assert.deepEqual(authority.reasons, ['1.4(b)']);
      assert.equal(authority.declassification?.date, '2035-05-12');
    });
  }
});
