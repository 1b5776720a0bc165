import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Cable } from '../../server/src/model/cable';
import type { RuleGroup } from '../../server/src/rules/groups';
import { diagnostics, openDocument, rules } from '../../server/src/service';

const folder = 'test/corpus';
const cables = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cable'))
  .map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }));

/** What these look at stands above the body. */
const aboveBody: ReadonlySet<RuleGroup> = new Set([
  'classification',
  'heading',
  'captions',
  'executive-order',
  'tags',
  'subject',
]);
const groups = new Map(rules.map(({ id, group }) => [id, group]));

describe('a body pasted without its head', () => {
  for (const { file, text } of cables) {
    const bodies = openDocument(text)
      .cables.filter(({ cable }) => hasOneHead(cable))
      .map(({ cable }) => cable.text.slice(cable.body.start));
    if (bodies.length === 0) continue;

    it(`is not blamed for what stands above a body: ${file}`, () => {
      for (const body of bodies) {
        const { findings } = diagnostics(openDocument(body), { profile: 'draft', severities: {} });
        const blamed = findings.filter(({ rule }) => aboveBody.has(groups.get(rule) ?? 'ending'));
        assert.deepEqual(
          blamed.map(({ rule, message }) => `${rule}: ${message}`),
          [],
        );
      }
    });
  }
});

/** A later section begins with a head of its own, and an archive's attributes repeat the fields. */
function hasOneHead({ textLines, attributes, text, body }: Cable): boolean {
  return textLines.length <= 1 && attributes === null && !/^(?:FM|TO) /m.test(text.slice(body.start));
}
