import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cable, clean, fixable, inFolder, objects, withError, withWarning } from './command';

const CONFIG = 'cable.config.jsonc';

/** The rules that speak in each file, by their severities. */
function found(cwd: string, ...args: readonly string[]): Record<string, string[]> {
  const reports = objects<{ file: string; diagnostics: { rule: string; severity: string }[] }>(
    cable(['lint', '--format', 'json', ...args], { cwd }),
  );
  return Object.fromEntries(
    reports.map(({ file, diagnostics }) => [
      file,
      diagnostics.map(({ rule, severity }) => `${rule} ${severity}`),
    ]),
  );
}

describe('cable lint with a configuration', () => {
  it(
    'takes for each file the nearest above it',
    inFolder(
      {
        [CONFIG]: '{ "rules": { "tags-unknown": "error" } } // everywhere',
        'a.cable': withWarning,
        [`1974/${CONFIG}`]: '{ "extends": "../cable.config.jsonc", "ignore": ["drafts/"] }',
        '1974/b.cable': withWarning,
        '1974/drafts/c.cable': withWarning,
        '1975/d.cable': withWarning,
        [`1975/${CONFIG}`]: '{ "tags": { "PGVO": "Provincial governors" } }',
      },
      (cwd) => {
        const expected = {
          './1974/b.cable': ['tags-unknown error'],
          './1975/d.cable': [],
          './a.cable': ['tags-unknown error'],
        };
        assert.deepEqual(found(cwd, '.'), expected);
        assert.deepEqual(found(cwd, '--jobs', '2', '.'), expected);
      },
    ),
  );

  it(
    'leaves an ignored file alone, and says so where it was named',
    inFolder({ [CONFIG]: '{ "ignore": "a.cable" }', 'a.cable': withError }, (cwd) => {
      const { status, stdout, stderr } = cable(['lint', 'a.cable'], { cwd });
      assert.deepEqual([status, stdout], [0, '1 file not checked\n']);
      assert.equal(stderr, 'cable: a.cable: left alone, as the configuration says\n');
    }),
  );

  it(
    'says so where it is there and cannot be read',
    inFolder({ [`${CONFIG}/a.cable`]: clean, 'b.cable': clean }, (cwd) => {
      const near = cable(['lint', 'b.cable'], { cwd });
      assert.deepEqual([near.status, near.stderr], [2, `cable: ${CONFIG}: is a folder\n`]);
      const named = cable(['lint', '--config', CONFIG, 'b.cable'], { cwd });
      assert.equal(named.status, 2);
      assert.match(named.stderr, /^cable: --config cable\.config\.jsonc: .*is a folder/);
    }),
  );

  it(
    'says once what is wrong in it, goes on, and ends with 2',
    inFolder({ [CONFIG]: '{\n  "profil": "draft"\n}', 'a.cable': clean, 'b.cable': clean }, (cwd) => {
      const { status, stdout, stderr } = cable(['lint', '.'], { cwd });
      assert.equal(status, 2);
      assert.equal(stdout, '2 files: nothing found\n');
      assert.match(stderr, /^cable: [^\n]*cable\.config\.jsonc, line 2: There is no setting "profil"\.\n$/);
    }),
  );

  it('takes a weight of --rule as a whole', () => {
    const { status, stderr } = cable(['lint', '--rule', 'tags-unknown=off=error', '-'], { input: clean });
    assert.equal(status, 2);
    assert.match(stderr, /--rule tags-unknown takes [^\n]*, not "off=error"/);
  });

  it('lets --rule name the only rules that speak, or weigh one among the others', () => {
    const run = (...args: string[]) => cable(['lint', ...args, '-'], { input: withWarning });
    assert.match(run('--rule', 'paragraph-gap').stdout, /nothing found/);
    assert.match(run('--rule', 'tags-unknown').stdout, /1 warning/);
    assert.match(run('--rule', 'tags-unknown=error,paragraph-gap=off').stdout, /1 error/);
    assert.match(run('--rule', 'tags-unknwon').stderr, /no rule tags-unknwon, did you mean tags-unknown\?/);
    assert.match(run('--rule', 'tags-unknown=loud').stderr, /takes default, error, .* not "loud"/);
  });
});

describe('cable lint --fix-dry-run', () => {
  it(
    'shows what --fix would change, and writes nothing',
    inFolder({ 'a.cable': fixable, 'b.cable': withWarning }, (cwd) => {
      const { stdout, status } = cable(['lint', '--fix-dry-run', 'a.cable', 'b.cable'], { cwd });
      assert.equal(status, 0);
      assert.match(
        stdout,
        /^a\.cable would become\n {2}6 - TAGS: pgov, EAGR, MT\n {2}6 \+ TAGS: PGOV, EAGR, MT\n\nb\.cable\n/,
      );
      assert.equal(readFileSync(path.join(cwd, 'a.cable'), 'utf8'), fixable);
    }),
  );

  it('gives the whole text in JSON', () => {
    const [report] = objects<{ fixed?: string }>(
      cable(['lint', '--fix-dry-run', '--format', 'json', '-'], { input: fixable }),
    );
    assert.equal(report?.fixed, clean);
  });
});

describe('cable lint --baseline', () => {
  it(
    'writes what is found, and tells only what is new',
    inFolder({ 'a.cable': withWarning, '1974/b.cable': withError, 'c.cable': clean }, async (cwd) => {
      const file = path.join(cwd, 'cable.baseline.json');
      const written = cable(['lint', '--baseline', 'cable.baseline.json', '--write-baseline', '.'], { cwd });
      assert.deepEqual(
        [written.status, written.stderr],
        [0, 'cable: cable.baseline.json now knows 2 findings\n'],
      );
      assert.deepEqual(Object.keys(JSON.parse(readFileSync(file, 'utf8')).files), [
        '1974/b.cable',
        'a.cable',
      ]);
      const again = cable(['lint', '--baseline', 'cable.baseline.json', '.'], { cwd });
      assert.deepEqual([again.status, again.stdout], [0, '3 files: nothing found\n']);
      const other = cable(['lint', '--baseline', 'cable.baseline.json', '-'], { cwd, input: withError });
      assert.equal(other.status, 1);
    }),
  );

  it(
    'is written anew whole, whatever the configuration knows already',
    inFolder(
      { [CONFIG]: '{ "baseline": "known.json" }', 'a.cable': withWarning, 'b.cable': withError },
      (cwd) => {
        const write = () => cable(['lint', '--baseline', 'known.json', '--write-baseline', '.'], { cwd });
        write();
        assert.equal(cable(['lint', '.'], { cwd }).stdout, '2 files: nothing found\n');
        assert.equal(write().stderr, 'cable: known.json now knows 2 findings\n');
      },
    ),
  );

  it(
    'knows what was read from standard input, too',
    inFolder({}, (cwd) => {
      const known = ['lint', '--baseline', 'known.json'];
      cable([...known, '--write-baseline', '-'], { cwd, input: withWarning });
      assert.equal(cable([...known, '-'], { cwd, input: withWarning }).stdout, '1 file: nothing found\n');
    }),
  );

  for (const [text, complaint] of [
    ['{', /^cable: .*known\.json: It is not JSON in line 1, column 2: a closing } is missing here\.\n$/],
    ['{} // a', /^cable: .*known\.json: It is not JSON in line 1, column 4: no comment may stand here\.\n$/],
    ['[]', /^cable: .*known\.json: baseline must be an object, not \[\]\.\n$/],
    ['{}', /^cable: .*known\.json: It names no files: is it a baseline\?\n$/],
    [
      '{"files": {"a.cable": [{}]}}',
      /: baseline\.files\.a\.cable\[0\] must have a rule, its words and their count\.\n$/,
    ],
  ] as const) {
    it(
      `that reads ${text} is told to be wrong, and nothing is taken for known`,
      inFolder({ 'a.cable': withWarning, 'known.json': text }, (cwd) => {
        const named = cable(['lint', '--baseline', 'known.json', 'a.cable'], { cwd });
        assert.equal(named.status, 2);
        assert.match(named.stderr, complaint);
        assert.match(named.stdout, /tags-unknown/);
        writeFileSync(path.join(cwd, CONFIG), '{ "baseline": "known.json" }');
        assert.match(cable(['lint', 'a.cable'], { cwd }).stderr, complaint);
      }),
    );
  }

  it(
    'that the configuration names and that is not there is told where rules run, and the files are checked',
    inFolder({ 'a.cable': withWarning, [CONFIG]: '{ "baseline": "known.json" }' }, (cwd) => {
      const checked = cable(['lint', '--format', 'json', 'a.cable'], { cwd });
      assert.equal(checked.status, 2);
      assert.match(checked.stdout, /tags-unknown/);
      assert.match(
        checked.stderr,
        /^cable: .*cable\.config\.jsonc names the baseline .*known\.json, which cannot be read\.\n$/,
      );
      assert.equal(cable(['config', 'a.cable'], { cwd }).status, 2);
      for (const command of ['parse', 'stats']) assert.equal(cable([command, 'a.cable'], { cwd }).status, 0);
      const written = cable(['lint', '--baseline', 'known.json', '--write-baseline', '.'], { cwd });
      assert.deepEqual([written.status, written.stderr], [0, 'cable: known.json now knows 1 finding\n']);
    }),
  );

  it(
    'that is a folder cannot be read',
    inFolder({ 'a.cable': clean, 'known.json/b.cable': clean }, (cwd) => {
      const { status, stderr } = cable(['lint', '--baseline', 'known.json', 'a.cable'], { cwd });
      assert.deepEqual([status, stderr], [2, 'cable: known.json: is a folder\n']);
    }),
  );

  it('is not made by chance', () => {
    const missing = cable(['lint', '--baseline', 'no-such.json', '-'], { input: clean });
    assert.equal(missing.status, 2);
    assert.match(missing.stderr, /no such file; --write-baseline makes it/);
    assert.ok(!existsSync('no-such.json'));
    assert.equal(cable(['lint', '--write-baseline', '-'], { input: clean }).status, 2);
  });
});

describe('cable config', () => {
  const folder = {
    [CONFIG]:
      '{\n  "profile": "draft",\n  "groups": { "subject": "hint" },\n  "overrides": [\n    { "files": "1974/", "rules": { "tags-unknown": "off" } }\n  ]\n}\n',
  };

  it(
    'prints what holds for a file as JSON',
    inFolder(folder, (cwd) => {
      const [settings] = objects<{ profile: string; files: string[]; rules: Record<string, string> }>(
        cable(['config', '1974/a.cable'], { cwd }),
      );
      assert.equal(settings?.profile, 'draft');
      assert.deepEqual(settings.files, [CONFIG]);
      assert.equal(settings.rules['tags-unknown'], 'off');
      assert.equal(settings.rules['missing-classification'], 'error');
    }),
  );

  it(
    'explains with --explain which line decided',
    inFolder(folder, (cwd) => {
      const { stdout } = cable(['config', '--explain', '1974/a.cable', 'b.cable'], { cwd });
      const [first = '', second = ''] = stdout.split('\nb.cable\n');
      assert.match(first, /^1974\/a\.cable\n {2}Read: cable\.config\.jsonc\.\n/);
      assert.match(first, /Profile +draft +cable\.config\.jsonc:2\n/);
      assert.match(first, /subject-missing +hint +cable\.config\.jsonc:3\n/);
      assert.match(first, /tags-unknown +off +cable\.config\.jsonc:5\n/);
      assert.doesNotMatch(second, /tags-unknown/);
    }),
  );

  it('says so where there is none', () => {
    assert.match(cable(['config', '--explain', '/a.cable']).stdout, /No cable\.config\.jsonc above it/);
    assert.equal(cable(['config']).status, 2);
  });
});
