import { strict as assert } from 'node:assert';
import { choice, flag, integer, list, readArguments, words } from '../../server/src/cli/arguments';
import { UsageError } from '../../server/src/cli/usage';

const options = {
  format: choice(['text', 'json'], 'text', 'how to print'),
  profile: choice(['transcribe', 'draft'], null, 'what the cable is'),
  fix: flag('make the fixes'),
  jobs: integer('N', 1, 64, 'how many processes'),
  ext: list('LIST', 'which endings'),
  config: words('FILE', 'settings'),
};
const read = (...args: string[]) => readArguments(options, args);

/** The message of the error that these arguments give. */
function complaint(...args: string[]): string {
  try {
    read(...args);
  } catch (error) {
    assert.ok(error instanceof UsageError);
    return error.message;
  }
  throw new assert.AssertionError({ message: `${args.join(' ')} was understood` });
}

describe('arguments', () => {
  it('have their defaults where nothing is given', () => {
    assert.deepEqual(read(), {
      values: { format: 'text', profile: null, fix: false, jobs: null, ext: null, config: null },
      positionals: [],
    });
  });

  it('take values after a blank or an equals sign, between and behind paths', () => {
    const { values, positionals } = read('a.txt', '--format', 'json', '--jobs=4', 'b.txt', '--fix');
    assert.deepEqual([values.format, values.jobs, values.fix], ['json', 4, true]);
    assert.deepEqual(positionals, ['a.txt', 'b.txt']);
  });

  it('take a single dash as a path, and everything behind two dashes', () => {
    assert.deepEqual(read('-', '--', '--fix').positionals, ['-', '--fix']);
  });

  it('part lists at commas', () => {
    assert.deepEqual(read('--ext', '.cable, txt,').values.ext, ['.cable', 'txt']);
  });

  it('let the last of several count', () => {
    assert.equal(read('--jobs', '2', '--jobs', '3').values.jobs, 3);
  });

  for (const [args, message] of [
    [['--fromat', 'json'], 'there is no option --fromat, did you mean --format?'],
    [['--colour'], 'there is no option --colour'],
    [['-x'], 'there is no option -x'],
    [['--constructor'], 'there is no option --constructor'],
    [['--format', 'jsn'], '--format takes text, json, not "jsn", did you mean json?'],
    [['--format'], '--format takes a value: --format text|json'],
    [['--config='], '--config takes a value: --config FILE'],
    [['--fix=yes'], '--fix takes no value'],
    [['--jobs', '0'], '--jobs takes a whole number from 1 to 64, not "0"'],
    [['--jobs', '1.5'], '--jobs takes a whole number from 1 to 64, not "1.5"'],
    [['--ext', ' , '], '--ext takes words parted by commas, not " , "'],
    [['--jobs', 'two'], '--jobs takes a whole number from 1 to 64, not "two"'],
  ] as const) {
    it(`say what is wrong with ${args.join(' ')}`, () => {
      assert.equal(complaint(...args), message);
    });
  }
});
