import { strict as assert } from 'node:assert';
import { readCable } from '../../server/src/model/cable';

describe('the precedence of an addressee', () => {
  for (const [printed, precedence] of [
    ['PRIORITY', 'PRIORITY'],
    ['PIORITY', 'PRIORITY'],
    ['IMMEDATE', 'IMMEDIATE'],
    ['NIACT IMMEDIATE', 'NIACT IMMEDIATE'],
    ['', null],
  ] as const) {
    it(printed || 'none', () => {
      const text = `P 140905Z MAY 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC ${printed} 1180\nUNCLAS VALLETTA 000217\n`;
      const [to] = readCable(text).heading?.to ?? [];
      assert.deepEqual([to?.name, to?.precedence], ['SECSTATE WASHDC', precedence]);
    });
  }
});
