import { strict as assert } from 'node:assert';
import { exporterNamed } from '../../server/src/service';
import { cable, clean, inFolder } from './command';

const other = clean.replace('000217', '000218');

/** In the order in which a folder is walked. */
const many = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => [
    `${index + 100}.cable`,
    clean.replace('000217', `000${index + 300}`),
  ]),
);

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

  for (const format of ['csl', 'csv', 'graphml']) {
    it(
      `gives the same ${format} in the same order, however many processes do the work`,
      inFolder(many, (cwd) => {
        const [alone, two] = ['1', '2'].map((jobs) =>
          cable(['export', '--to', format, '--jobs', jobs, '.'], { cwd }),
        );
        assert.equal(alone?.status, 0);
        assert.deepEqual(two, alone);
        const places = Object.keys(many).map((file) => alone.stdout.indexOf(`./${file}`));
        assert.deepEqual(
          places,
          [...places].sort((a, b) => a - b),
        );
        assert.ok(!places.includes(-1));
      }),
    );

    it(
      `gives a whole ${format} where nothing is a cable`,
      inFolder({ 'a.txt': 'Milk\nBread\n' }, (cwd) => {
        const { status, stdout } = cable(['export', '--to', format, 'a.txt'], { cwd });
        assert.deepEqual(
          [status, stdout],
          [0, [...(exporterNamed(format)?.document().end() ?? [])].join('')],
        );
      }),
    );
  }

  it(
    'sets all files as one page',
    inFolder({ 'a.txt': other, 'b.txt': clean }, (cwd) => {
      const { status, stdout } = cable(['export', '--to', 'html', '--year', '2009', 'a.txt', 'b.txt'], {
        cwd,
      });
      assert.equal(status, 0);
      assert.match(stdout, /^<!doctype html>[\s\S]*<h1>2 cables<\/h1>[\s\S]*<\/html>\n$/);
    }),
  );

  it('asks for a format it knows', () => {
    for (const args of [
      ['export', '-'],
      ['export', '--to', 'pdf', '-'],
    ]) {
      const { status, stdout, stderr } = cable(args, { input: clean });
      assert.deepEqual([status, stdout], [2, '']);
      for (const format of ['csl', 'csv', 'ndjson', 'graphml']) assert.ok(stderr.includes(format));
    }
  });
});
