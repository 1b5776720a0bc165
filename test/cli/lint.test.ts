import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../../server/src/cli/report/json';
import { cable, clean, fixable, inFolder, objects, withError, withWarning } from './command';

interface FileReport {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
}

const status = (...args: Parameters<typeof cable>) => cable(...args).status;

describe('cable lint', () => {
  it(
    'lists findings below the name of their file, with the counts at the end',
    inFolder({ 'a.txt': withWarning, 'b.txt': clean, 'c.txt': fixable }, (cwd) => {
      const { stdout } = cable(['lint', 'a.txt', 'b.txt', 'c.txt'], { cwd });
      const lines = stdout.split('\n');
      assert.equal(lines[0], 'a.txt');
      assert.match(lines[1] ?? '', /^ {2}6:7 {2}warning {2}tags-unknown {2}PGVO /);
      assert.deepEqual(lines.slice(2, 4), ['', 'c.txt']);
      assert.match(lines[4] ?? '', /^ {2}6:7 {2}info {2}tags-lowercase {2}.*pgov/);
      assert.deepEqual(lines.slice(5), ['', '3 files: 1 warning, 1 info; --fix takes care of 1', '']);
    }),
  );

  it('says so where there is nothing to find', () => {
    assert.equal(cable(['lint', '-'], { input: clean }).stdout, '1 file: nothing found\n');
  });

  it(
    'prints one JSON object a line for each file, those without findings too',
    inFolder({ 'a.txt': clean, 'b.txt': withWarning }, (cwd) => {
      const [first, second, ...others] = objects<FileReport>(
        cable(['lint', '--format', 'json', 'a.txt', 'b.txt'], { cwd }),
      );
      assert.deepEqual(first, { file: 'a.txt', diagnostics: [] });
      assert.equal(others.length, 0);
      const [finding] = second?.diagnostics ?? [];
      assert.deepEqual(Object.keys(finding ?? {}), ['rule', 'severity', 'message', 'range', 'fixable']);
      assert.deepEqual(
        { ...finding, message: '' },
        {
          rule: 'tags-unknown',
          severity: 'warning',
          message: '',
          range: { start: { line: 5, character: 6 }, end: { line: 5, character: 10 } },
          fixable: true,
        },
      );
    }),
  );

  it('ends with 1 for findings as heavy as --fail-on, an error where it is not given', () => {
    assert.equal(status(['lint', '-'], { input: clean }), 0);
    assert.equal(status(['lint', '-'], { input: withWarning }), 0);
    assert.equal(status(['lint', '-'], { input: withError }), 1);
    assert.equal(status(['lint', '--fail-on', 'warning', '-'], { input: withWarning }), 1);
    assert.equal(status(['lint', '--fail-on', 'warning', '-'], { input: fixable }), 0);
    assert.equal(status(['lint', '--fail-on', 'information', '-'], { input: fixable }), 1);
    assert.equal(status(['lint', '--fail-on', 'never', '-'], { input: withError }), 0);
  });

  it('ends with 1 for more than --max-warnings, and says why', () => {
    assert.equal(status(['lint', '--max-warnings', '1', '-'], { input: withWarning }), 0);
    const { status: tooMany, stderr } = cable(['lint', '--max-warnings', '0', '-'], { input: withWarning });
    assert.equal(tooMany, 1);
    assert.equal(stderr, 'cable: 1 warning, more than the 0 allowed\n');
  });

  it(
    'ends with 2 where a file could not be read, whatever was found',
    inFolder({ 'a.txt': withError }, (cwd) => {
      const { status, stdout } = cable(['lint', 'a.txt', 'missing.txt'], { cwd });
      assert.equal(status, 2);
      assert.match(stdout, /missing-classification/);
    }),
  );

  it(
    'never calls clean what it did not check: a file it could not read, a text that is no cable',
    inFolder({ 'a.txt': clean, 'letter.txt': 'Dear Jane,\n\nthe honey is here.\n' }, (cwd) => {
      const missing = cable(['lint', 'missing.txt'], { cwd });
      assert.deepEqual(missing, {
        status: 2,
        stdout: '1 file could not be read\n',
        stderr: 'cable: missing.txt: no such file or folder\n',
      });
      const letter = cable(['lint', 'letter.txt'], { cwd });
      assert.deepEqual(letter, {
        status: 0,
        stdout: '1 file not checked\n',
        stderr: 'cable: letter.txt: not checked: it does not look like a cable\n',
      });
      const { stdout } = cable(['lint', 'a.txt', 'letter.txt', 'missing.txt'], { cwd });
      assert.equal(stdout, '1 file: nothing found; 1 file not checked; 1 file could not be read\n');
    }),
  );

  it('takes the severities of a profile', () => {
    const withoutOrder = clean.replace('E.O. 12958: N/A\n', '');
    const found = (...args: string[]) =>
      objects<FileReport>(cable(['lint', '--format', 'json', ...args, '-'], { input: withoutOrder })).flatMap(
        ({ diagnostics }) => diagnostics.map(({ rule, severity }) => `${rule} ${severity}`),
      );
    assert.deepEqual(found(), ['eo-missing information']);
    assert.deepEqual(found('--profile', 'draft'), ['eo-missing warning']);
  });

  it(
    'takes settings from a file; the command line counts more',
    inFolder(
      {
        'off.json': '{"rules": {"tags-unknown": "off"}}',
        'error.json': '{"profile": "draft", "rules": {"tags-unknown": "error"}}',
        'wrong.json': '{"profile": "copy", "rules": {"tags-unknwn": "off"}}',
        'broken.json': '{',
        'a.txt': withWarning,
      },
      (cwd) => {
        assert.match(cable(['lint', '--config', 'off.json', 'a.txt'], { cwd }).stdout, /nothing found/);
        assert.equal(status(['lint', '--config', 'error.json', 'a.txt'], { cwd }), 1);
        assert.equal(
          status(['lint', '--config', 'error.json', '--profile', 'transcribe', 'a.txt'], { cwd }),
          1,
        );
        const wrong = cable(['lint', '--config', 'wrong.json', 'a.txt'], { cwd });
        assert.deepEqual([wrong.status, wrong.stdout], [2, '']);
        assert.match(wrong.stderr, /--config wrong\.json: .*"copy".*"tags-unknwn"/);
        assert.match(
          cable(['lint', '--config', 'broken.json', 'a.txt'], { cwd }).stderr,
          /--config broken\.json: /,
        );
      },
    ),
  );

  it('paints only for terminals', () => {
    assert.ok(!cable(['lint', '-'], { input: withError }).stdout.includes('\u001b'));
  });

  it('tells every finding on one line, though the words that it quotes go over two', () => {
    const input = clean.replace('showed us four jars.', 'showed us four jars. End\ncomment.');
    const [report] = objects<FileReport>(cable(['lint', '--format', 'json', '-'], { input }));
    const [message] = report?.diagnostics.map(({ message }) => message) ?? [];
    assert.match(message ?? '', /^End comment closes /);
  });

  it('keeps control characters of a text away from the terminal', () => {
    const { stdout } = cable(['lint', '-'], { input: withWarning.replace('PGVO', 'pgo\u001bv') });
    assert.ok(!stdout.includes('\u001b'));
  });
});

describe('cable lint --fix', () => {
  const encodings: readonly (readonly [string, Buffer, Buffer])[] = [
    ['UTF-8', Buffer.from(fixable), Buffer.from(clean)],
    ['a byte order mark', Buffer.from(`\uFEFF${fixable}`), Buffer.from(`\uFEFF${clean}`)],
    ['UTF-16', Buffer.from(`\uFEFF${fixable}`, 'utf16le'), Buffer.from(`\uFEFF${clean}`, 'utf16le')],
    [
      'Windows-1252',
      Buffer.from(`${fixable}caf\xe9\n`, 'latin1'),
      Buffer.from(`${clean}caf\xe9\n`, 'latin1'),
    ],
    ['CRLF', Buffer.from(fixable.replaceAll('\n', '\r\n')), Buffer.from(clean.replaceAll('\n', '\r\n'))],
  ];
  for (const [name, before, after] of encodings) {
    it(
      `makes the safe fixes and keeps ${name}`,
      inFolder({ 'a.txt': before }, (cwd) => {
        const { stdout, status } = cable(['lint', '--fix', 'a.txt'], { cwd });
        assert.equal(status, 0);
        assert.doesNotMatch(stdout, /tags-lowercase/);
        assert.deepEqual(readFileSync(path.join(cwd, 'a.txt')), after);
        assert.deepEqual(readdirSync(cwd), ['a.txt']);
      }),
    );
  }

  it(
    'does not touch a file that has nothing safe to fix',
    inFolder({ 'a.txt': withWarning }, (cwd) => {
      const file = path.join(cwd, 'a.txt');
      const before = statSync(file);
      assert.equal(cable(['lint', '--fix', 'a.txt'], { cwd }).status, 0);
      const after = statSync(file);
      assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
    }),
  );

  it(
    'keeps the rights of a file',
    inFolder({ 'a.txt': fixable }, (cwd) => {
      const file = path.join(cwd, 'a.txt');
      writeFileSync(file, fixable, { mode: 0o640 });
      const { mode } = statSync(file);
      cable(['lint', '--fix', 'a.txt'], { cwd });
      assert.equal(statSync(file).mode, mode);
      assert.equal(readFileSync(file, 'utf8'), clean);
    }),
  );

  it(
    'leaves a file alone whose bytes it could not write back',
    inFolder({ 'a.txt': Buffer.concat([Buffer.from(`\uFEFF${fixable}`), Buffer.from([0xff])]) }, (cwd) => {
      const before = readFileSync(path.join(cwd, 'a.txt'));
      const { status, stdout, stderr } = cable(['lint', '--fix', 'a.txt'], { cwd });
      assert.equal(status, 2);
      assert.match(stdout, /tags-lowercase/);
      assert.match(stderr, /^cable: a\.txt: could not be fixed: /);
      assert.deepEqual(readFileSync(path.join(cwd, 'a.txt')), before);
    }),
  );

  it('does not take standard input', () => {
    const { status, stderr } = cable(['lint', '--fix', '-'], { input: fixable });
    assert.equal(status, 2);
    assert.match(stderr, /^cable: --fix writes files/);
  });

  it(
    'does not take a file with the name of standard input for it',
    inFolder({ '-': fixable, list: '-\n' }, (cwd) => {
      const { status, stderr } = cable(['lint', '--fix', '--files-from', 'list'], { cwd, input: fixable });
      assert.deepEqual([status, stderr], [2, 'cable: standard input: could not be fixed: it is no file\n']);
      assert.equal(readFileSync(path.join(cwd, '-'), 'utf8'), fixable);
    }),
  );
});

const seedFolder = path.resolve('../shared/seed');
const seeds = existsSync(seedFolder)
  ? readdirSync(seedFolder).map((file) => path.join(seedFolder, file))
  : [];
const reason = seeds.length === 0 ? ' (its twin only: there is no ../shared/seed beside this checkout)' : '';

describe(`cable lint of a partial extract in Markdown${reason}`, () => {
  for (const file of ['test/corpus/twin.cable', ...seeds]) {
    it(`finds no error, no warning and at most one remark in ${path.basename(file)}`, () => {
      const [report] = objects<FileReport>(cable(['lint', '--format', 'json', file]));
      const severities = report?.diagnostics.map(({ severity }) => severity) ?? ['error'];
      assert.ok(severities.length <= 1 && severities.every((severity) => severity === 'information'));
    });

    it(`finds one error where ${path.basename(file)} has no classification`, () => {
      const text = readFileSync(file, 'utf8').replace('UNCLAS ', '');
      const [report] = objects<FileReport>(cable(['lint', '--format', 'json', '-'], { input: text }));
      const [error, ...others] =
        report?.diagnostics.filter(({ severity }) => severity !== 'information') ?? [];
      assert.equal(error?.rule, 'missing-classification');
      assert.equal(error?.range.start.line, 4);
      assert.deepEqual(others, []);
    });
  }
});
