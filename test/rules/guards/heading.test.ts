import { strict as assert } from 'node:assert';
import { front, ids } from './lint-front';

// What the examples of the rules are too short for: where a rule must keep silent, speak softly, or fix with care.

describe('rules of the heading', () => {
  const heading = (station: string, dtg: string) =>
    `${station}\nZNR UUUUU ZZH\n${dtg}\nFM AMEMBASSY VALLETTA\nTO RUEHC/SECSTATE WASHDC 1180\n${front({})}`;

  it('count leap years and the turn of the year', () => {
    assert.deepEqual(ids(heading('DE RUEHVT #0217 3661210', 'R 311210Z DEC 08')), []);
    assert.deepEqual(ids(heading('DE RUEHVT #0217 0021210', 'R 311210Z DEC 07')), []);
    assert.deepEqual(ids(heading('DE RUEHVT #0217 3651210', 'R 311210Z DEC 08')), ['dtg-julian-mismatch']);
    assert.deepEqual(ids(heading('DE RUEHVT #0217 3661210', 'R 311210Z DEC 07')), ['dtg-julian-mismatch']);
  });

  it('allow three days of delay, not four', () => {
    assert.deepEqual(ids(heading('DE RUEHVT #0217 1370905', 'R 140905Z MAY 09')), []);
    assert.deepEqual(ids(heading('DE RUEHVT #0217 1380905', 'R 140905Z MAY 09')), ['dtg-julian-mismatch']);
  });

  it('say one thing about one group: what is malformed is not called impossible, too', () => {
    assert.deepEqual(ids(heading('DE RUEHVT #0217 1340905', 'R 320905ZMAY 09')), ['dtg-malformed']);
  });

  it('are silent on a partial extract', () => {
    const text = `This record is a partial extract of the original cable. The full text of the original cable is not available.\n\nR 310905Z APR 09\nFM AMEMBASSY VALLETTA\n${front({})}`;
    assert.deepEqual(ids(text), ['partial-extract']);
  });
});
