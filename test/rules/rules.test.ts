import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../server/src/rules';

describe('the list of rules', () => {
  it('has every rule file, and every rule stands in the folder of its group under its id', () => {
    const groups = readdirSync('server/src/rules', { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name !== 'support',
    );
    const files = groups.flatMap(({ name: group }) =>
      readdirSync(`server/src/rules/${group}`)
        .filter((name) => name !== 'index.ts')
        .map((name) => `${group}/${name}`),
    );
    const listed = rules.map(({ group, id }) => `${group}/${id}.ts`).sort();
    assert.deepEqual(listed, files.sort(), 'a file of server/src/rules is not in the index.ts of its folder');
  });

  it('says of each rule with which version of the changelog it came', () => {
    const changes = readFileSync('CHANGELOG.md', 'utf8');
    const versions = Array.from(changes.matchAll(/^## .*?(\d+\.\d+\.\d+)/gm), ([, version]) => version);
    const unknown = rules.filter(({ since }) => !versions.includes(since)).map(({ id }) => id);
    assert.deepEqual(unknown, []);
  });

  it('names only sources that the list of sources explains', () => {
    const sources = readFileSync('server/data/SOURCES.md', 'utf8');
    const unknown = rules.flatMap(({ authority }) =>
      authority.filter((key) => !sources.includes(`| \`${key}\``)),
    );
    assert.deepEqual(unknown, []);
  });

  it('supersedes only rules that there are', () => {
    const ids = new Set(rules.map(({ id }) => id));
    const unknown = rules.flatMap(({ supersedes = [] }) => supersedes.filter((id) => !ids.has(id)));
    assert.deepEqual(unknown, []);
  });

  it('never weighs more in transcribe than in draft', () => {
    const weights = ['off', 'hint', 'information', 'warning', 'error'];
    for (const { id, severity } of rules) {
      assert.ok(weights.indexOf(severity.transcribe) <= weights.indexOf(severity.draft), id);
    }
  });
});
