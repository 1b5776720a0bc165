import { strict as assert } from 'node:assert';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { cable, clean, inFolder } from './command';

/** The corpus, so that a batch holds cables of all forms; with a file that is not there among them. */
const corpus = readdirSync('test/corpus', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cable'))
  .map((file) => path.join('test/corpus', file));
const files = [...corpus.slice(0, 50), 'missing.cable', ...corpus.slice(50, 100)];

describe('any number of processes', () => {
  it('gives the same findings in the same order', () => {
    const [alone, ...others] = [1, 2, 3].map((jobs) =>
      cable(['lint', '--format', 'json', '--jobs', String(jobs), ...files]),
    );
    assert.equal(alone?.status, 2);
    assert.equal(alone.stderr, 'cable: missing.cable: no such file or folder\n');
    for (const other of others) assert.deepEqual(other, alone);
  });

  it(
    'is never more than there are files',
    inFolder({ 'a.cable': clean, 'b.cable': clean }, (cwd) => {
      const all = ['1', '64'].map((jobs) => cable(['parse', '--jobs', jobs, '.'], { cwd }));
      assert.deepEqual(all[1], all[0]);
      assert.equal(all[0]?.stdout.split('\n').length, 3);
    }),
  );
});
