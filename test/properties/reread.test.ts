import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { defaultSettings, type LintSettings } from '../../server/src/config/settings';
import {
  type CableDocument,
  diagnostics,
  foldingRanges,
  openDocument,
  outline,
  records,
  rules,
} from '../../server/src/service';
import type { SyntaxNode } from '../../server/src/syntax/node';
import { mergeChanges } from '../../server/src/text/change';
import { damagedCables, longCables } from '../helpers/arbitraries';
import { makeCables } from '../helpers/cables';
import { applyEdit, edits } from '../helpers/edits';

/** Several cables in one text, one behind another. */
const manyCables = fc
  .tuple(fc.nat(400), fc.integer({ min: 2, max: 7 }), fc.constantFrom('\n', '\n\n', '\r\n', '\nNNNN\n\n'))
  .map(([seed, count, between]) =>
    makeCables(count, seed)
      .map(({ text }) => text)
      .join(between),
  );

describe('reading again after edits', () => {
  for (const [name, arbitrary, numRuns] of [
    ['cables with a long body', longCables, 80],
    ['several cables in a file', manyCables, 80],
    ['damaged cables', damagedCables, 60],
  ] as const) {
    it(`gives tree, reading, findings, outline and folding as of a fresh reading: ${name}`, () => {
      fc.assert(
        fc.property(arbitrary, edits, (original, all) => {
          let text = original;
          let document = openDocument(text);
          for (const edit of all) {
            const next = applyEdit(text, edit);
            document = openDocument(next.text, {}, { document, change: next.change });
            text = next.text;
            assert.deepEqual(seen(document), seen(openDocument(text)));
          }
        }),
        { numRuns },
      );
    });
  }

  it('takes several edits for one, and the undoing of all', () => {
    fc.assert(
      fc.property(fc.oneof(longCables, manyCables), edits, (original, all) => {
        const document = openDocument(original);
        let { text, change } = applyEdit(original, { share: 0, removed: 0, inserted: '' });
        for (const edit of all) {
          const next = applyEdit(text, edit);
          change = change.newLength + change.end === 0 ? next.change : mergeChanges(change, next.change);
          text = next.text;
        }
        const edited = openDocument(text, {}, { document, change });
        assert.deepEqual(seen(edited), seen(openDocument(text)));
        const back = {
          ...change,
          end: change.start + change.newLength,
          newLength: change.end - change.start,
        };
        assert.deepEqual(
          seen(openDocument(original, {}, { document: edited, change: back })),
          seen(document),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the cables that an edit does not touch', () => {
    const texts = makeCables(6, 3).map(({ text }) => text);
    const text = texts.join('\n');
    const document = openDocument(text);
    const place = text.indexOf(texts[3] ?? '') + (texts[3]?.length ?? 0) - 10;
    const change = { start: place, end: place, newLength: 1 };
    const edited = openDocument(`${text.slice(0, place)}x${text.slice(place)}`, {}, { document, change });
    const kept = edited.cables.filter(({ cable }, index) => cable === document.cables[index]?.cable);
    assert.equal(document.cables.length, texts.length);
    assert.equal(kept.length, texts.length - 1);
  });
});

/** Every rule speaks, those among them that are off unless they are named. */
const everything: LintSettings = {
  profile: 'transcribe',
  severities: Object.fromEntries(rules.map(({ id }) => [id, 'hint'])),
};

/** All that a user may see of a text. */
function seen(document: CableDocument): object {
  return {
    trees: document.cables.map(({ cable, offset }) => [offset, plain(cable.tree)]),
    records: records(document, 'file'),
    findings: [defaultSettings, everything].map((settings) => diagnostics(document, settings)),
    outline: outline(document),
    folds: foldingRanges(document),
  };
}

/** The tree without what an implementation adds. */
function plain({ kind, start, end, problem, children }: SyntaxNode): object {
  return { kind, start, end, ...(problem && { problem }), children: children.map(plain) };
}
