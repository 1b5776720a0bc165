import { strict as assert } from 'node:assert';
import type { Profile } from '../../server/src/config/settings';
import { rules } from '../../server/src/rules';
import type { Rule } from '../../server/src/rules/rule';
import { diagnostics, openDocument, sicFix } from '../../server/src/service';
import { lintText, switchedOn } from '../rules/read';

const mark = ' [sic]';

// What a message offers must work: `[sic]` takes the finding away and brings no other that weighs more than a hint (a
// fragment may seem to end elsewhere).
describe('[sic] behind the words of a finding that offers it', () => {
  for (const { id, examples } of rules) {
    for (const { text: lines, profile } of examples.bad) {
      const text = lines.join('\n');
      for (const finding of offersOf(text, profile)) {
        const { start, end } = finding.span;
        it(`${id}: silences ${finding.rule} at ${text.slice(start, end)} and nothing else`, () => {
          const others = placesOf(text, profile).filter((place) => place !== placeOf(finding));
          const marked = text.slice(0, end) + mark + text.slice(end);
          assert.deepEqual(placesOf(marked, profile, end), others);
        });
      }
    }
  }

  it('is offered by some example', () => {
    const all = rules.flatMap(({ examples }) => examples.bad);
    assert.ok(all.some(({ text, profile }) => offersOf(text.join('\n'), profile).length > 0));
  });
});

describe('[sic] by quick fix', () => {
  const isOffered = (rule: Rule) =>
    rule.examples.bad.every(({ text, profile = 'transcribe' }) => {
      const settings = { profile, severities: switchedOn(rule, profile) };
      const document = openDocument(text.join('\n'));
      return diagnostics(document, settings)
        .findings.filter((finding) => finding.rule === rule.id)
        .every((finding) => sicFix(document, finding, settings, openDocument));
    });

  it('works for all but a few rules: those of what is missing, and those whose reading needs the very place', () => {
    const without = rules.filter((rule) => !isOffered(rule)).map(({ id }) => id);
    assert.ok(without.length <= rules.length / 20, without.join(', '));
  });
});

function offersOf(text: string, profile?: Profile) {
  return lintText(text, profile).findings.filter(({ message }) => message.includes('[sic]'));
}

/** Every finding above a hint as its rule and place; places are those of the text before the mark was put in at an offset. */
function placesOf(text: string, profile?: Profile, markedAt = text.length): readonly string[] {
  const before = (offset: number) => (offset > markedAt ? offset - mark.length : offset);
  return lintText(text, profile)
    .findings.filter(({ severity }) => severity !== 'hint')
    .map(({ rule, span }) => placeOf({ rule, span: { start: before(span.start), end: before(span.end) } }));
}

function placeOf({ rule, span }: { rule: string; span: { start: number; end: number } }): string {
  return `${rule} ${span.start}-${span.end}`;
}
