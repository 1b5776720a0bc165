import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { homeOf } from '../../server/src/syntax/moved';
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

  it('gives the tree of a fresh parse after edits of heading and front', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...cables), longCables), edits, (original, all) => {
        let text = original;
        let tree = parseCable(text);
        for (const edit of all) {
          const first = tree.children.find(({ kind }) => kind === 'paragraph');
          const share = (edit.share * (first?.end ?? text.length)) / Math.max(1, text.length);
          const next = applyEdit(text, { ...edit, share });
          const fresh = parseCable(next.text);
          const again = reparse(tree, text, next.text, next.change)?.tree;
          if (again) assert.deepEqual(plain(again), plain(fresh));
          tree = again ?? fresh;
          text = next.text;
        }
      }),
      { numRuns: 400 },
    );
  });

  const front = 'UNCLAS VALLETTA 000217\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PGOV, MT\nSUBJECT: BEES\n\n';
  const far: Record<string, readonly [text: string, behind: string, inserted: string]> = {
    'a heading told by the second line below it': [
      `${front}1. (U) The race is on\n------------\n2. (U) DEEP WATERS\n------------\n\n3. (U) No chart.\n`,
      'race is on',
      '\nFM AMEMBASSY ROME',
    ],
    'the only mark, without which a list counts as paragraphs': [
      `${front}1. (U) They want:\n\n2. The bees are home:\n1. Hives.\n2. Smoke.\n\n3. Nothing else.\n`,
      '1. (U',
      'X',
    ],
    'names of drafters, which the next heading ends': [
      'E.O. 12958: N/A\nROME 412\n\n1. The bees came home.\n\n2. They slept.\n\nR 091400Z JUN 05\nFM AMEMBASSY ROME\n',
      'N/A',
      '\nDRAFTED BY EUR/SE:JDOE',
    ],
    'a label of the present form, which makes labels of all others': [
      `${front}1. (U) The bees came.\n\n2. (U) They slept.\n\nFrom: Roe\nMRN: 17 VALLETTA 44\n`,
      'came.',
      '\nDrafted By: Doe\n',
    ],
    'a mark, without which the text is double-spaced': [
      'UNCLAS VALLETTA 000217\n\n\n\nE.O. 12958: N/A\n\nTAGS: PGOV, EAGR, MT\n\nSUBJECT: BEEKEEPERS SPLIT OVER\n\nSWARM RULES\n\n\n\nREF: A. 08 ROME 114\n\n     B. STATE 40112\n\n\n\n1. (U) The federation held its yearly meeting in the old\n\nhall of the customs house on Saturday and nobody\n\nhad foreseen a quarrel about the price of honey in\n\nspring.\n\n\n\n2. (U) They parted.\n',
      'REF: A. ',
      '[sic]',
    ],
  };
  for (const [name, [text, behind, inserted]] of Object.entries(far)) {
    it(`sees in an edit of the front ${name}`, () => {
      const place = text.indexOf(behind) + behind.length;
      const next = `${text.slice(0, place)}${inserted}${text.slice(place)}`;
      const change = { start: place, end: place, newLength: inserted.length };
      const again = reparse(parseCable(text), text, next, change)?.tree;
      const fresh = parseCable(next);
      assert.deepEqual(plain(again ?? fresh), plain(fresh));
    });
  }

  it('takes over the body where a key in the front does not touch it', () => {
    const text = `${front}1. (U) The bees came.\n\n2. (U) They slept.\n\n3. (U) They woke.\n`;
    const place = text.indexOf('PGOV') + 4;
    const tree = parseCable(text);
    const next = applyEdit(text, { share: place / text.length, removed: 0, inserted: 'X' });
    const again = reparse(tree, text, next.text, next.change)?.tree;
    const last = again?.children.findLast(({ kind }) => kind === 'paragraph');
    assert.ok(last);
    assert.ok(tree.children.includes(homeOf(last)));
  });

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
