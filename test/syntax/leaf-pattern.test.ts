import assert from 'node:assert/strict';
import { LeafPattern } from '../../server/src/syntax/leaf-pattern';

describe('a pattern whose named groups are leaves', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['(?<label>FM) +(?<address>[A-Z ]+)', 'FM AMEMBASSY ROME', ['label FM 0', 'address AMEMBASSY ROME 3']],
    // what lies between may hold the same words as the leaf
    ['AA(?<text>A)', 'AAA', ['text A 2']],
    ['(?:(?<letter>[A-Z]), ?)?(?<number>\\d+)', '12', ['number 12 0']],
    ['(?:(?<letter>[A-Z]), ?)?(?<number>\\d+)', 'B, 12', ['letter B 0', 'number 12 3']],
    ['(?<number>\\d+)(?<text>[)\\]a-z]+)?[.(]*(?<note>x)?', '1).x', ['number 1 0', 'text ) 1', 'note x 3']],
    ['No\\. (?<number>\\d+)|\\((?<letter>[A-Z])\\)', '(C)', ['letter C 1']],
    [
      '(?<address>(?:[A-Z]+|\\d)+)(?!-)(?:(?= ) (?<note>(?:a|b)+))?',
      'ROME ab',
      ['address ROME 0', 'note ab 5'],
    ],
  ];

  for (const [source, text, leaves] of cases) {
    it(`finds ${leaves.join(', ')} with ${source}`, () => {
      assert.deepEqual(leavesIn(source, text), leaves);
      assert.deepEqual(placesByFlag(source, text), leaves);
    });
  }

  it('adds the offset of the text', () => {
    const found = new LeafPattern('x(?<number>\\d)').at('..x4', 2, 100);
    assert.deepEqual(
      found?.leaves.map(({ start, end }) => [start, end]),
      [[103, 104]],
    );
    assert.equal(found?.end, 4);
  });

  it('finds nothing elsewhere than in its place', () => {
    const pattern = new LeafPattern('(?<number>\\d)');
    assert.equal(pattern.at('a1', 0), null);
    assert.equal(pattern.test('a1'), false);
  });
});

function leavesIn(source: string, text: string): string[] {
  const { leaves } = new LeafPattern(source).at(text, 0) ?? { leaves: [] };
  return leaves.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)} ${start}`);
}

/** What the flag `d` tells about the same groups. */
function placesByFlag(source: string, text: string): string[] {
  const groups = new RegExp(source, 'dy').exec(text)?.indices?.groups ?? {};
  return Object.entries(groups).flatMap(([kind, place]) =>
    place ? [`${kind} ${text.slice(...place)} ${place[0]}`] : [],
  );
}
