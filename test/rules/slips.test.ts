import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lintText } from './read';
import { slips, withSlip } from './slips';

const folder = 'test/corpus/slips';
const cables = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(path.join(folder, name), 'utf8'),
}));

/** Each kind of slip in each cable that allows it, and whether a rule speaks up. */
const cases = slips.flatMap((slip) =>
  cables.flatMap(({ name, text }) => {
    const copy = withSlip(text, slip);
    return copy === undefined ? [] : [{ kind: slip.kind, name, copy, found: isFound(copy) }];
  }),
);

/** What no rule finds as yet at the weight of a warning. A kind that is found is to be taken from this list. */
const missed: readonly string[] = ['a quotation mark lost'];

describe('slips of copying, one at a time in cables without a fault', () => {
  for (const { name, text } of cables) {
    it(`${name} is without a fault`, () => {
      assert.deepEqual(lintText(text), { findings: [], failures: [] });
    });
  }

  it('are of at least 30 kinds, each of which some cable allows', () => {
    const kinds = slips.map(({ kind }) => kind);
    assert.ok(kinds.length >= 30 && new Set(kinds).size === kinds.length);
    assert.deepEqual(
      kinds.filter((kind) => !cases.some((each) => each.kind === kind)),
      [],
    );
  });

  it('change the text', () => {
    for (const { name, copy } of cases)
      assert.notEqual(copy, cables.find((each) => each.name === name)?.text);
  });

  it('are found, but for those that are known to be missed', () => {
    const silent = cases.filter(({ found }) => !found).map(({ kind }) => kind);
    assert.deepEqual(
      [...new Set(silent)].filter((kind) => !missed.includes(kind)),
      [],
    );
  });
});

/** A rule speaks of it as an error or a warning. */
function isFound(text: string): boolean {
  return lintText(text).findings.some(({ severity }) => severity === 'error' || severity === 'warning');
}
