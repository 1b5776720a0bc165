import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../server/src/rules';

describe('the list of rules', () => {
  it('has every rule file, and every id is the name of its file', () => {
    const notRules = new Set(['index.ts', 'rule.ts', 'runner.ts', 'sic.ts', 'merge.ts']);
    const files = readdirSync('server/src/rules').filter(
      (name) => name.endsWith('.ts') && !notRules.has(name),
    );
    assert.deepEqual(rules.map(({ id }) => `${id}.ts`).sort(), files.sort());
  });

  it('names only sources that the list of sources explains', () => {
    const sources = readFileSync('server/data/SOURCES.md', 'utf8');
    const unknown = rules.flatMap(({ authority }) =>
      authority.filter((key) => !sources.includes(`| \`${key}\``)),
    );
    assert.deepEqual(unknown, []);
  });

  it('never weighs more in transcribe than in draft', () => {
    const weights = ['hint', 'information', 'warning', 'error'];
    for (const { id, severity } of rules) {
      assert.ok(weights.indexOf(severity.transcribe) <= weights.indexOf(severity.draft), id);
    }
  });
});
