import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { lintText } from './read';
import { slips, withSlip } from './slips';

/** Cables that are made for slips, and the clean ones of all rules: in every form and of every period. */
const made = filesIn('test/corpus/slips');
const clean = readdirSync('test/corpus/rules').map((id) => `test/corpus/rules/${id}/clean.cable`);
const texts = [...made, ...clean].map((file) => readFileSync(file, 'utf8'));

/** Each kind of slip with how many cables allow it, and in how many of them a rule speaks up. */
const kinds = slips.map((slip) => {
  const copies = texts.flatMap((text) => withSlip(text, slip) ?? []);
  return { kind: slip.kind, made: copies.length, found: copies.filter(isFound).length };
});

/**
 * What the rules find in fewer than nine of ten cables, and why. A jump in the numbers at the end of a short cable, and a
 * number run into a line, are told, but as information: originals have them, too.
 */
const lessOften: Readonly<Record<string, number>> = {
  'a paragraph number misread': 0.6,
  'a paragraph run into the one before': 0.85,
  'a section total misread': 0.75,
  'a quotation mark lost': 0,
};

describe('slips of copying, one at a time in cables without a fault', () => {
  for (const file of made) {
    it(`${file} is without a fault`, () => {
      assert.deepEqual(lintText(readFileSync(file, 'utf8')), { findings: [], failures: [] });
    });
  }

  it('are of at least 30 kinds, each of which some cable allows', () => {
    assert.ok(kinds.length >= 30 && new Set(kinds.map(({ kind }) => kind)).size === kinds.length);
    assert.deepEqual(
      kinds.filter((each) => each.made === 0),
      [],
    );
  });

  it('change the text', () => {
    for (const slip of slips) {
      for (const text of texts) assert.notEqual(withSlip(text, slip), text, slip.kind);
    }
  });

  for (const { kind, made, found } of kinds) {
    const share = lessOften[kind] ?? 0.9;
    it(`are found: ${kind} (${found} of ${made})`, () => assert.ok(found >= share * made));
  }

  it('are found, nine of ten kinds and nineteen of twenty slips', () => {
    const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
    const found = sum(kinds.map((each) => each.found));
    assert.ok(found >= 0.95 * sum(kinds.map((each) => each.made)), String(found));
    assert.ok(Object.keys(lessOften).length <= kinds.length / 10);
  });
});

function filesIn(folder: string): string[] {
  return readdirSync(folder).map((name) => `${folder}/${name}`);
}

/** A rule speaks of it as an error or a warning. */
function isFound(text: string): boolean {
  return lintText(text).findings.some(({ severity }) => severity === 'error' || severity === 'warning');
}
