import { strict as assert } from 'node:assert';
import { found, front, ids, titles, weights } from './lint-front';

// What the examples of the rules are too short for: where a rule must keep silent, speak softly, or fix with care.

describe('rules of the paragraphs', () => {
  const body = (...paragraphs: string[]) => front({ body: paragraphs.join('\n\n') });
  const numbers = (...row: number[]) => body(...row.map((number) => `${number}. The federation met.`));

  it('find gaps and duplicates in the row', () => {
    assert.deepEqual(ids(numbers(1, 2, 3)), []);
    assert.deepEqual(ids(numbers(1, 2, 4, 5)), ['paragraph-gap']);
    assert.deepEqual(ids(numbers(1, 2, 2, 3)), ['paragraph-duplicate']);
    assert.deepEqual(ids(numbers(1, 1, 2)), ['paragraph-duplicate']);
  });

  it('say one thing about one slip', () => {
    assert.deepEqual(ids(numbers(1, 2, 2, 4)), ['paragraph-duplicate']);
    assert.deepEqual(ids(numbers(1, 2, 4, 4, 5)), ['paragraph-duplicate']);
    assert.deepEqual(ids(numbers(1, 2, 15, 3, 4)), []);
  });

  it('take a number that its neighbors contradict for misread', () => {
    assert.deepEqual(ids(numbers(1, 7, 3)), ['paragraph-gap']);
    assert.deepEqual(weights('paragraph-gap', numbers(1, 7, 3)), ['warning']);
    assert.deepEqual(titles('paragraph-duplicate', numbers(1, 2, 2, 4)), ['Replace by 3']);
    assert.deepEqual(titles('paragraph-duplicate', numbers(1, 2, 2, 3)), []);
  });

  it('find a number that goes back, once', () => {
    const marked = (...row: number[]) => body(...row.map((number) => `${number}. (U) The federation met.`));
    assert.deepEqual(ids(marked(1, 2, 4, 3, 5)), ['paragraph-backward']);
    assert.deepEqual(ids(marked(1, 2, 3, 1, 2, 3)), ['paragraph-backward']);
    assert.deepEqual(ids(marked(1, 5, 6, 2, 3, 4, 7)), ['paragraph-backward']);
  });

  it('say nothing of a gap that a lost number or a lost line end explains', () => {
    assert.deepEqual(ids(body('1. (U) Bees.', '(U) Wasps.', '3. (U) End.')), ['paragraph-unnumbered']);
    assert.deepEqual(ids(body('1. (U) Bees. 2. (U) Wasps.', '3. (U) End.')), ['paragraph-run-in']);
    assert.deepEqual(ids(body('1. Bees.', '2. Wasps. 3. Ants.')), ['paragraph-run-in']);
  });

  it('leave lists within paragraphs alone', () => {
    assert.deepEqual(ids(body('1. (U) They ask for:', '1. meadows', '2. rain', '2. (U) They split.')), []);
  });

  it('leave quoted text alone', () => {
    const quoted = body(
      '1. (U) Text:',
      'BEGIN TEXT:',
      '1. (C) Bees.',
      '7. (C) Wasps.',
      'END TEXT.',
      '2. (U) End.',
    );
    assert.deepEqual(ids(quoted), []);
  });

  it('take a gap in a partial extract for a hint', () => {
    const text = `This record is a partial extract of the original cable. The full text of the original cable is not available.\n\n${numbers(1, 2, 4)}`;
    assert.deepEqual(weights('paragraph-gap', text), ['hint']);
    assert.deepEqual(weights('paragraph-gap', numbers(1, 2, 4)), ['information']);
  });

  it('never renumber a historic text', () => {
    assert.deepEqual(titles('paragraph-gap', numbers(1, 2, 4)), []);
    assert.deepEqual(titles('paragraph-gap', numbers(1, 2, 4), 'draft'), ['Renumber the paragraphs from 3']);
  });

  it('ask for no marks before 1995 and where the whole is marked', () => {
    const secret = { textLine: 'S E C R E T VALLETTA 000217', eo: 'E.O. 12958: DECL: 05/14/2019' };
    const paragraphs = 'Classified By: DCM Jane Doe, reason 1.4 (b).\n\n1. (S) Bees.\n\n2. Wasps.';
    assert.deepEqual(ids(front({ ...secret, body: paragraphs })), ['portion-mark-missing']);
    const early = {
      before: 'R 140905Z MAY 89\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC',
      eo: 'E.O. 12356: DECL: OADR',
      caption: '',
    };
    assert.deepEqual(ids(front({ ...secret, ...early, body: paragraphs })), []);
    const whole = paragraphs.replace('(S)', '(S - ENTIRE TEXT)');
    assert.deepEqual(ids(front({ ...secret, body: whole })), []);
  });

  it('leave other parentheses alone', () => {
    for (const words of ['NOTE', 'ICASS', 'REF A', 'NATO', 'A', '1', 'see ref']) {
      assert.deepEqual(found('portion-mark-unknown', body(`1. (U) Bees.`, `2. (${words}) Wasps.`)), []);
    }
  });

  it('accept END SUMMARY over two lines and a joint close', () => {
    assert.deepEqual(ids(body('1. (U) SUMMARY: BEES. END\nSUMMARY.')), []);
    assert.deepEqual(ids(body('1. (U) SUMMARY AND COMMENT: BEES. END SUMMARY AND COMMENT.')), []);
    assert.deepEqual(ids(body('1. (U) SUMMARY AND COMMENT: BEES. END COMMENT.')), []);
  });
});
