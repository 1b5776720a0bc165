import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'jsonc-parser';
import { readConfigFile } from '../../server/src/config/config-file';
import { vocabulary } from '../../server/src/service';

const { allowTrailingCommas: _, ...schema } = JSON.parse(
  readFileSync('schemas/cable.config.schema.json', 'utf8'),
);
const validate = new Ajv({ strict: false }).compile(schema);

/** Whether the schema, which editors use, takes a configuration, and whether the reader does. */
function takenBy(config: object): { readonly schema: boolean; readonly reader: boolean } {
  const { problems } = readConfigFile('file:///a/cable.config.jsonc', JSON.stringify(config), vocabulary);
  return { schema: validate(config), reader: problems.length === 0 };
}

describe('the schema of cable.config.jsonc', () => {
  const right: readonly object[] = [
    {},
    { $schema: './schema.json', extends: '../base.jsonc', profile: 'draft', generation: 'sas' },
    { extends: ['a.jsonc', 'b.jsonc'], ignore: 'drafts/', baseline: 'cable.baseline.json' },
    { rules: { 'tags-unknown': 'off' }, groups: { tags: 'hint' } },
    { overrides: [{ files: ['1974/'], generation: 'sas', rules: { 'tags-unknown': 'default' } }] },
    { tags: { XHNY: 'Honey', XBEE: { name: 'Bees', kind: 'program', since: 1975 } } },
    { posts: { 'PORT EXAMPLE': 'Jamaica' }, captions: { HIVEDIS: { meaning: 'Bees', kind: 'handling' } } },
    { abbreviations: { BEEOFF: 'officer for bees' } },
  ];
  for (const config of right) {
    it(`and the reader take ${JSON.stringify(config)}`, () => {
      assert.deepEqual(takenBy(config), { schema: true, reader: true });
    });
  }

  it('and the reader take the example of the documentation', () => {
    const [, example = ''] =
      /```jsonc\n([\s\S]*?)```/.exec(readFileSync('docs/CONFIGURATION.md', 'utf8')) ?? [];
    assert.ok(example.includes('overrides'));
    const config = parse(example);
    assert.deepEqual(takenBy(config), { schema: true, reader: true });
  });

  const wrong: readonly object[] = [
    { profil: 'draft' },
    { profile: 'copy' },
    { generation: '1974' },
    { rules: { 'tags-unknwon': 'off' } },
    { rules: { 'tags-unknown': 'loud' } },
    { rules: [] },
    { groups: { tag: 'off' } },
    { ignore: [1] },
    { overrides: [{ files: 1 }] },
    { tags: { XHNY: { kind: 'bee' } } },
    { abbreviations: { BEEOFF: { meaningg: 'officer' } } },
  ];
  for (const config of wrong) {
    it(`and the reader find fault with ${JSON.stringify(config)}`, () => {
      assert.deepEqual(takenBy(config), { schema: false, reader: false });
    });
  }
});
