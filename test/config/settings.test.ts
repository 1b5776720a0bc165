import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { defaultSettings, readSettings } from '../../server/src/config/settings';

const ruleIds = new Set(['tags-unknown', 'paragraph-gap']);

describe('the settings of the checks', () => {
  it('are the defaults where nothing is set', () => {
    for (const nothing of [undefined, null, {}, { profile: null, rules: null }]) {
      assert.deepEqual(readSettings(nothing, ruleIds), { settings: defaultSettings, problems: [] });
    }
  });

  it('take a profile and severities of rules', () => {
    const { settings, problems } = readSettings(
      { profile: 'draft', rules: { 'tags-unknown': 'hint', 'paragraph-gap': 'off' } },
      ruleIds,
    );
    assert.deepEqual(settings, {
      profile: 'draft',
      severities: { 'tags-unknown': 'hint', 'paragraph-gap': 'off' },
    });
    assert.deepEqual(problems, []);
  });

  it('leave a rule to its profile where the word is default', () => {
    assert.deepEqual(readSettings({ rules: { 'tags-unknown': 'default' } }, ruleIds).settings.severities, {});
  });

  it('tell each thing that is wrong, and keep the rest', () => {
    const { settings, problems } = readSettings(
      {
        profile: 'copy',
        rules: { 'tags-unknwon': 'hint', 'paragraph-gap': 'loud', 'tags-unknown': 'error' },
      },
      ruleIds,
    );
    assert.deepEqual(settings, { profile: 'transcribe', severities: { 'tags-unknown': 'error' } });
    assert.deepEqual(problems, [
      'cable.lint.profile cannot be "copy": choose transcribe or draft.',
      'cable.lint.rules names "tags-unknwon", but there is no such rule.',
      'The rule paragraph-gap cannot be "loud": choose error, warning, information, hint, off or default.',
    ]);
  });

  it('tell when the whole is no object', () => {
    assert.deepEqual(readSettings([1], ruleIds).problems, ['cable.lint must be an object, not [1].']);
    assert.deepEqual(readSettings({ rules: 'all' }, ruleIds).problems, [
      'cable.lint.rules must be an object, not "all".',
    ]);
  });

  it('are always whole, whatever stands there', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (profile, rules) => {
        for (const value of [profile, { profile, rules }]) {
          const { settings } = readSettings(value, ruleIds);
          assert.ok(['transcribe', 'draft'].includes(settings.profile));
          assert.ok(Object.keys(settings.severities).every((id) => ruleIds.has(id)));
        }
      }),
    );
  });
});
