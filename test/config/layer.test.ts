import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { JsonPlace } from '../../server/src/config/json-place';
import {
  decidedGeneration,
  decidedSeverity,
  type Layer,
  lintSettings,
  readSettings,
} from '../../server/src/config/layer';
import { vocabulary } from './vocabulary';

/** A layer as the settings `cable.lint` have it, and what is said of them. */
function settings(value: unknown): { readonly layer: Layer; readonly problems: readonly string[] } {
  const json = new JsonPlace({ lint: value }, [], [], 'cable');
  const layer = readSettings(json, vocabulary);
  return { layer, problems: json.problems.map(({ message }) => message) };
}

const merged = (...values: readonly unknown[]) =>
  lintSettings(
    values.map((value) => settings(value).layer),
    vocabulary,
  );

describe('the settings of the checks', () => {
  it('are the defaults where nothing is set', () => {
    for (const nothing of [undefined, null, {}, { profile: null, rules: null }]) {
      assert.deepEqual(merged(nothing), { profile: 'transcribe', severities: {} });
      assert.deepEqual(settings(nothing).problems, []);
    }
  });

  it('take a profile and severities of rules', () => {
    assert.deepEqual(
      merged({ profile: 'draft', rules: { 'tags-unknown': 'hint', 'paragraph-gap': 'off' } }),
      {
        profile: 'draft',
        severities: { 'tags-unknown': 'hint', 'paragraph-gap': 'off' },
      },
    );
  });

  it('take severities of groups; the name of a rule counts more', () => {
    assert.deepEqual(merged({ groups: { tags: 'off' }, rules: { 'tags-unknown': 'error' } }).severities, {
      'tags-lowercase': 'off',
      'tags-unknown': 'error',
    });
  });

  it('wake a rule that is off only by its name', () => {
    assert.equal(merged({ groups: { tags: 'hint' } }).severities['tags-order'], undefined);
    assert.equal(merged({ groups: { tags: 'hint' }, profile: 'draft' }).severities['tags-order'], 'hint');
    assert.equal(merged({ rules: { 'tags-order': 'hint' } }).severities['tags-order'], 'hint');
  });

  it('leave a rule to its profile where the word is default', () => {
    assert.deepEqual(merged({ rules: { 'tags-unknown': 'default' } }).severities, {});
  });

  it('of a later place count more, by group or by name', () => {
    const rule = (word: string) => ({ rules: { 'tags-unknown': word } });
    const group = (word: string) => ({ groups: { tags: word } });
    const severity = (...values: readonly unknown[]) => merged(...values).severities['tags-unknown'];
    assert.equal(severity(rule('off'), rule('hint')), 'hint');
    assert.equal(severity(rule('off'), group('hint')), 'hint');
    assert.equal(severity(group('off'), rule('default')), undefined);
    assert.equal(merged({ profile: 'draft' }, {}, { profile: 'transcribe' }).profile, 'transcribe');
  });

  it('know the place that decided', () => {
    const { layer } = settings({ groups: { tags: 'off' } });
    assert.deepEqual(decidedSeverity('tags-unknown', [layer], vocabulary), {
      value: 'off',
      place: { source: 'settings', path: ['lint', 'groups', 'tags'] },
    });
    assert.equal(decidedSeverity('paragraph-gap', [layer], vocabulary).place, null);
  });

  it('tell each thing that is wrong, and keep the rest', () => {
    const { layer, problems } = settings({
      profile: 'copy',
      rules: { 'tags-unknwon': 'hint', 'paragraph-gap': 'loud', 'tags-unknown': 'error' },
    });
    assert.deepEqual(lintSettings([layer], vocabulary), {
      profile: 'transcribe',
      severities: { 'tags-unknown': 'error' },
    });
    assert.deepEqual(problems, [
      'cable.lint.profile cannot be "copy": choose transcribe or draft.',
      'cable.lint.rules names "tags-unknwon", but there is no such rule.',
      'cable.lint.rules.paragraph-gap cannot be "loud": choose default, error, warning, information, hint or off.',
    ]);
  });

  it('tell when the whole is no object', () => {
    assert.deepEqual(settings([1]).problems, ['cable.lint must be an object, not [1].']);
    assert.deepEqual(settings({ rules: 'all' }).problems, ['cable.lint.rules must be an object, not "all".']);
  });

  it('are always whole, whatever stands there', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (profile, rules) => {
        for (const value of [profile, { profile, rules }]) {
          const { profile, severities } = merged(value);
          assert.ok(['transcribe', 'draft'].includes(profile));
          assert.ok(Object.keys(severities).every((id) => vocabulary.rules.has(id)));
        }
      }),
    );
  });
});

describe('the setting of the period', () => {
  const generationOf = (value: unknown) => {
    const json = new JsonPlace({ generation: value }, [], [], 'cable');
    const { value: generation } = decidedGeneration([readSettings(json, vocabulary)]);
    return [generation, ...json.problems.map(({ message }) => message)];
  };

  it('is the period of every cable', () => assert.deepEqual(generationOf('sas'), ['sas']));

  it('leaves it to the cable by default', () => {
    for (const value of [undefined, null, 'auto']) assert.deepEqual(generationOf(value), [null]);
  });

  it('says what it can be', () =>
    assert.match(String(generationOf('b')[1]), /^cable\.generation cannot be "b": choose auto, /));
});
