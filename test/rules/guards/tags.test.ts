import { strict as assert } from 'node:assert';
import type { Profile } from '../../../server/src/config/settings';
import { fixed, found, front, ids, weight } from './lint-front';

// What the examples of the rules are too short for: where a rule must keep silent, speak softly, or fix with care.

describe('rules of the TAGS', () => {
  const unknown = (tags: string, profile?: Profile) =>
    found('tags-unknown', front({ tags: `TAGS: ${tags}` }), profile);

  it('offer the best code first, and only codes in use at that time', () => {
    const titles = (tags: string) => unknown(tags)[0]?.fixes.map(({ title }) => title) ?? [];
    assert.equal(titles('PGVO, MT')[0], 'Replace by PGOV (Internal Governmental Affairs)');
    assert.equal(titles('POGOV, MT')[0], 'Replace by PGOV (Internal Governmental Affairs)');
    assert.deepEqual(titles('EARG, MT'), [
      'Replace by EAGR (Agriculture and Forestry)',
      'Replace by ENRG (Energy and Power)',
    ]);
  });

  it('read figures for the letters that they look like, before all else', () => {
    for (const [code, meant] of [
      ['PG0V', 'PGOV'],
      ['P6OV', 'PGOV'],
      ['EA6R', 'EAGR'],
      ['EA1R', 'EAIR'],
      ['PR3L', 'PREL'],
      ['5ENV', 'SENV'],
      ['NAT0', 'NATO'],
    ]) {
      const [finding] = unknown(`${code}, MT`);
      assert.equal(finding?.fixes[0]?.edits[0]?.newText, meant);
      assert.match(finding?.message ?? '', /with letters for figures it is/);
      assert.equal(finding?.severity, 'warning');
    }
    assert.equal(unknown('PG7V, MT')[0]?.fixes[0]?.edits[0]?.newText, 'PGOV');
    assert.deepEqual(unknown('EAGR, G8, G77, P5, E3, UN1, MI6, APEC2, 4-H, MT'), []);
  });

  it('warn of a slip, in both profiles', () => {
    assert.deepEqual(unknown('PGVO, MT').map(weight), ['warning']);
    assert.deepEqual(unknown('PGVO, MT', 'draft').map(weight), ['warning']);
  });

  it('take two letters for a slip only where the code of the own country is near', () => {
    assert.deepEqual(unknown('EAGR, MQT').map(weight), []);
    assert.deepEqual(unknown('EAGR, TM').map(weight), []);
    const [finding] = unknown('EAGR, ML, QT');
    assert.equal(finding?.severity, 'warning');
    assert.equal(finding?.fixes[0]?.title, 'Replace by MT (Malta)');
  });

  it('never report organizations, names and codes without a title', () => {
    assert.deepEqual(unknown('EAGR, APIMONDIA, HIVEX, UNHCR, 4-H, MT'), []);
    assert.deepEqual(unknown('OVIP (DOE, JANE), OVIP (PGVO, J), MT'), []);
    assert.deepEqual(unknown('BTOP, MT'), []);
  });

  it('call a known code in lower case only that', () => {
    assert.deepEqual(ids(front({ tags: 'TAGS: pgov, MT' })), ['tags-lowercase']);
  });

  it('remove a second code with its comma, in Markdown with its brackets', () => {
    const tags = (line: string) => front({ tags: line });
    assert.match(fixed('tags-duplicate', tags('TAGS: EAGR, MT,\n      EAGR, PGOV')), /TAGS: EAGR, MT, PGOV/);
    assert.match(
      fixed('tags-duplicate', tags('TAGS: [EAGR](#) [MT](#) [EAGR](#)')),
      /TAGS: \[EAGR\]\(#\) \[MT\]\(#\)\n/,
    );
    assert.match(
      fixed('tags-duplicate', tags('TAGS: OVIP (DOE, JANE), OVIP, MT')),
      /TAGS: OVIP \(DOE, JANE\), MT/,
    );
  });
});
