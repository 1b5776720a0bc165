import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { openDocument, selectionSpans } from '../../server/src/service';
import { damagedCables, shares } from '../helpers/arbitraries';
import { cursorIn } from '../helpers/marked';
import { VALLETTA } from './cables';

/** What is selected step by step at the `|` of a passage, each on one line, a longer one by its first and last words. */
function selectionsAt(passage: string, text = VALLETTA): string[] {
  return selectionSpans(openDocument(text), cursorIn(text, passage)).map(({ start, end }) => {
    const words = text.slice(start, end).split(/\s+/);
    return words.length > 8
      ? `${words.slice(0, 3).join(' ')} … ${words.slice(-2).join(' ')}`
      : words.join(' ');
  });
}

describe('selectionSpans', () => {
  it('grow from the word to the sentence, the paragraph, the section and the cable', () => {
    assert.deepEqual(selectionsAt('reported in ref|tel'), [
      'reftel',
      'The northern wing … in reftel.',
      'The northern wing … (ref A).',
      '2. (C/NF) The … (ref A).',
      '------------------ Two hives, … OF 002',
      'VZCZCXRO4471 PP RUEHRO … June. ROE',
      'VZCZCXRO4471 PP RUEHRO … ROE ',
    ]);
  });

  it('grow from a code to its field and the header', () => {
    assert.deepEqual(selectionsAt('TAGS: PG|OV EAGR').slice(0, 3), [
      'PGOV',
      'TAGS: PGOV EAGR SENV MT',
      'VZCZCXRO4471 PP RUEHRO … and (d).',
    ]);
  });

  it('take a portion mark without and with its parentheses', () => {
    assert.deepEqual(selectionsAt('2. (C|/NF) The').slice(0, 3), ['C', 'C/NF', '(C/NF)']);
  });

  it('do not end a sentence at an initial, an abbreviation or within U.S.', () => {
    const text =
      'UNCLAS VALLETTA 000217\n\n1. (U) First. Mr. J. Doe of the U.S. Mission, paid $1.5 million, said "Yes." Then he left.\n';
    const sentence = 'Mr. J. Doe of the U.S. Mission, paid $1.5 million, said "Yes."';
    const spans = selectionSpans(openDocument(text), cursorIn(text, 'U.S. Miss|ion'));
    assert.ok(spans.some(({ start, end }) => text.slice(start, end) === sentence));
  });

  it('hold one another, grow, touch the offset, and end with the whole text', () => {
    fc.assert(
      fc.property(damagedCables, shares, (text, share) => {
        const offset = Math.floor(share * text.length);
        const spans = selectionSpans(openDocument(text), offset);
        let last: { start: number; end: number } | undefined;
        for (const span of spans) {
          assert.ok(span.start <= offset && offset <= span.end);
          if (last) {
            assert.ok(span.start <= last.start && last.end <= span.end);
            assert.ok(last.end - last.start < span.end - span.start);
          }
          last = span;
        }
        assert.deepEqual(last, { start: 0, end: text.length });
      }),
      { numRuns: 300 },
    );
  });
});
