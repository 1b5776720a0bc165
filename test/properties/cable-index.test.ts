import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { CableIndex, type CableSummary, cableSummaries, openDocument } from '../../server/src/service';
import { BlockText } from '../../server/src/text/block-text';
import { shortCable } from '../helpers/short-cable';

const posts = ['ROME', 'VALLETTA'];
/** Few numbers and years, with January among the months and texts without a date, so that all ways of matching are met. */
const number = fc
  .tuple(fc.constantFrom(...posts), fc.integer({ min: 1, max: 4 }))
  .map((parts) => parts.join(' '));
const cable = fc
  .record({
    number,
    date: fc.constantFrom('020905Z JAN 08', '020905Z JAN 09', '140905Z MAY 08', ''),
    references: fc.array(
      fc.tuple(fc.constantFrom('', '07 ', '08 '), number).map((parts) => parts.join('')),
      { maxLength: 3 },
    ),
  })
  .map(shortCable);
/** A file is written with some cables, or removed. */
const change = fc.record({
  file: fc.constantFrom('a', 'b', 'c', 'd'),
  cables: fc.option(fc.array(cable, { maxLength: 2 }), { nil: null }),
});

describe('an index of cables', () => {
  it('answers after any changes as one that is made anew', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const index = new CableIndex();
        const files = new Map<string, readonly CableSummary[]>();
        for (const { file, cables } of changes) {
          if (cables) {
            files.set(file, summaries(file, cables.join('\nNNNN\n\n')));
            index.set(file, files.get(file) ?? []);
          } else {
            files.delete(file);
            index.delete(file);
          }
        }
        const anew = new CableIndex();
        for (const [file, cables] of [...files].reverse()) anew.set(file, cables);
        assert.deepEqual(answers(index), answers(anew));
      }),
      { numRuns: 200 },
    );
  });

  it('knows a reference from both of its ends', () => {
    fc.assert(
      fc.property(fc.array(cable, { maxLength: 6 }), (cables) => {
        const index = new CableIndex();
        cables.forEach((text, place) => {
          index.set(`${place}`, summaries(`${place}`, text));
        });
        for (const citing of index.all()) {
          for (const citation of citing.citations) {
            for (const { name } of index.meantBy(citation, citing.date)) {
              assert.ok(name && index.citing(name).some((found) => found.citation === citation));
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

function summaries(file: string, text: string): readonly CableSummary[] {
  return cableSummaries(openDocument(text), file, BlockText.of(text));
}

/** All that it tells of its cables. */
function answers(index: CableIndex): object {
  return index.all().map((cable) => ({
    cable,
    cited: cable.citations.map((citation) => index.meantBy(citation, cable.date)),
    citing: cable.name ? index.citing(cable.name) : [],
  }));
}
