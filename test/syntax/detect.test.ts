import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { DETECTION_LENGTH, looksLikeCable } from '../../server/src/syntax/detect';
import { makeCables } from '../helpers/cables';

interface Sample {
  readonly name: string;
  readonly text: string;
}

/** The invented ordinary texts of test/corpus/ordinary: many in a file, each under a line `%%% its name`. */
function inventedTexts(): Sample[] {
  const folder = path.join('test', 'corpus', 'ordinary');
  return readdirSync(folder).flatMap((file) =>
    readFileSync(path.join(folder, file), 'utf8')
      .split(/^%%% /m)
      .slice(1)
      .map((part) => {
        const end = part.indexOf('\n');
        return { name: `${file}: ${part.slice(0, end)}`, text: part.slice(end + 1) };
      }),
  );
}

/** What every checkout has: papers and code of the installed packages, and our own code and papers. */
function foundTexts(): Sample[] {
  return [
    ...filesUnder('node_modules', /^(?:readme|license|licence|changelog|package)\b.*$/i),
    ...filesUnder('node_modules/mocha/lib', /\.js$/),
    ...filesUnder('server/src', /\.ts$/),
    ...filesUnder('scripts', /\.mjs$/),
  ].map((name) => ({ name, text: readFileSync(name, 'utf8') }));
}

function filesUnder(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(path.basename(file)))
    .map((file) => path.join(folder, file))
    .filter((file) => statSync(file).isFile());
}

/** The names of those taken for cables. */
const taken = (samples: readonly Sample[]): string[] =>
  samples.filter(({ text }) => looksLikeCable(text)).map(({ name }) => name);

const lines = (...texts: string[]): string => texts.join('\n');

describe('detection of cables', () => {
  const invented = inventedTexts();
  const found = foundTexts();
  const cables = makeCables(600, 217);

  it(`takes none of ${invented.length} invented ordinary texts for a cable`, () => {
    assert.ok(invented.length >= 60);
    assert.deepEqual(taken(invented), []);
  });

  it(`takes none of ${found.length} papers and programs of this checkout for a cable`, () => {
    assert.ok(invented.length + found.length >= 200);
    assert.deepEqual(taken(found), []);
  });

  it(`knows at least 99 in 100 of ${cables.length} cables of all forms`, () => {
    const missed = cables.filter(({ text }) => !looksLikeCable(text)).map(({ name }) => name);
    assert.ok(missed.length <= cables.length / 100, `missed: ${missed.join(', ')}`);
  });

  it('needs several features: text line, TAGS and SUBJECT are enough', () => {
    assert.equal(looksLikeCable(lines('UNCLAS VALLETTA 000217', 'TAGS: EAGR MT', 'SUBJECT: HONEY')), true);
    assert.equal(looksLikeCable('UNCLAS VALLETTA 000217\n'.repeat(9)), false);
    assert.equal(looksLikeCable(lines('TAGS: EAGR MT', 'SUBJECT: HONEY', 'Which code is that?')), false);
  });

  it('knows a heading that has lost its text', () => {
    const heading = ['VZCZCXRO4471', 'PP RUEHRO', 'DE RUEHVT #0217/01 1340905', 'ZNY CCCCC ZZH'];
    assert.equal(looksLikeCable(lines(...heading)), true);
  });

  it('leaves cables in the strings of a program and in the fences of Markdown alone', () => {
    const [cable] = makeCables(1, 1);
    assert.ok(cable);
    assert.equal(looksLikeCable(cable.text), true);
    assert.equal(looksLikeCable(lines('# Sample', '```cable', cable.text, '```')), false);
    const program = [
      'import re',
      'CABLE = """',
      cable.text,
      '"""',
      'def tags(text):',
      'print(tags(CABLE))',
      'import sys',
    ];
    assert.equal(looksLikeCable(lines(...program)), false);
  });

  it('reads through Markdown, HTML, carriage returns and hard line breaks', () => {
    const text = ['**UNCLAS VALLETTA 000217**', 'TAGS: [EAGR](#) [MT](#)', '# SUBJECT: HONEY'];
    assert.equal(looksLikeCable(text.join('\n\n')), true);
    assert.equal(looksLikeCable(text.join('\\\r\n')), true);
    assert.equal(looksLikeCable(text.join('\r')), true);
    assert.equal(
      looksLikeCable('<p>UNCLAS VALLETTA 000217<br/>TAGS: <a href="#">EAGR</a><br>SUBJECT: HONEY</p>'),
      true,
    );
  });

  it('looks at the head only', () => {
    const [cable] = makeCables(1, 1);
    assert.equal(looksLikeCable(`${'ordinary words\n'.repeat(DETECTION_LENGTH / 10)}${cable?.text}`), false);
  });

  it('answers alike for any text whatever its line ends are and whatever follows its head', () => {
    const words = fc.constantFrom(
      'UNCLAS VALLETTA 000217',
      'TAGS: EAGR MT',
      'SUBJECT: HONEY',
      'SIPDIS',
      '```',
      '{',
      '\0',
    );
    const texts = fc.array(fc.oneof(words, fc.string({ maxLength: 40 })), { maxLength: 12 });
    fc.assert(
      fc.property(texts, fc.string(), (parts, tail) => {
        const bare = parts.map((part) => part.replace(/[\r\n]/g, ' '));
        const answer = looksLikeCable(bare.join('\n'));
        assert.equal(looksLikeCable(bare.join('\r\n')), answer);
        assert.equal(looksLikeCable(bare.join('\n').padEnd(DETECTION_LENGTH, '\n') + tail), answer);
      }),
    );
  });
});
