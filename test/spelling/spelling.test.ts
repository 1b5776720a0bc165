// What Code Spell Checker says of cables with what we contribute to it: its own command runs over them.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { standardTables } from '../../server/src/knowledge';
import { indexAt, readText } from '../../server/src/model/document';
import { lineIndex } from '../../server/src/text/line-index';
import { contains, type Span } from '../../server/src/text/span';

interface Unknown {
  readonly file: string;
  readonly word: string;
  readonly span: Span;
}

const command = path.resolve('node_modules/cspell/bin.mjs');
const config = path.resolve('spelling/cspell-ext.json');

/** The words of some files of a folder that are taken for misspelt. */
function check(folder: string, files: readonly string[]): Unknown[] {
  const options = [
    'lint',
    '--no-progress',
    '--no-summary',
    '--no-color',
    '--no-gitignore',
    '--config',
    config,
  ];
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...options, ...files], {
    encoding: 'utf8',
    cwd: folder,
  });
  assert.ok(status === 0 || status === 1, stderr);
  return Array.from(stdout.matchAll(/^(.+?):(\d+):(\d+) - Unknown word \((.+?)\)/gm), (match) => {
    const [, name = '', line, column, word = ''] = match;
    const file = path.resolve(folder, name);
    const place = { line: Number(line) - 1, character: Number(column) - 1 };
    const start = lineIndex(readFileSync(file, 'utf8')).offsetAt(place);
    return { file, word, span: { start, end: start + word.length } };
  });
}

/** All cables of a folder. */
const cables = ['*.cable'];

describe('spelling', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cable-spelling-'));
  after(() => rmSync(folder, { recursive: true }));

  /** The words of one text that are taken for misspelt. */
  function unknownIn(text: string): string[] {
    const file = path.join(folder, 'a.cable');
    writeFileSync(file, text);
    return check(folder, [file]).map(({ word }) => word);
  }

  it('finds nothing in the samples but two foreign words of the text', () => {
    assert.deepEqual(
      check('samples', cables).map(({ word }) => word),
      ['Remich', 'cremant'],
    );
  });

  it('finds slips in subject and text, in capitals too', () => {
    const sample = readFileSync('samples/09VALLETTA217.cable', 'utf8');
    const slips = sample
      .replace('BEEKEEPERS FEDERATION SPLITS', 'BEEKEPERS FEDERATION SPLTIS')
      .replace('yearly meeting', 'yearly meetnig')
      .replace('TWO HIVES', 'TWO HIVSE');
    assert.deepEqual(unknownIn(slips), ['BEEKEPERS', 'SPLTIS', 'HIVSE', 'meetnig']);
  });

  it('knows the abbreviations and the posts of the tables', () => {
    const { abbreviations, posts } = standardTables;
    const words = [
      ...abbreviations().map(({ abbreviation }) => abbreviation),
      ...posts.posts().flatMap(({ printed_name: name, city, country }) => [name, city, country]),
    ];
    assert.deepEqual(unknownIn(`UNCLAS ROME 000305\n\n1. (U) They met ${words.join(' ; ')}.\n`), []);
  });

  it('leaves heading, front and marks alone in the whole corpus', () => {
    const strays = check('test/corpus/readings', cables).filter((unknown) => !isProse(unknown));
    assert.deepEqual(
      strays.map(({ file, word }) => `${path.basename(file)}: ${word}`),
      [],
    );
  });
});

/** True for a word of the text or of the subject. */
function isProse({ file, span }: Unknown): boolean {
  const cables = readText(readFileSync(file, 'utf8'));
  const placed = cables[indexAt(cables, span.start)];
  if (!placed) return false;
  const { cable, offset } = placed;
  const within = { start: span.start - offset, end: span.end - offset };
  const prose = [
    cable.subject?.span,
    ...cable.paragraphs.map((each) => each.span),
    ...cable.headings.map((each) => each.span),
  ];
  return prose.some((each) => each !== undefined && contains(each, within));
}
