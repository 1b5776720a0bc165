import { strict as assert } from 'node:assert';
import { readReasonCites } from '../../server/src/model/reason-cites';
import { textOf } from '../../server/src/text/span';

describe('the reason of a classifier', () => {
  /** The words, and what is cited in them: section, letters, and all of it as it stands. */
  const cites: readonly (readonly [string, ...(readonly [string, string, string])[]])[] = [
    ['reasons 1.4 (b) and (d).', ['1.4', 'b d', '1.4 (b) and (d)']],
    ['REASON: 1.4(B),(D)', ['1.4', 'B D', '1.4(B),(D)']],
    ['Reasons: 1.4 b/d.', ['1.4', 'b d', '1.4 b/d']],
    ['reasons 1.4 (b/d)', ['1.4', 'b d', '1.4 (b/d)']],
    ['per 1.4 (b,d)', ['1.4', 'b d', '1.4 (b,d)']],
    ['sections 1.4 (b, c, and d)', ['1.4', 'b c d', '1.4 (b, c, and d)']],
    ['reasons 1.4 b, c, and d.', ['1.4', 'b c d', '1.4 b, c, and d']],
    ['1,4(B)(D)', ['1,4', 'B D', '1,4(B)(D)']],
    ['reason 1. 4 (a), (b) &\n(d)', ['1. 4', 'a b d', '1. 4 (a), (b) &\n(d)']],
    ['reasons 1.4 (b) and (d', ['1.4', 'b d', '1.4 (b) and (d']],
    ['REASON: 1.3(A)(4)', ['1.3(A)', '4', '1.3(A)(4)']],
    ['E.O. 12958, section 1.5 (b) and 1.5 (d)', ['1.5', 'b', '1.5 (b)'], ['1.5', 'd', '1.5 (d)']],
    ['reason 1.4 (b) and a half', ['1.4', 'b', '1.4 (b)']],
    ['reason 1.4 d and so on', ['1.4', 'd', '1.4 d']],
    ['reasons 1.4 (b). A second', ['1.4', 'b', '1.4 (b)']],
    ['reason 1.4 and others'],
    ['VALLETTA 00000217 001.4 OF 003'],
    ['in 11.4 (b) and 1.41 (b)'],
  ];
  for (const [words, ...expected] of cites) {
    it(words.replace('\n', ' / '), () => {
      const text = `By: ${words}`;
      const found = readReasonCites(text, { start: 4, end: text.length }).map((cite) => [
        cite.section.text,
        cite.letters.map((letter) => textOf(text, letter.span)).join(' '),
        textOf(text, cite.span),
      ]);
      assert.deepEqual(found, expected);
    });
  }
});
