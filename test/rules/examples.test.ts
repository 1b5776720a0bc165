import { strict as assert } from 'node:assert';
import { rules } from '../../server/src/rules';
import { mergeFixes } from '../../server/src/rules/merge';
import type { Example, Rule } from '../../server/src/rules/rule';
import type { ResolvedFinding } from '../../server/src/rules/runner';
import { applyEdits } from '../../server/src/text/edit';
import { textOf } from '../../server/src/text/span';
import { lintText, switchedOn } from './read';

describe('the examples of every rule', () => {
  for (const rule of rules) {
    describe(rule.id, () => {
      it('has bad and good examples', () => {
        assert.notEqual(rule.examples.bad.length, 0);
        assert.notEqual(rule.examples.good.length, 0);
      });

      for (const example of rule.examples.bad) {
        const text = example.text.join('\n');
        it(`finds ${example.finds.join(', ')} (${example.profile ?? 'transcribe'})`, () => {
          const found = findingsOf(rule, example);
          assert.deepEqual(
            found.map(({ span }) => textOf(text, span)),
            example.finds,
          );
          const fixes = found.flatMap((finding) => finding.fixes.slice(0, 1));
          const fixed = fixes.length > 0 ? applyEdits(text, mergeFixes(fixes)).split('\n') : undefined;
          assert.deepEqual(fixed, example.fixed);
        });
      }

      for (const example of rule.examples.good) {
        it(`leaves alone: ${example.text.join(' / ').slice(0, 60)}`, () => {
          assert.deepEqual(findingsOf(rule, example), []);
        });
      }
    });
  }
});

function findingsOf(rule: Rule, example: Example): readonly ResolvedFinding[] {
  const profile = example.profile ?? 'transcribe';
  const { findings, failures } = lintText(example.text.join('\n'), profile, switchedOn(rule, profile));
  assert.deepEqual(failures, []);
  return findings.filter((finding) => finding.rule === rule.id);
}
