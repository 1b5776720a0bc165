import { strict as assert } from 'node:assert';
import type { LintSettings } from '../../server/src/config/settings';
import { standardKnowledge } from '../../server/src/knowledge';
import type { Finding, Rule } from '../../server/src/rules/rule';
import { type LintResult, lint } from '../../server/src/rules/runner';
import { cableOf } from './read';

const text = 'UNCLAS VALLETTA 000217\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: EAGR, MT\nSUBJECT: SWARM RULES\n';
const partial = `This record is a partial extract of the original cable. The full text of the original cable is not available.\n\n${text}`;
const transcribe: LintSettings = { profile: 'transcribe', severities: {} };

describe('the runner of the rules', () => {
  it('gives every finding the severity of its profile', () => {
    const rule = ruleThat([{ span: { start: 0, end: 6 }, message: 'one' }]);
    assert.deepEqual(severitiesOf(run([rule])), ['information']);
    assert.deepEqual(severitiesOf(run([rule], { ...transcribe, profile: 'draft' })), ['error']);
  });

  it('lets a finding weigh more or less than its rule', () => {
    const severity = { draft: 'hint', transcribe: 'warning' } as const;
    const rule = ruleThat([{ span: { start: 0, end: 6 }, message: 'one', severity }]);
    assert.deepEqual(severitiesOf(run([rule])), ['warning']);
  });

  it('takes the severity that the user chose for all findings of a rule', () => {
    const severity = { draft: 'hint', transcribe: 'hint' } as const;
    const rule = ruleThat([{ span: { start: 0, end: 6 }, message: 'one', severity }]);
    assert.deepEqual(severitiesOf(run([rule], { ...transcribe, severities: { test: 'error' } })), ['error']);
    assert.deepEqual(severitiesOf(run([rule], { ...transcribe, severities: { test: 'off' } })), []);
  });

  it('sorts by place, and at one place by the list of rules', () => {
    const first = ruleThat([place(7, 15), place(0, 6)], { id: 'first' });
    const second = ruleThat([place(0, 6), place(0, 3)], { id: 'second' });
    assert.deepEqual(
      run([first, second]).findings.map(({ rule, span }) => [rule, span.start, span.end]),
      [
        ['second', 0, 3],
        ['first', 0, 6],
        ['second', 0, 6],
        ['first', 7, 15],
      ],
    );
  });

  it('says nothing about a text that is no cable', () => {
    const rule = ruleThat([place(0, 4)]);
    assert.deepEqual(run([rule], transcribe, 'Dear colleague,\n\nthe hives arrived.\n').findings, []);
  });

  it('leaves out a rule that does not hold in the period of the cable', () => {
    const rule = ruleThat([place(0, 6)], { generations: ['smart'] });
    assert.equal(cableOf(text).generation, 'cablegate');
    assert.deepEqual(run([rule]).findings, []);
  });

  it('leaves out the rules of the heading on a partial extract', () => {
    const heading = ruleThat([place(0, 6)], { id: 'heading', group: 'heading' });
    const other = ruleThat([place(0, 6)], { id: 'other' });
    const found = run([heading, other], transcribe, partial);
    assert.deepEqual(
      found.findings.map(({ rule }) => rule),
      ['other'],
    );
  });

  it('leaves out a rule that is off in the profile, until the user chooses a severity', () => {
    const rule = ruleThat([place(0, 6)], { severity: { draft: 'hint', transcribe: 'off' } });
    assert.deepEqual(run([rule]).findings, []);
    assert.deepEqual(severitiesOf(run([rule], { ...transcribe, profile: 'draft' })), ['hint']);
    assert.deepEqual(severitiesOf(run([rule], { ...transcribe, severities: { test: 'warning' } })), [
      'warning',
    ]);
  });

  it('leaves out what a rule says where a more specific one speaks', () => {
    const general = ruleThat([place(0, 6), place(7, 15)], { id: 'general' });
    const specific = ruleThat([place(2, 4)], { id: 'specific', supersedes: ['general'] });
    const found = (severities: LintSettings['severities']) =>
      run([general, specific], { ...transcribe, severities }).findings.map(({ rule, span }) => [
        rule,
        span.start,
      ]);
    assert.deepEqual(found({}), [
      ['specific', 2],
      ['general', 7],
    ]);
    assert.deepEqual(found({ specific: 'off' }), [
      ['general', 0],
      ['general', 7],
    ]);
  });

  it('says with a tag how an editor may show the place', () => {
    const rule = ruleThat([{ ...place(0, 6), tag: 'deprecated' }]);
    assert.equal(run([rule]).findings[0]?.tag, 'deprecated');
  });

  it('keeps all findings, however many', () => {
    const many = Array.from({ length: 150_000 }, () => place(0, 6));
    const { findings, failures } = run([ruleThat(many)]);
    assert.deepEqual(failures, []);
    assert.equal(findings.length, many.length);
  });

  it('tells which rule broke and keeps the findings of the others', () => {
    const error = new Error('out of honey');
    const broken: Rule = {
      ...ruleThat([]),
      id: 'broken',
      check: () => {
        throw error;
      },
    };
    const result = run([broken, ruleThat([place(0, 6)])]);
    assert.deepEqual(result.failures, [{ rule: 'broken', error }]);
    assert.equal(result.findings.length, 1);
  });
});

describe('[sic]', () => {
  const sicText =
    'UNCLAS VALLETTA 000217\n\nE.O. 12958: N/A\nTAGS: PGVO [sic], EAGR, MT\nSUBJECT: SWARM RULES\n';
  const code = sicText.indexOf('PGVO');

  it('behind the words of a finding silences it', () => {
    const rule = ruleThat([place(code, code + 4)]);
    assert.deepEqual(run([rule], transcribe, sicText).findings, []);
  });

  it('within the words of a finding silences it', () => {
    const rule = ruleThat([place(code, code + 16)]);
    assert.deepEqual(run([rule], transcribe, sicText).findings, []);
  });

  it('elsewhere on the line silences nothing', () => {
    const rule = ruleThat([place(code + 12, code + 16)]);
    assert.equal(run([rule], transcribe, sicText).findings.length, 1);
  });

  it('silences the real rules', () => {
    const result = lint(cableOf(sicText), transcribe, standardKnowledge);
    assert.deepEqual(result.findings, []);
  });
});

function place(start: number, end: number): Finding {
  return { span: { start, end }, message: 'here' };
}

function ruleThat(finds: readonly Finding[], other: Partial<Rule> = {}): Rule {
  return {
    id: 'test',
    group: 'tags',
    summary: 'A rule of the tests.',
    why: 'To see what the runner makes of it.',
    authority: [],
    severity: { draft: 'error', transcribe: 'information' },
    generations: ['cablegate'],
    since: '0.1.0',
    examples: { bad: [], good: [] },
    *check() {
      yield* finds;
    },
    ...other,
  };
}

function run(rules: readonly Rule[], settings = transcribe, words = text): LintResult {
  return lint(cableOf(words), settings, standardKnowledge, rules);
}

function severitiesOf({ findings }: LintResult): readonly string[] {
  return findings.map(({ severity }) => severity);
}
