import { strict as assert } from 'node:assert';
import { readCable } from '../../server/src/model/cable';

const lines = [
  'UNCLAS VALLETTA 000217',
  '',
  'SIPDIS',
  '',
  '1. (U) The beekeepers of Gozo met the minister again and told',
  'him that the price of honey had fallen since the harvest.',
  '',
  '2. (U) The chairman asked for a board that would buy what the',
  'shops do not take, and for a fair in the spring.',
  '',
  'DOE',
];

describe('the layer of double spacing', () => {
  for (const [name, lineEnd] of [
    ['line feeds', '\n'],
    ['carriage returns with line feeds', '\r\n'],
    ['carriage returns', '\r'],
  ] as const) {
    it(`is told by empty lines within sentences where lines end in ${name}`, () => {
      assert.deepEqual(readCable(lines.join(lineEnd)).layers, []);
      assert.deepEqual(readCable(lines.join(lineEnd + lineEnd)).layers, ['double-spaced']);
    });
  }
});
