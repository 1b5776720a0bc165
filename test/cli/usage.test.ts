import { strict as assert } from 'node:assert';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, copyFileSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { bundle, cable, clean, inFolder } from './command';

const names = ['parse', 'lint', 'rules', 'tags'];

describe('cable', () => {
  it('lists its commands', () => {
    for (const args of [['--help'], ['-h'], ['help'], ['help', '--help'], ['help', 'help']]) {
      const { status, stdout } = cable(args);
      assert.equal(status, 0);
      for (const name of names) assert.match(stdout, new RegExp(`^  cable ${name} `, 'm'));
    }
  });

  it('explains each command and its options, in lines that fit a terminal', () => {
    for (const name of names) {
      const { status, stdout } = cable([name, '--help']);
      assert.equal(status, 0);
      assert.match(stdout, new RegExp(`^Usage: cable ${name} `, 'm'));
      assert.match(stdout, /^ {2}--format /m);
      assert.equal(cable(['help', name]).stdout, stdout);
      assert.equal(cable([name, 'path', '-h']).stdout, stdout);
      for (const line of stdout.split('\n')) assert.ok(line.length <= 110, line);
    }
  });

  it('tells its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.equal(cable(['--version']).stdout, `${version}\n`);
  });

  it('ends with 2 and one line where its output cannot be written', () => {
    const unwritable = openSync('package.json', 'r');
    try {
      const { status, stderr } = spawnSync(process.execPath, [bundle, '--help'], {
        stdio: ['ignore', unwritable, 'pipe'],
        encoding: 'utf8',
      });
      assert.match(stderr, /^cable: standard output: .+\n$/);
      assert.equal(status, 2);
    } finally {
      closeSync(unwritable);
    }
  });

  it('ends quietly where its reader has gone', async () => {
    const reading = spawn(process.execPath, [bundle, 'tags'], { stdio: ['ignore', 'pipe', 'pipe'] });
    reading.stdout.destroy();
    const said = text(reading.stderr);
    const [status] = await once(reading, 'close');
    assert.deepEqual([status, await said], [0, '']);
  });

  it('ends with 2 and one line where it is not understood', () => {
    for (const [args, complaint] of [
      [[], 'name a command, such as cable lint PATH (cable --help lists them)'],
      [['lnit'], 'there is no command lnit, did you mean lint? (cable --help lists them)'],
      [['convert'], 'there is no command convert (cable --help lists them)'],
      [['--verison'], 'there is no option --verison, did you mean --version? (cable --help lists them)'],
      [['help', 'prase'], 'there is no command prase, did you mean parse? (cable --help lists them)'],
      [['lint', '--fx', 'a'], 'there is no option --fx, did you mean --fix? (cable lint --help tells more)'],
      [
        ['parse', '--year', '05', 'a'],
        '--year takes a whole number from 1800 to 2099, not "05" (cable parse --help tells more)',
      ],
    ] as const) {
      const { status, stdout, stderr } = cable(args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.equal(stderr, `cable: ${complaint}\n`);
    }
  });

  it(
    'is one file that needs nothing beside it, processes and all',
    inFolder({ 'a.cable': clean, 'b.cable': clean }, (cwd) => {
      const alone = path.join(cwd, 'alone.js');
      copyFileSync(bundle, alone);
      const { status, stdout } = spawnSync(process.execPath, [alone, 'lint', '--jobs', '2', '.'], {
        cwd,
        encoding: 'utf8',
      });
      assert.deepEqual([status, stdout], [0, '2 files: nothing found\n']);
    }),
  );
});
