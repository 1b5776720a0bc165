import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { mergeFixes } from '../../server/src/rules/merge';
import type { Fix } from '../../server/src/rules/rule';
import { applyEdits, type TextEdit } from '../../server/src/text/edit';
import { lintText } from './read';

describe('merging fixes', () => {
  const edit = (start: number, end: number, newText: string): TextEdit => ({ span: { start, end }, newText });
  const fix = (...edits: TextEdit[]): Fix => ({ title: 'test', edits, safety: 'safe' });

  it('puts the edits of several fixes in the order of the text', () => {
    const merged = mergeFixes([fix(edit(8, 9, 'c')), fix(edit(0, 1, 'a'), edit(4, 5, 'b'))]);
    assert.equal(applyEdits('1---2---3', merged), 'a---b---c');
  });

  it('leaves a fix out whole where it touches another', () => {
    const merged = mergeFixes([fix(edit(0, 4, 'a')), fix(edit(3, 6, 'b'), edit(8, 9, 'c'))]);
    assert.equal(applyEdits('123456789', merged), 'a56789');
  });

  it('takes a fix of very many edits', () => {
    const edits = Array.from({ length: 150_000 }, (_, at) => edit(at, at, '-'));
    assert.equal(mergeFixes([fix(...edits.slice(0, 2)), { title: 'all', edits, safety: 'safe' }]).length, 2);
    assert.equal(mergeFixes([{ title: 'all', edits, safety: 'safe' }]).length, edits.length);
  });

  it('applies one of two insertions at the same place', () => {
    assert.equal(applyEdits('ab', mergeFixes([fix(edit(1, 1, '-')), fix(edit(1, 1, '+'))])), 'a-b');
  });

  it('never changes a character outside the edits', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(anyFix, { maxLength: 8 }), (text, fixes) => {
        const inside = fixes.map((each) => ({
          ...each,
          edits: each.edits.filter(({ span }) => span.end <= text.length),
        }));
        const merged = mergeFixes(inside);
        const fixed = applyEdits(text, merged);
        let before = 0;
        let after = 0;
        for (const { span, newText } of merged) {
          assert.ok(span.start >= before, 'edits overlap');
          const kept = text.slice(before, span.start);
          assert.equal(fixed.slice(after, after + kept.length), kept);
          after += kept.length + newText.length;
          before = span.end;
        }
        assert.equal(fixed.slice(after), text.slice(before));
      }),
    );
  });
});

describe('fixing all, again and again', () => {
  const lines = [
    'UNCLAS VALLETTA 0O0217',
    'VALLETTA 000217',
    'CO N F I D E N T I A L VALLETTA 000217',
    'P 140905ZMAY09',
    'FM AMEMBASSY VALLETTA',
    'SIPDS',
    'E.0. 12958; N/A',
    'E.O. 12958: DECL: 05/14/2019',
    'TAGS: PGVO, pgov, PGOV, PGOV, MT',
    'SUBJECT: SWARM RULES',
    '1. (C) SUMMARY: THE FEDERATION MET.',
    '2. (N/SF) IT SPLIT.',
    '2. IT SPLIT AGAIN.',
    '5. (S) AND AGAIN.',
    '',
  ];

  it('comes to an end', () => {
    fc.assert(
      fc.property(fc.subarray(lines), fc.constantFrom('\n', '\r\n', '\n\n'), (chosen, gap) => {
        let text = chosen.join(gap);
        for (let round = 0; round < 12; round++) {
          const fixes = lintText(text, 'draft').findings.flatMap((finding) => finding.fixes.slice(0, 1));
          if (fixes.length === 0) return;
          text = applyEdits(text, mergeFixes(fixes));
        }
        assert.fail(`still fixing:\n${text}`);
      }),
    );
  });
});

const anyFix = fc
  .uniqueArray(fc.nat(40), { minLength: 1, maxLength: 6 })
  .map((places) => [...places].sort((a, b) => a - b))
  .chain((places) =>
    fc
      .array(fc.string({ maxLength: 3 }), { minLength: places.length, maxLength: places.length })
      .map((words): Fix => {
        const edits = places.flatMap((start, index): TextEdit[] =>
          index % 2 === 0
            ? [{ span: { start, end: places[index + 1] ?? start }, newText: words[index] ?? '' }]
            : [],
        );
        return { title: 'any', edits, safety: 'safe' };
      }),
  );
