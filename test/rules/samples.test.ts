import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { lintText } from './read';

/** The rules that speak on a sample, in text order. */
function rulesOn(file: string): readonly string[] {
  return lintText(readFileSync(`samples/${file}`, 'utf8'), 'transcribe').findings.map(({ rule }) => rule);
}

describe('the samples', () => {
  const slips = 'transcription-with-slips.cable';
  for (const file of readdirSync('samples').filter((name) => name.endsWith('.cable') && name !== slips)) {
    it(`${file} is without a fault`, () => {
      assert.deepEqual(rulesOn(file), file === 'partial-extract.cable' ? ['partial-extract'] : []);
    });
  }

  it(`${slips} shows what copying does`, () => {
    assert.deepEqual(rulesOn(slips), [
      'dtg-julian-mismatch',
      'caption-unknown',
      'eo-malformed',
      'tags-unknown',
      'tags-lowercase',
      'portion-above-overall',
      'paragraph-gap',
      'ref-dangling',
    ]);
  });

  it('are all told in samples/README.md', () => {
    const readme = readFileSync('samples/README.md', 'utf8');
    for (const file of readdirSync('samples').filter((name) => name.endsWith('.cable'))) {
      assert.ok(readme.includes(`\`${file}\``), file);
    }
  });
});
