import { strict as assert } from 'node:assert';
import { type Rule, rules } from '../../server/src/service';
import { cable } from './command';

describe('cable rules', () => {
  it('lists every rule with its severities', () => {
    const { status, stdout } = cable(['rules']);
    const [head, ...lines] = stdout.trimEnd().split('\n');
    assert.equal(status, 0);
    assert.match(head ?? '', /^RULE +TRANSCRIBE +DRAFT +WHAT IT FINDS$/);
    assert.deepEqual(
      lines.map((line) => line.split(/ {2,}/)),
      rules.map(({ id, severity, summary }) => [id, severity.transcribe, severity.draft, summary]),
    );
  });

  it('explains rules with all their examples', () => {
    const pages = cable(['rules', ...rules.map(({ id }) => id)]).stdout;
    for (const { id, why, examples } of rules) {
      assert.match(pages, new RegExp(`^${id}$`, 'm'));
      assert.ok(pages.replace(/\s+/g, ' ').includes(why), why);
      const lines = [...examples.bad, ...examples.good].flatMap(({ text }) => text);
      for (const line of lines) assert.ok(pages.includes(`    ${line}`.trimEnd()), `${id}: ${line}`);
    }
  });

  it('gives all that a rule says of itself as JSON', () => {
    const printed: Omit<Rule, 'check'>[] = JSON.parse(cable(['rules', '--format', 'json']).stdout);
    assert.deepEqual(
      printed,
      rules.map(({ check: _, ...metadata }) => metadata),
    );
    const [one, ...others] = JSON.parse(cable(['rules', '--format', 'json', 'tags-unknown']).stdout);
    assert.deepEqual([one.id, others.length], ['tags-unknown', 0]);
  });

  it('ends with 1 for a rule that does not exist, and names the nearest', () => {
    const { status, stderr } = cable(['rules', 'tags-unknwon']);
    assert.equal(status, 1);
    assert.equal(
      stderr,
      'cable: there is no rule tags-unknwon, did you mean tags-unknown? (cable rules lists them)\n',
    );
  });
});
