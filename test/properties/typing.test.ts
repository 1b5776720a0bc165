import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { completion } from '../../server/src/features/completion';
import { onTyped, partnerBelow, typingTriggers } from '../../server/src/features/typing';
import { standardKnowledge } from '../../server/src/knowledge';
import { readCable } from '../../server/src/model/cable';
import { damagedCables, shares, texts } from '../helpers/arbitraries';

const anyText = fc.oneof({ weight: 3, arbitrary: damagedCables }, { weight: 1, arbitrary: texts });
const place = (text: string, share: number): number => Math.round(share * text.length);

interface Change {
  readonly span: { readonly start: number; readonly end: number };
  readonly newText: string;
}

/** The text after changes, and what takes them back again. */
function changed(text: string, changes: readonly Change[]): { after: string; back: readonly Change[] } {
  let after = text;
  const back: Change[] = [];
  for (const { span, newText } of [...changes].sort((a, b) => b.span.start - a.span.start)) {
    back.unshift({
      span: { start: span.start, end: span.start + newText.length },
      newText: text.slice(span.start, span.end),
    });
    after = after.slice(0, span.start) + newText + after.slice(span.end);
  }
  return { after, back };
}

function takenBack(after: string, back: readonly Change[]): string {
  return back.reduce(
    (text, { span, newText }) => text.slice(0, span.start) + newText + text.slice(span.end),
    after,
  );
}

describe('completion, whatever the text', () => {
  it('never fails, and replaces one stretch of one line that holds the cursor', () => {
    fc.assert(
      fc.property(anyText, shares, fc.boolean(), (text, share, asked) => {
        const offset = place(text, share);
        const others = [readCable(text)];
        for (const { span, also = [], newText } of completion(readCable(text), offset, standardKnowledge, {
          asked,
          others,
        })) {
          assert.ok(0 <= span.start && span.start <= offset && offset <= span.end && span.end <= text.length);
          assert.doesNotMatch(text.slice(span.start, span.end), /[\r\n]/);
          assert.notEqual(newText, '');
          for (const change of also) assert.ok(change.span.end <= span.start);
          const { after, back } = changed(text, [{ span, newText }, ...also]);
          const [first] = also;
          assert.ok(after.startsWith(text.slice(0, first?.span.start ?? span.start)));
          assert.ok(after.endsWith(text.slice(span.end)));
          assert.equal(takenBack(after, back), text);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('offers nothing twice', () => {
    fc.assert(
      fc.property(damagedCables, shares, fc.boolean(), (text, share, asked) => {
        const offered = completion(readCable(text), place(text, share), standardKnowledge, {
          asked,
          others: [],
        });
        const seen = offered.map(({ label, newText }) => `${label} ${newText}`);
        assert.deepEqual(seen, [...new Set(seen)]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what a key brings, whatever the text', () => {
  it('never fails, stays near the cursor, and is undone byte for byte', () => {
    const keys = fc.constantFrom(...typingTriggers);
    const settings = { continueParagraphs: true, capitaliseCodes: true };
    fc.assert(
      fc.property(anyText, shares, keys, (before, share, key) => {
        const at = place(before, share);
        const text = before.slice(0, at) + key + before.slice(at);
        const cable = readCable(text);
        const changes = onTyped(cable, at + key.length, key, settings, standardKnowledge);
        const { after, back } = changed(text, changes);
        assert.equal(takenBack(after, back), text);
        assert.ok(after.endsWith(before.slice(at)), 'what stands behind the cursor is not touched');
        partnerBelow(cable, at + key.length, standardKnowledge);
      }),
      { numRuns: 150 },
    );
  });

  it('takes away just what Enter had put there', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '(C) ', '(SBU) '),
        fc.integer({ min: 1, max: 12 }),
        (lineEnd, mark, count) => {
          const paragraphs = Array.from(
            { length: count },
            (_, index) => `${index + 1}. ${mark}The minister left early.`,
          );
          const text = ['UNCLAS ROME 000114', ...paragraphs].join(lineEnd + lineEnd);
          const settings = { continueParagraphs: true, capitaliseCodes: false };
          const enter = (before: string): string => {
            const typed = before + lineEnd;
            return changed(typed, onTyped(readCable(typed), typed.length, '\n', settings, standardKnowledge))
              .after;
          };
          const begun = enter(text);
          assert.equal(begun, `${text}${lineEnd}${lineEnd}${count + 1}. ${mark}`);
          assert.equal(enter(begun), text + lineEnd + lineEnd);
        },
      ),
    );
  });
});
