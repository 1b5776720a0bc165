import { strict as assert } from 'node:assert';
import { cable, clean, inFolder } from './command';

const other = clean.replace('000217', '000218');

describe('cable export', () => {
  it(
    'gives as ndjson what cable parse gives',
    inFolder({ 'a.txt': `${other}\n\n${clean}`, 'b.txt': clean }, (cwd) => {
      const exported = cable(['export', '--to', 'ndjson', 'a.txt', 'b.txt'], { cwd });
      assert.deepEqual(exported, cable(['parse', 'a.txt', 'b.txt'], { cwd }));
      assert.equal(exported.stdout.split('\n').length - 1, 3);
    }),
  );

  it('reads standard input', () => {
    const { status, stdout } = cable(['export', '--to', 'ndjson', '-'], { input: clean });
    assert.equal(status, 0);
    assert.match(stdout, /^\{"file":"-".*"number":217/);
  });

  it(
    'leaves out what is no cable, and says so',
    inFolder({ 'a.txt': 'Milk\nBread\n', 'b.txt': clean }, (cwd) => {
      const { status, stdout, stderr } = cable(['export', '--to', 'ndjson', 'a.txt', 'b.txt'], { cwd });
      assert.equal(status, 0);
      assert.equal(stdout.split('\n').length - 1, 1);
      assert.match(stderr, /^cable: a\.txt: left out: it does not look like a cable\n$/);
    }),
  );

  it('asks for a format it knows', () => {
    for (const args of [
      ['export', '-'],
      ['export', '--to', 'pdf', '-'],
    ]) {
      const { status, stdout, stderr } = cable(args, { input: clean });
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /ndjson/);
    }
  });
});
