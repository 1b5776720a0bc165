import { strict as assert } from 'node:assert';
import { choosing, EMPTY_CONFIG } from '../../server/src/config/edit';
import { patternsIn } from '../../server/src/config/patterns';
import { applyEdits } from '../../server/src/text/edit';

const off = (text: string, file: string | null = null) =>
  applyEdits(text, choosing(text, 'tags-unknown', 'off', file));

describe('choosing a severity in a configuration', () => {
  it('begins a new one', () => {
    assert.equal(
      off(EMPTY_CONFIG),
      '// What holds for the cables of this folder and those below it.\n{\n  "rules": {\n    "tags-unknown": "off"\n  }\n}\n',
    );
  });

  it('leaves comments and all else in place', () => {
    const text = '{\n  // The handbook binds us.\n  "profile": "draft", // since May\n  "rules": {}\n}\n';
    const after = off(text);
    assert.match(after, /\/\/ The handbook binds us\.\n {2}"profile": "draft", \/\/ since May\n/);
    assert.deepEqual(off(after), after);
  });

  it('changes what was chosen before', () => {
    assert.equal(off('{ "rules": { "tags-unknown": "hint" } }'), '{ "rules": { "tags-unknown": "off" } }');
  });

  it('for one file goes into an override of that file, one for all its rules', () => {
    const once = off('{}', '1974/a.cable');
    assert.deepEqual(JSON.parse(once), {
      overrides: [{ files: ['/1974/a.cable'], rules: { 'tags-unknown': 'off' } }],
    });
    const twice = applyEdits(once, choosing(once, 'paragraph-gap', 'hint', '1974/a.cable'));
    const another = off(twice, 'b.cable');
    assert.deepEqual(JSON.parse(another), {
      overrides: [
        { files: ['/1974/a.cable'], rules: { 'tags-unknown': 'off', 'paragraph-gap': 'hint' } },
        { files: ['/b.cable'], rules: { 'tags-unknown': 'off' } },
      ],
    });
  });

  it('means that file and no other, whatever signs its name has', () => {
    for (const name of ['a.cable', '!a [1].txt', '#a?.txt', 'a*.txt', 'a\\b.txt', 'a .txt', 'Café.txt']) {
      const { overrides } = JSON.parse(off('{}', name));
      const meant = patternsIn('file:///archive/', overrides[0].files);
      assert.ok(meant(`file:///archive/${encodeURIComponent(name)}`), name);
      assert.ok(!meant(`file:///archive/1974/${encodeURIComponent(name)}`), name);
      assert.ok(!meant('file:///archive/ax1.txt'), name);
    }
  });
});
