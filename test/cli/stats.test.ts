import { strict as assert } from 'node:assert';
import { cable, clean, inFolder, objects } from './command';

const doubtful = clean.replace('000217', '000218 [?]');

describe('cable stats', () => {
  it(
    'prints an object a line for each cable with --format json',
    inFolder({ 'a.cable': clean, 'b.cable': `${doubtful}\n\n${clean}` }, (cwd) => {
      const result = cable(['stats', '--format', 'json', 'a.cable', 'b.cable'], { cwd });
      assert.equal(result.status, 0);
      const all = objects<{ file: string; cable: number; openReadings: number; words: number }>(result);
      assert.deepEqual(
        all.map(({ file, cable: index, openReadings }) => [file, index, openReadings]),
        [
          ['a.cable', 0, 0],
          ['b.cable', 0, 1],
          ['b.cable', 1, 0],
        ],
      );
      assert.ok(all.every(({ words }) => words === all[0]?.words));
    }),
  );

  it(
    'prints the counts of each cable for people, and those of all together',
    inFolder({ 'a.cable': clean, 'b.cable': doubtful }, (cwd) => {
      const { stdout } = cable(['stats', '.'], { cwd });
      assert.match(stdout, /^\.\/a\.cable\n {2}words +\d+, in the text \d+\n {2}characters +\d/m);
      assert.match(stdout, /\n2 cables\n[\s\S]*\n {2}open readings +1\n[\s\S]*\n {2}pages +not marked\n$/);
    }),
  );

  it(
    'says what it cannot read, and that a text is no cable',
    inFolder({ 'letter.txt': 'Dear Jane\n' }, (cwd) => {
      const result = cable(['stats', 'letter.txt', 'missing.cable'], { cwd });
      assert.equal(result.status, 2);
      assert.match(result.stderr, /letter\.txt: does not look like a cable/);
      assert.match(result.stderr, /missing\.cable/);
    }),
  );
});
