import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { withoutMarks } from '../../server/src/syntax/unmarked';

describe('a text without the marks of the transcriber', () => {
  for (const [written, plain] of [
    ['TAGS: PGOV [?], MT[sic]', 'TAGS: PGOV    , MT     '],
    ['FM AMEMBASSY [VALLETTA?]', 'FM AMEMBASSY  VALLETTA  '],
    ['[illegible, 2 words] ROME', '                     ROME'],
    ['A [SIC] B', 'A       B'],
    // left as they are
    ['TAGS: EA[GR?], [MT](#)', 'TAGS: EA[GR?], [MT](#)'],
    ['REF: [A] ROME 1', 'REF: [A] ROME 1'],
    ['TAGS: [REDACTED], MT', 'TAGS: [REDACTED], MT'],
    ['7 [sic]. Rain', '7 [sic]. Rain'],
    ['[7?]. Rain', '[7?]. Rain'],
    ['[illegible\n]', '[illegible\n]'],
  ] as const) {
    it(JSON.stringify(written), () => assert.equal(withoutMarks(written), plain));
  }

  it('keeps every other character in its place', () => {
    const piece = fc.constantFrom('[', ']', '?', 'sic', 'MT', '7', '.', ' ', '\n', '(', '\u00b6');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const plain = withoutMarks(text);
        assert.equal(plain.length, text.length);
        for (let at = 0; at < text.length; at++)
          if (plain[at] !== text[at]) assert.equal(plain[at], ' ', JSON.stringify([text, plain]));
        assert.equal(plain.split('\n').length, text.split('\n').length);
      }),
    );
  });
});
