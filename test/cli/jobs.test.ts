import { strict as assert } from 'node:assert';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cable, clean, fixable, inFolder, type Result } from './command';

/** The corpus, so that a batch holds cables of all forms; with a file that is not there among them. */
const corpus = readdirSync('test/corpus', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cable'))
  .map((file) => path.join('test/corpus', file));
const files = [...corpus.slice(0, 50), 'missing.cable', ...corpus.slice(50, 100)];

/** Runs `cable` on a folder with a script that every process, this one and its helpers, runs before anything else. */
function cableAfter(script: string, cwd: string, args: readonly string[]): Result {
  const preload = path.join(cwd, 'preload.cjs');
  writeFileSync(preload, script);
  return cable([...args, '.'], { cwd, env: { NODE_OPTIONS: `--require ${JSON.stringify(preload)}` } });
}

const isHelper = `process.argv[2] === 'work'`;

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

describe('processes that cannot be started', () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.cable`, fixable]));
  const lint = ['lint', '--format', 'json', '--jobs'];

  for (const [how, script] of [
    ['end at once', `if (${isHelper}) process.exit(1)`],
    ['break while they start', `if (${isHelper}) throw new Error('broken')`],
    ['are not to be found', `if (!${isHelper}) process.execPath = '/nowhere/node'`],
    ['are not allowed', `require('child_process').fork = () => { throw new Error('not allowed') }`],
    [
      'end, all but the first',
      `if (${isHelper}) require('fs').mkdirSync('first', { recursive: true }) ?? process.exit(1)`,
    ],
    [
      'end, the first of them',
      `if (${isHelper} && require('fs').mkdirSync('first', { recursive: true })) process.exit(1)`,
    ],
  ] as const) {
    it(
      `and ${how} lose no file, and nobody hears of them`,
      inFolder(many, (cwd) => {
        assert.deepEqual(cableAfter(script, cwd, [...lint, '3']), cable([...lint, '1', '.'], { cwd }));
      }),
    );
  }
});

describe('a process that dies over a file', () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.cable`, clean]));
  const deadly = (isDeadly: string) => `if (${isHelper}) {
    const fs = require('fs');
    const { readFileSync } = fs;
    fs.readFileSync = (file, ...more) => {
      if (${isDeadly}) process.kill(process.pid, 'SIGKILL');
      return readFileSync(file, ...more);
    };
  }`;

  for (const [which, file] of [
    ['the first', '0.cable'],
    ['one in the middle', '28.cable'],
  ] as const) {
    it(
      `loses this one only, and tells it: ${which}`,
      inFolder(many, (cwd) => {
        const { status, stdout, stderr } = cableAfter(deadly(`file === './${file}'`), cwd, [
          'parse',
          '--jobs',
          '3',
        ]);
        assert.equal(stderr, `cable: ./${file}: internal failure: its process ended with SIGKILL\n`);
        assert.equal(status, 2);
        assert.equal(stdout.split('\n').length, 40);
        assert.ok(!stdout.includes(`"./${file}"`));
      }),
    );
  }
});
