import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { insertMarks } from '../../../server/src/features/marks/insert';
import { type MarkKind, standardKnowledge } from '../../../server/src/knowledge';
import { applyEdits } from '../../../server/src/text/edit';
import type { Span } from '../../../server/src/text/span';

const { marks } = standardKnowledge;

/** Puts a mark in at each `<selection>` of a text, `<>` being a cursor; what is selected then is shown the same way. */
function mark(kind: MarkKind, textWithSelections: string): string {
  const selections: Span[] = [];
  let text = '';
  for (const part of textWithSelections.split(/(<[^>]*>)/)) {
    const words = part.replace(/^<|>$/g, '');
    if (words !== part) selections.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  const result = insertMarks(text, selections, kind, marks);
  let shown = applyEdits(text, result.edits);
  for (const { start, end } of result.selections.toSorted((a, b) => b.start - a.start))
    shown = `${shown.slice(0, start)}<${shown.slice(start, end)}>${shown.slice(end)}`;
  return shown;
}

describe('a mark is put in', () => {
  for (const [kind, before, after] of [
    ['doubtful', 'met <Roe> there', 'met [<Roe>?] there'],
    ['doubtful', 'met Roe<> there', 'met [Roe?]<> there'],
    ['doubtful', 'met R<>oe there', 'met [R<>oe?] there'],
    ['doubtful', 'met <> there', 'met [<>?] there'],
    ['doubtful', 'met [R<>oe?] there', 'met [R<>oe?] there'],
    ['doubtful', 'met <[illegible]> there', 'met <[illegible]> there'],
    ['doubtful', '<met [illegible] there>', '<met [illegible] there>'],
    ['doubtful', 'met [ille<>gible, 2 words]', 'met [ille<>gible, 2 words]'],
    ['doubtful', 'met <[Roe?]> there', 'met <[Roe?]> there'],
    ['doubtful', '<[stamp: SECRET]>', '<[stamp: SECRET]>'],
    ['doubtful', '[stamp: SE<>CRET]', '[stamp: [SE<>CRET?]]'],
    ['doubtful', '<Roe> met <Doe>', '[<Roe>?] met [<Doe>?]'],
    ['doubtful', 'R<>o<>e', '[R<>o<>e?]'],
    ['handwritten', 'on top <seen> of it', 'on top [handwritten: <seen>] of it'],
    ['handwritten', 'on top <> of it', 'on top [handwritten: <>] of it'],
    ['stamp', '<RECEIVED\n14 MAY>', '[stamp: <RECEIVED\n14 MAY>]'],
    ['struck', '<two>', '[struck: <two>]'],
    ['illegible', 'met <> there', 'met [illegible]<> there'],
    ['illegible', 'Smi<>', 'Smi[illegible]<>'],
    ['illegible', 'met <R..> there', 'met <R..> [illegible] there'],
    ['blank', 'on <>', 'on [blank]<>'],
    ['sic', 'the bes<>.', 'the bes [sic]<>.'],
    ['sic', 'the b<>es.', 'the bes [sic]<>.'],
    ['sic', 'the <bes>.', 'the <bes> [sic].'],
    ['redacted', 'met <> there', 'met [redacted]<> there'],
    ['page', 'one\n<>two', 'one\n[page 2]\n<>two'],
    ['page', 'one<>\ntwo', 'one\n[page 2]\n<>\ntwo'],
    ['page', 'one <>two', 'one [page 2] <>two'],
    ['page', 'a\r\n[page 2]\r\nb\r\n<>c', 'a\r\n[page 2]\r\nb\r\n[page 3]\r\n<>c'],
    ['page', '<>a\n<>b', '[page 2]\n<>a\n[page 3]\n<>b'],
  ] as const) {
    it(`${kind}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`, () => {
      assert.equal(mark(kind, before), after);
    });
  }

  it('without taking a character away, and with what was selected still selected', () => {
    const kinds = marks.all().map(({ kind }) => kind);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '[', ']', '?', '.'), maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(40), fc.nat(5)), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...kinds),
        (text, places, kind) => {
          const selections = apart(text, places);
          const { edits, selections: then } = insertMarks(text, selections, kind, marks);
          const after = applyEdits(text, edits);
          let taken = 0;
          for (const { span, newText } of edits) {
            assert.ok(span.start === span.end && span.start >= taken && span.end <= text.length);
            taken = span.end;
            assert.ok(after.includes(newText));
          }
          assert.equal(after.length, text.length + edits.map(({ newText }) => newText).join('').length);
          for (const [index, { start, end }] of selections.entries()) {
            const now = then[index];
            assert.ok(now);
            assert.equal(after.slice(now.start, now.end), text.slice(start, end));
          }
        },
      ),
    );
  });
});

/** Selections that do not meet. */
function apart(text: string, places: readonly (readonly [number, number])[]): Span[] {
  const spans: Span[] = [];
  for (const [at, length] of [...places].sort(([a], [b]) => a - b)) {
    const start = Math.max((spans.at(-1)?.end ?? -1) + 1, at);
    if (start <= text.length) spans.push({ start, end: Math.min(text.length, start + length) });
  }
  return spans;
}
