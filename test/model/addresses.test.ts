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

describe('an addressee', () => {
  const infoOf = (...lines: string[]) => {
    const text = ['P 140905Z MAY 79', 'FM AMEMBASSY VALLETTA', 'TO SECSTATE WASHDC', ...lines].join('\n');
    return readCable(`${text}\nUNCLAS VALLETTA 02171\n`).heading?.info.map(({ name }) => name);
  };

  it('may need two lines', () => {
    const gulf = 'ALL DIPLOMATIC POSTS IN THE COUNTRIES OF THE GULF AND';
    assert.deepEqual(infoOf(`INFO ${gulf}`, 'THE PENINSULA', 'AMEMBASSY ROME'), [
      `${gulf} THE PENINSULA`,
      'AMEMBASSY ROME',
    ]);
  });

  it('may begin with figures', () => {
    assert.deepEqual(infoOf('INFO AMEMBASSY ROME', '39ABG INCIRLIK'), ['AMEMBASSY ROME', '39ABG INCIRLIK']);
  });

  it('ends where a page heading begins on its line', () => {
    assert.deepEqual(infoOf('INFO AMEMBASSY ROME PAGE 02        VALLET  02171  140910Z'), ['AMEMBASSY ROME']);
  });
});
