import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { SyntaxNode } from '../../server/src/syntax/node';
import { parseCable } from '../../server/src/syntax/parser';
import { reparse } from '../../server/src/syntax/reparse';
import { damagedCables, longCables } from '../helpers/arbitraries';
import { makeCables } from '../helpers/cables';
import { applyEdit, edits } from '../helpers/edits';

const cables = makeCables(60, 7).map(({ text }) => text);

describe('parsing again after an edit', () => {
  for (const [name, arbitrary, numRuns] of [
    ['true cables', fc.constantFrom(...cables), 300],
    ['cables with a long body', longCables, 500],
    ['damaged cables', damagedCables, 300],
  ] as const) {
    it(`gives the tree of a fresh parse after any edits: ${name}`, () => {
      fc.assert(
        fc.property(arbitrary, edits, (original, all) => {
          let text = original;
          let tree = parseCable(text);
          for (const edit of all) {
            const next = applyEdit(text, edit);
            const fresh = parseCable(next.text);
            const again = reparse(tree, text, next.text, next.change)?.tree;
            if (again) assert.deepEqual(plain(again), plain(fresh));
            tree = again ?? fresh;
            text = next.text;
          }
        }),
        { numRuns },
      );
    });
  }

  it('takes over what a key in the body does not touch', () => {
    const text = cables.find((cable) => /\n2\. .*\n4\. /s.test(cable)) ?? '';
    const place = text.indexOf('\n3. ') + 30;
    const tree = parseCable(text);
    const next = applyEdit(text, { share: place / text.length, removed: 0, inserted: 'x' });
    const again = reparse(tree, text, next.text, next.change)?.tree;
    assert.equal(again?.children[0], tree.children[0]);
  });
});

/** The tree without what an implementation adds: the same object for the same reading. */
function plain({ kind, start, end, problem, children }: SyntaxNode): object {
  return { kind, start, end, ...(problem && { problem }), children: children.map(plain) };
}
