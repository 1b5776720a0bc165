import { strict as assert } from 'node:assert';
import { askedAtOnce } from '../../server/src/config/asking';
import { createConfigs, type FileSettings, type Subject } from '../../server/src/config/configs';
import { decidedSeverity, type Layer } from '../../server/src/config/layer';
import { vocabulary } from './vocabulary';

type Folder = Readonly<Record<string, string | object>>;

const CONFIG = 'cable.config.jsonc';

/** The settings of files below `file:///archive/`, of which these exist; objects are written as JSON. */
function archive(folder: Folder) {
  const configs = createConfigs(vocabulary);
  const asked: string[] = [];
  const read = (uri: string): string | undefined => {
    asked.push(uri);
    const content = folder[uri.replace('file:///archive/', '')];
    return typeof content === 'object' ? JSON.stringify(content) : content;
  };
  return {
    asked,
    configs,
    settings: (file: string, subject: Partial<Subject> = {}): FileSettings =>
      askedAtOnce(
        configs.settingsOf({
          uri: `file:///archive/${file}`,
          root: 'file:///archive',
          below: [],
          above: [],
          ...subject,
        }),
        read,
      ),
    problems: () => configs.problems(),
  };
}

const off = (...ids: readonly string[]) => ({ rules: Object.fromEntries(ids.map((id) => [id, 'off'])) });
const silent = ({ severities }: FileSettings) =>
  Object.keys(severities).filter((id) => severities[id] === 'off');

describe('the configuration of a file', () => {
  it('is the nearest up the tree', () => {
    const { settings } = archive({ [CONFIG]: off('tags-unknown'), [`1974/${CONFIG}`]: off('paragraph-gap') });
    assert.deepEqual(silent(settings('a.cable')), ['tags-unknown']);
    assert.deepEqual(silent(settings('1974/a.cable')), ['paragraph-gap']);
    assert.deepEqual(silent(settings('1974/may/02/a.cable')), ['paragraph-gap']);
  });

  it('is not looked for above the workspace folder, nor for a text that was never saved', () => {
    const { settings, asked } = archive({ [CONFIG]: off('tags-unknown') });
    assert.deepEqual(silent(settings('1974/a.cable', { root: 'file:///archive/1974' })), []);
    assert.deepEqual(asked, [`file:///archive/1974/${CONFIG}`]);
    assert.deepEqual(silent(settings('', { uri: 'untitled:Untitled-1' })), []);
  });

  it('is looked for up to the top where no workspace folder holds the file', () => {
    const { settings } = archive({ [CONFIG]: off('tags-unknown') });
    assert.deepEqual(silent(settings('1974/a.cable', { root: null })), ['tags-unknown']);
    assert.deepEqual(silent(settings('1974/a.cable', { root: 'file:///elsewhere' })), ['tags-unknown']);
  });

  it('may have comments and commas at the end of lists', () => {
    const { settings, problems } = archive({
      [CONFIG]: '{\n  // The codes are right.\n  "rules": { "tags-unknown": "off", }, /* so */\n}\n',
    });
    assert.deepEqual(silent(settings('a.cable')), ['tags-unknown']);
    assert.deepEqual(problems(), []);
  });

  it('builds upon others, which count less', () => {
    const { settings } = archive({
      [`1974/${CONFIG}`]: { extends: ['../shared/strict.jsonc', '../soft.jsonc'], ...off('tags-order') },
      'shared/strict.jsonc': { profile: 'draft', rules: { 'tags-unknown': 'error', 'tags-order': 'error' } },
      'soft.jsonc': { rules: { 'tags-unknown': 'hint' } },
    });
    const { profile, severities, files } = settings('1974/a.cable');
    assert.equal(profile, 'draft');
    assert.deepEqual(severities, { 'tags-unknown': 'hint', 'tags-order': 'off' });
    assert.deepEqual(
      files.map((uri) => uri.replace('file:///archive/', '')),
      ['shared/strict.jsonc', 'soft.jsonc', `1974/${CONFIG}`],
    );
  });

  it('tells a base that is not there, or leads back', () => {
    const { settings, problems } = archive({
      [CONFIG]: { extends: ['missing.jsonc', 'round.jsonc'] },
      'round.jsonc': { extends: CONFIG },
    });
    settings('a.cable');
    assert.deepEqual(problems(), [
      `archive/${CONFIG} extends archive/missing.jsonc, which is not there.`,
      `archive/round.jsonc extends archive/${CONFIG}, which leads back to itself.`,
    ]);
  });

  it('may hold for some files only, the last override counting most', () => {
    const { settings } = archive({
      [CONFIG]: {
        rules: { 'tags-unknown': 'hint' },
        overrides: [
          { files: '1974/', generation: 'sas', rules: { 'tags-unknown': 'error' } },
          { files: ['*.txt', '!index.txt'], rules: { 'tags-unknown': 'off' } },
        ],
      },
    });
    const of = (file: string) => settings(file).severities['tags-unknown'];
    assert.equal(of('a.cable'), 'hint');
    assert.equal(of('1974/a.cable'), 'error');
    assert.equal(of('1974/a.txt'), 'off');
    assert.equal(of('1974/index.txt'), 'error');
    assert.equal(settings('1974/a.cable').generation, 'sas');
    assert.equal(settings('a.cable').generation, null);
  });

  it('leaves files alone; names with blanks and signs are taken as they are written', () => {
    const { settings } = archive({ [CONFIG]: { ignore: ['drafts/', 'Café [1].txt', '!drafts/kept.txt'] } });
    assert.equal(settings('drafts/a.txt').ignored, true);
    assert.equal(settings('Caf%C3%A9%201.txt').ignored, true);
    assert.equal(settings('a.txt').ignored, false);
  });

  it('brings codes, posts, captions and abbreviations; the nearest count most', () => {
    const { settings, problems } = archive({
      [CONFIG]: {
        extends: 'base.jsonc',
        tags: { XHNY: 'Honey affairs', XBEE: { name: 'Bees', kind: 'program', since: 1975 } },
        posts: { 'PORT ROYAL': 'Jamaica' },
        captions: { HIVEDIS: 'Only for keepers of bees.' },
        abbreviations: { BEEOFF: { meaning: 'officer for bees', kindd: 'person' } },
      },
      'base.jsonc': { tags: { XHNY: 'Honey' } },
    });
    const { own } = settings('a.cable');
    assert.deepEqual(
      own?.tags.map(({ code, name, kind, since }) => [code, name, kind, since]),
      [
        ['XHNY', 'Honey affairs', 'subject', undefined],
        ['XBEE', 'Bees', 'program', '1975'],
        ['XHNY', 'Honey', 'subject', undefined],
      ],
    );
    assert.equal(own?.posts[0]?.country, 'Jamaica');
    assert.equal(own?.captions[0]?.kind, 'subject-caption');
    assert.equal(own?.abbreviations[0]?.meaning, 'officer for bees');
    assert.deepEqual(problems(), [
      `archive/${CONFIG}, line 1: abbreviations.BEEOFF has "kindd", which says nothing here.`,
    ]);
  });

  it('stands between the settings of the editor and the command line', () => {
    const layer = (source: Layer['place']['source'], word: 'hint' | 'error'): Layer => ({
      place: { source, path: [] },
      rules: { 'tags-unknown': word, 'paragraph-gap': word },
      groups: {},
    });
    const { settings } = archive({ [CONFIG]: off('tags-unknown') });
    const below = [layer('settings', 'hint')];
    assert.deepEqual(settings('a.cable', { below }).severities, {
      'tags-unknown': 'off',
      'paragraph-gap': 'hint',
    });
    const above = [layer('command line', 'error')];
    assert.equal(settings('a.cable', { below, above }).severities['tags-unknown'], 'error');
  });

  it('knows which file and which line decided', () => {
    const { settings } = archive({
      [CONFIG]: { overrides: [{ files: '*.cable', groups: { tags: 'hint' } }] },
    });
    assert.deepEqual(decidedSeverity('tags-unknown', settings('a.cable').layers, vocabulary).place, {
      source: { file: `file:///archive/${CONFIG}` },
      path: ['overrides', 0, 'groups', 'tags'],
    });
  });

  it('names a baseline, whose findings are known', () => {
    const known = { rule: 'tags-unknown', words: 'PGVO', count: 2 };
    const { settings } = archive({
      [CONFIG]: { baseline: 'known/cable.baseline.json' },
      'known/cable.baseline.json': { files: { 'a.cable': [known] } },
      '1974/cable.baseline.json': { files: { 'a.cable': [known] } },
    });
    assert.deepEqual(settings('known/a.cable').known, [known]);
    assert.equal(settings('b.cable').known, undefined);
    const baseline = 'file:///archive/1974/cable.baseline.json';
    assert.deepEqual(settings('1974/a.cable', { baseline }).known, [known]);
  });

  it('tells a baseline that is not there, but for one that the user names', () => {
    const { settings, problems } = archive({ [CONFIG]: { baseline: 'known.json' } });
    assert.equal(settings('a.cable', { baseline: 'file:///archive/other.json' }).known, undefined);
    assert.equal(settings('a.cable', { baseline: false }).known, undefined);
    assert.deepEqual(problems(), []);
    assert.equal(settings('a.cable').known, undefined);
    assert.deepEqual(problems(), [
      `archive/${CONFIG} names the baseline archive/known.json, which cannot be read.`,
    ]);
  });

  it('may be named by the user', () => {
    const { settings } = archive({ [CONFIG]: off('tags-unknown'), 'other.jsonc': off('paragraph-gap') });
    const config = 'file:///archive/other.jsonc';
    assert.deepEqual(silent(settings('a.cable', { config })), ['paragraph-gap']);
  });

  it('is read once, gives texts for which the same holds the same object, and is read anew when it has changed', () => {
    const folder: Record<string, object> = { [CONFIG]: off('tags-unknown') };
    const { settings, asked, configs } = archive(folder);
    assert.equal(settings('1974/a.cable'), settings('1974/b.cable'));
    assert.equal(asked.length, 2);
    assert.ok(configs.concerns(`file:///archive/${CONFIG}`));
    assert.ok(!configs.concerns('file:///archive/package.json'));
    folder[CONFIG] = off('paragraph-gap');
    configs.forget();
    assert.deepEqual(silent(settings('1974/a.cable')), ['paragraph-gap']);
  });

  it('is read anew by those who ask after a change, even while an old question is under way', () => {
    const { settings, configs } = archive({ [CONFIG]: off('paragraph-gap') });
    const uri = 'file:///archive/a.cable';
    const underWay = configs.settingsOf({ uri, root: null, below: [], above: [] });
    assert.equal(underWay.next().value, `file:///archive/${CONFIG}`);
    configs.forget();
    underWay.next(JSON.stringify(off('tags-unknown')));
    assert.deepEqual(silent(settings('a.cable')), ['paragraph-gap']);
  });

  it('tells what is wrong in it with its line, and keeps the rest', () => {
    const { settings, problems } = archive({
      [CONFIG]:
        '{\n  "profil": "draft",\n  "rules": {\n    "tags-unknown": "off",\n    "tags-odd": "off"\n  }\n',
    });
    assert.deepEqual(silent(settings('a.cable')), ['tags-unknown']);
    assert.deepEqual(problems(), [
      `archive/${CONFIG}, line 7, column 1: a closing } is missing here.`,
      `archive/${CONFIG}, line 2: There is no setting "profil".`,
      `archive/${CONFIG}, line 5: rules names "tags-odd", but there is no such rule.`,
    ]);
  });

  it('says nothing while it is empty: an editor makes the file first, and then writes into it', () => {
    const { settings, problems } = archive({ [CONFIG]: '\n' });
    assert.deepEqual(silent(settings('a.cable')), []);
    assert.deepEqual(problems(), []);
  });

  for (const [text, problem] of [
    ["{'profile': 'draft'}", 'line 1, column 2: names and words stand in double quotes.'],
    ['{\n  "profile": draft\n}', 'line 2, column 14: names and words stand in double quotes.'],
    [
      '{\n  "profile": "draft"\n  "rules": {}\n}',
      'line 3, column 3: a comma or a closing bracket is missing before this.',
    ],
    ['{\n  "rules" {}\n}', 'line 2, column 11: a colon is missing before this.'],
    ['{"ignore": "drafts}', 'line 1, column 12: these words have no closing quote on their line.'],
    ['{"profile": "draft"}\n}', 'line 2, column 1: the file should end before this.'],
    ['// Ours.', 'line 1, column 9: a value is missing here.'],
  ] as const) {
    it(`tells in plain words where it is not JSON, once: ${JSON.stringify(text)}`, () => {
      const { settings, problems } = archive({ [CONFIG]: text });
      settings('a.cable');
      assert.deepEqual(problems(), [`archive/${CONFIG}, ${problem}`]);
    });
  }
});
