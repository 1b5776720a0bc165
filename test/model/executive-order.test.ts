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
