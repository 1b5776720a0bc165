import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { profiles } from '../../server/src/config/settings';
import { shares } from '../helpers/arbitraries';
import { lintText } from './read';

const folder = 'test/corpus/rules';
const cables = readdirSync(folder).map((id) => readFileSync(path.join(folder, id, 'faulty.cable'), 'utf8'));

/** A cable of the corpus from which a stretch was cut and into which others were put. */
const mutated = fc
  .record({
    text: fc.constantFrom(...cables),
    cut: fc.tuple(shares, fc.nat(60)),
    put: fc.array(
      fc.tuple(
        shares,
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 8 }),
          fc.constantFrom('\r', '\n\n', '[sic]', '(C)', '7. ', 'TAGS: '),
        ),
      ),
      { maxLength: 5 },
    ),
  })
  .map(({ text, cut: [place, length], put }) => {
    const at = Math.floor(place * text.length);
    let result = text.slice(0, at) + text.slice(at + length);
    for (const [where, words] of put) {
      const offset = Math.floor(where * result.length);
      result = result.slice(0, offset) + words + result.slice(offset);
    }
    return result;
  });

describe('the rules on damaged cables', () => {
  it('never break, and point into the text', () => {
    fc.assert(
      fc.property(mutated, fc.constantFrom(...profiles), (text, profile) => {
        const { findings, failures } = lintText(text, profile);
        assert.deepEqual(failures, []);
        for (const { span, related, fixes } of findings) {
          const edits = fixes.flatMap((fix) => fix.edits);
          for (const { start, end } of [span, ...[...related, ...edits].map((other) => other.span)]) {
            assert.ok(0 <= start && start <= end && end <= text.length, `${start}-${end} of ${text.length}`);
          }
          assert.ok(span.start < span.end, 'nothing to underline');
        }
      }),
      { numRuns: 500 },
    );
  });
});
