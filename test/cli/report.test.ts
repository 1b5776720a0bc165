import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Ajv from 'ajv';
import { rules } from '../../server/src/service';
import { cable, clean, fixable, inFolder, withError, withWarning } from './command';

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly level: string;
      readonly fixes?: readonly unknown[];
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
      }[];
    }[];
  }[];
}

// It calls itself draft 4 of JSON schema, but holds nothing that draft 7 reads in another way.
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync('test/schemas/sarif-2.1.0-rtm.5.json', 'utf8'));
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile<Log>(
  schema,
);

describe('cable lint --format sarif', () => {
  /** The log of a run over files, which has to be what the standard says. */
  function log(args: readonly string[], options: Parameters<typeof cable>[1]): Log {
    const { stdout } = cable(['lint', '--format', 'sarif', ...args], options);
    const parsed = JSON.parse(stdout);
    assert.ok(validate(parsed), JSON.stringify(validate.errors));
    return parsed;
  }

  it(
    'prints one log with all rules and the results of all files',
    inFolder({ 'a b.txt': withWarning, 'b.txt': withError, 'c.txt': fixable }, (cwd) => {
      const [run] = log(['a b.txt', 'b.txt', 'c.txt'], { cwd }).runs;
      assert.deepEqual(
        run?.tool.driver.rules.map(({ id }) => id),
        rules.map(({ id }) => id),
      );
      assert.deepEqual(
        run?.results.map(({ ruleId, level }) => [ruleId, level]),
        [
          ['tags-unknown', 'warning'],
          ['missing-classification', 'error'],
          ['tags-lowercase', 'note'],
        ],
      );
    }),
  );

  it('tells places counted from 1, and what a fix would put there', () => {
    const [run] = log(['-'], { input: withWarning }).runs;
    const region = { startLine: 6, startColumn: 7, endLine: 6, endColumn: 11 };
    assert.deepEqual(run?.results[0], {
      ...run?.results[0],
      locations: [{ physicalLocation: { artifactLocation: { uri: '-' }, region } }],
      fixes: [
        {
          description: { text: 'Replace by PGOV (Internal Governmental Affairs)' },
          artifactChanges: [
            {
              artifactLocation: { uri: '-' },
              replacements: [{ deletedRegion: region, insertedContent: { text: 'PGOV' } }],
            },
          ],
        },
      ],
    });
  });

  it(
    'names files by their way from the current folder, and those elsewhere by their whole URI',
    inFolder({ 'a b/c,d.cable': withWarning, 'here/e.cable': withWarning }, (cwd) => {
      const here = path.join(cwd, 'here');
      const uri = (file: string) =>
        log([file], { cwd: here }).runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri;
      for (const name of ['e.cable', '.', '../here', here]) assert.equal(uri(name), 'e.cable');
      assert.equal(uri('../a b'), pathToFileURL(path.join(cwd, 'a b', 'c,d.cable')).href);
    }),
  );

  it('has no fix for a line that nothing can wrap', () => {
    const input = clean
      .replace(' on May 3', '')
      .replace('four jars.', `four jars: ${'x'.repeat(80)}\n${'y'.repeat(80)}`);
    const [run] = log(['--rule', 'line-over-draft-limit=warning', '-'], { input }).runs;
    const found = run?.results.map(({ ruleId, fixes = [] }) => [ruleId, fixes.length]);
    assert.deepEqual(found, [
      ['line-over-draft-limit', 1],
      ['line-over-draft-limit', 0],
    ]);
  });

  it('is a log where nothing is found, too', () => {
    assert.deepEqual(log(['-'], { input: clean }).runs[0]?.results, []);
  });
});

describe('cable lint --format github', () => {
  it('prints a workflow command for each finding, and nothing else', () => {
    const { stdout } = cable(['lint', '--format', 'github', '-'], { input: withWarning });
    assert.match(
      stdout,
      /^::warning file=-,line=6,endLine=6,col=7,endColumn=11,title=tags-unknown::PGVO [^\n]*\n$/,
    );
    assert.equal(cable(['lint', '--format', 'github', '-'], { input: clean }).stdout, '');
    assert.match(cable(['lint', '--format', 'github', '-'], { input: fixable }).stdout, /^::notice /);
  });

  it(
    'names files as the repository does, and writes signs that would end a property in its own way',
    inFolder({ 'a,b:c%.txt': withError }, (cwd) => {
      const { stdout } = cable(['lint', '--format', 'github', '.'], { cwd });
      assert.match(stdout, /^::error file=a%2Cb%3Ac%25\.txt,/);
    }),
  );
});
