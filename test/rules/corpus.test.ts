import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Profile, profiles } from '../../server/src/config/settings';
import { rules } from '../../server/src/rules';
import { lintText, switchedOn } from './read';

const folder = path.resolve('test/corpus/rules');

describe('complete cables without and with a fault, with all rules on', () => {
  const pairs = readdirSync(folder);

  it('are there for every rule', () => {
    assert.deepEqual([...pairs].sort(), rules.map(({ id }) => id).sort());
  });

  for (const id of pairs) {
    const clean = readFileSync(path.join(folder, id, 'clean.cable'), 'utf8');
    const faulty = readFileSync(path.join(folder, id, 'faulty.cable'), 'utf8');
    const idsOf = (text: string, profile: Profile): readonly string[] => {
      const rule = rules.find((each) => each.id === id);
      return lintText(text, profile, rule && switchedOn(rule, profile)).findings.map((found) => found.rule);
    };
    for (const profile of profiles) {
      it(`${id}: nothing in the clean cable, one finding in the faulty one (${profile})`, () => {
        assert.deepEqual(idsOf(clean, profile), []);
        assert.deepEqual(idsOf(faulty, profile), [id]);
      });
    }
    it(`${id}: the same with carriage returns`, () => {
      assert.deepEqual(idsOf(clean.replaceAll('\n', '\r\n'), 'transcribe'), []);
      assert.deepEqual(idsOf(faulty.replaceAll('\n', '\r\n'), 'transcribe'), [id]);
    });
  }
});
