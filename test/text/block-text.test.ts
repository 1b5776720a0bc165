import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { BlockText } from '../../server/src/text/block-text';
import { lineIndex } from '../../server/src/text/line-index';

import { applyEdit, edits } from '../helpers/edits';

/** Texts of several blocks: long lines and short ones, line ends of every kind. */
const texts = fc
  .array(
    fc.constantFrom(
      '\n',
      '\r\n',
      '\r',
      'hive',
      'x'.repeat(3000),
      '\ud83d\ude00',
      'y'.repeat(9000),
      'z'.repeat(17_000),
    ),
    {
      maxLength: 16,
    },
  )
  .map((pieces) => pieces.join(''));

describe('a text in blocks', () => {
  it('is after any edits the text, its lines and its parts that a string gives', () => {
    fc.assert(
      fc.property(texts, edits, fc.nat(), (original, all, seed) => {
        let [text, blocks] = [original, BlockText.of(original)];
        for (const edit of all) {
          const next = applyEdit(text, edit);
          const { start, end, newLength } = next.change;
          blocks = blocks.edited(start, end, next.text.slice(start, start + newLength));
          text = next.text;
          assertSame(blocks, text, seed);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('leaves the text before an edit as it was', () => {
    const before = BlockText.of('one\ntwo\n');
    assert.equal(before.edited(4, 7, 'three').getText(), 'one\nthree\n');
    assert.equal(before.getText(), 'one\ntwo\n');
  });
});

function assertSame(blocks: BlockText, text: string, seed: number): void {
  const lines = lineIndex(text);
  assert.equal(blocks.getText(), text);
  assert.equal(String(blocks), text);
  assert.equal(blocks.length, text.length);
  assert.equal(blocks.lineCount, lines.lineCount);
  const somewhere = seed % (text.length + 1);
  for (const offset of [-1, 0, somewhere, 16_384, 16_385, text.length, text.length + 1]) {
    const position = lines.positionAt(offset);
    assert.deepEqual(blocks.positionAt(offset), position);
    assert.equal(blocks.offsetAt(position), lines.offsetAt(position));
  }
  for (const line of [-1, seed % (lines.lineCount + 2), lines.lineCount]) {
    const position = { line, character: seed % 10_000 };
    assert.equal(blocks.offsetAt(position), lines.offsetAt(position));
  }
  assert.equal(blocks.slice(somewhere, text.length), text.slice(somewhere));
  assert.equal(blocks.slice(0, somewhere), text.slice(0, somewhere));
}
