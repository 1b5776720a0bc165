import { strict as assert } from 'node:assert';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { uriOf } from '../../server/src/cli/uri';

describe('the URI of a file', () => {
  it('is the same whether its name needs signs for other signs or not', () => {
    const names = [
      'a.cable',
      '05VALLETTA217.txt',
      'a b.cable',
      'é.cable',
      '50%.cable',
      '..',
      '.hidden',
      'a/',
      '-a',
    ];
    for (const folder of ['', 'box 12/', '../other/', '/archive/1974/']) {
      for (const name of names) {
        const file = folder + name;
        assert.equal(uriOf(file), pathToFileURL(path.resolve(file)).href);
      }
    }
  });
});
