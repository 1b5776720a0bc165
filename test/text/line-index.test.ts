import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { lineIndex } from '../../server/src/text/line-index';

/** Lines of a text as an editor sees them, without their ends. */
const lines = (text: string): string[] => text.split(/\r\n|\n|\r/);

/** Texts rich in line ends of every kind and in characters outside the basic plane. */
const texts = fc
  .array(fc.constantFrom('\n', '\r\n', '\r', '', 'A', 'TAGS: PGOV', '\u{1F41D}', '\0', '\uFEFF'), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

describe('line index', () => {
  it('counts lines ended by LF, CRLF and a lone CR', () => {
    const text = 'UNCLAS\nSIPDIS\r\nTAGS\rSUBJECT';
    const index = lineIndex(text);
    assert.equal(index.lineCount, 4);
    assert.deepEqual(index.positionAt(text.indexOf('SIPDIS')), { line: 1, character: 0 });
    assert.deepEqual(index.positionAt(text.indexOf('TAGS') + 2), { line: 2, character: 2 });
    assert.deepEqual(index.positionAt(text.length), { line: 3, character: 7 });
  });

  it('has one line for an empty text and an empty last line after a line end', () => {
    assert.equal(lineIndex('').lineCount, 1);
    assert.deepEqual(lineIndex('DOE\n').positionAt(4), { line: 1, character: 0 });
  });

  it('counts characters in UTF-16 units', () => {
    assert.deepEqual(lineIndex('\u{1F41D} BEES').positionAt(3), { line: 0, character: 3 });
  });

  it('gives the place before a line end for an offset within it', () => {
    assert.deepEqual(lineIndex('A\r\nB').positionAt(2), { line: 0, character: 1 });
  });

  it('keeps positions and offsets outside the text at its ends', () => {
    const index = lineIndex('ABC\nDE');
    assert.deepEqual(index.positionAt(-1), { line: 0, character: 0 });
    assert.deepEqual(index.positionAt(99), { line: 1, character: 2 });
    assert.equal(index.offsetAt({ line: -1, character: 5 }), 0);
    assert.equal(index.offsetAt({ line: 9, character: 0 }), 6);
    assert.equal(index.offsetAt({ line: 0, character: 99 }), 3);
    assert.equal(index.offsetAt({ line: 1, character: -4 }), 4);
  });

  it('counts the lines that an editor counts', () => {
    fc.assert(fc.property(texts, (text) => lineIndex(text).lineCount === lines(text).length));
  });

  it('gives every position of a text back after a turn through offsets', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const index = lineIndex(text);
        for (const [line, words] of lines(text).entries()) {
          for (let character = 0; character <= words.length; character++) {
            const position = { line, character };
            assert.deepEqual(index.positionAt(index.offsetAt(position)), position);
          }
        }
      }),
    );
  });

  it('gives every offset outside line ends back, and never goes backwards', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const index = lineIndex(text);
        let before = 0;
        for (let offset = 0; offset <= text.length; offset++) {
          const back = index.offsetAt(index.positionAt(offset));
          const insideLineEnd = text[offset - 1] === '\r' && text[offset] === '\n';
          assert.equal(back, insideLineEnd ? offset - 1 : offset);
          assert.ok(back >= before);
          before = back;
        }
      }),
    );
  });
});
