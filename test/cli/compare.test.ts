import { strict as assert } from 'node:assert';
import path from 'node:path';
import { cable, clean, inFolder } from './command';

const second = clean.replace('EAGR', 'ETRD').replace('met the', 'met').replace('four', 'for');
const files = { 'first.cable': clean, 'second.cable': second };

describe('cable compare', () => {
  it(
    'says where two transcriptions differ, and how much agrees',
    inFolder(files, (cwd) => {
      const { status, stdout } = cable(['compare', 'first.cable', 'second.cable'], { cwd });
      assert.equal(status, 1);
      assert.equal(
        stdout,
        `TAGS
  6:13 ~ 6:13      changed  "EAGR," -> "ETRD,"
paragraph 1
  9:35 ~ 9:34      missing  "the"
paragraph 2
  11:33 ~ 11:33    changed  "four" -> "for"

3 differences in 41 and 40 words: 93.82 % of the words, 97.75 % of the characters agree
`,
      );
    }),
  );

  it(
    'ends with 0 where the words are the same',
    inFolder({ ...files, 'third.cable': clean.replace('met the', 'met\r\nthe') }, (cwd) => {
      const { status, stdout } = cable(['compare', 'first.cable', 'third.cable'], { cwd });
      assert.equal(status, 0);
      assert.match(stdout, /^no differences in 41 and 41 words: 100 % of the words, 100 % of the characters/);
      assert.equal(cable(['compare', '--line-breaks', 'first.cable', 'third.cable'], { cwd }).status, 1);
    }),
  );

  it(
    'keeps control characters of a text away from the terminal',
    inFolder({ ...files, 'third.cable': clean.replace('four', 'fo\u001bur') }, (cwd) => {
      const { stdout } = cable(['compare', 'first.cable', 'third.cable'], { cwd });
      assert.match(stdout, /"four" -> "fo\uFFFDur"/);
    }),
  );

  const headed = clean.replace('\n2. (U)', '\nHONEY\u001b AND WAX\n---------------\n\n2. (U)');
  it(
    'keeps them away where a heading names the place, too',
    inFolder({ 'a.cable': headed, 'b.cable': headed.replace('WAX', 'COMB') }, (cwd) => {
      const { stdout } = cable(['compare', 'a.cable', 'b.cable'], { cwd });
      assert.match(stdout, /^heading “HONEY\uFFFD AND WAX”\n/);
    }),
  );

  it(
    'gives one JSON object with zero-based places',
    inFolder(files, (cwd) => {
      const { stdout } = cable(['compare', '--format', 'json', 'first.cable', 'second.cable'], { cwd });
      const { differences, ...rest } = JSON.parse(stdout);
      assert.deepEqual(rest, {
        first: 'first.cable',
        second: 'second.cable',
        agreement: { words: 76 / 81, characters: rest.agreement.characters },
        words: { first: 41, second: 40 },
      });
      assert.deepEqual(differences[1], {
        kind: 'missing',
        place: 'paragraph 1',
        first: { range: { start: { line: 8, character: 34 }, end: { line: 8, character: 37 } }, text: 'the' },
        second: { range: { start: { line: 8, character: 33 }, end: { line: 8, character: 33 } }, text: '' },
        doubtful: false,
      });
    }),
  );

  it(
    'reads one of them from standard input',
    inFolder(files, (cwd) => {
      const { status, stdout } = cable(['compare', 'first.cable', '-'], { cwd, input: clean });
      assert.equal(status, 0, stdout);
    }),
  );

  it(
    'ends with 2 where a file cannot be read or the usage is wrong, and says so in a line',
    inFolder(files, (cwd) => {
      const complaint = (...args: string[]) => {
        const { status, stdout, stderr } = cable(['compare', ...args], { cwd });
        assert.deepEqual([status, stdout], [2, '']);
        return stderr;
      };
      assert.equal(complaint('first.cable', 'none.cable'), 'cable: none.cable: no such file or folder\n');
      assert.equal(complaint('first.cable', ''), 'cable: "": no such file or folder\n');
      assert.equal(complaint('first.cable', path.sep), `cable: ${path.sep}: is a folder\n`);
      assert.match(
        complaint('first.cable'),
        /^cable: name two files, .* \(cable compare --help tells more\)\n$/,
      );
      assert.match(complaint('-', '-'), /^cable: standard input can be read only once/);
    }),
  );

  it(
    'compares and ends with 2 where something is wrong in the configuration, which is told once',
    inFolder({ ...files, 'cable.config.jsonc': '{ "profil": "draft" }' }, (cwd) => {
      const { status, stdout, stderr } = cable(['compare', 'first.cable', 'second.cable'], { cwd });
      assert.equal(status, 2);
      assert.match(stdout, /^3 differences/m);
      assert.match(stderr, /^cable: [^\n]*cable\.config\.jsonc, line 1: There is no setting "profil"\.\n$/);
    }),
  );
});
