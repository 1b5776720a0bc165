import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { profiles } from '../../server/src/config/settings';
import { rules } from '../../server/src/rules';
import { lintText } from './read';

const folder = path.resolve('test/corpus/rules');

describe('the complete cables of every rule, with all rules on', () => {
  it('there is a pair for each rule, and no other', () => {
    assert.deepEqual(readdirSync(folder).sort(), rules.map(({ id }) => id).sort());
  });

  for (const { id } of rules) {
    const clean = readFileSync(path.join(folder, id, 'clean.cable'), 'utf8');
    const faulty = readFileSync(path.join(folder, id, 'faulty.cable'), 'utf8');
    for (const profile of profiles) {
      it(`${id}: nothing in the clean cable, one finding in the faulty one (${profile})`, () => {
        assert.deepEqual(lintText(clean, profile), { findings: [], failures: [] });
        assert.deepEqual(idsOf(faulty, profile), [id]);
      });
    }
    it(`${id}: the same with carriage returns`, () => {
      assert.deepEqual(idsOf(clean.replaceAll('\n', '\r\n')), []);
      assert.deepEqual(idsOf(faulty.replaceAll('\n', '\r\n')), [id]);
    });
  }
});

function idsOf(...args: Parameters<typeof lintText>): readonly string[] {
  return lintText(...args).findings.map(({ rule }) => rule);
}
