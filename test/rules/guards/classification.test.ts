import { strict as assert } from 'node:assert';
import { textOf } from '../../../server/src/text/span';
import { found, front, ids, titles } from './lint-front';

// What the examples of the rules are too short for: where a rule must keep silent, speak softly, or fix with care.

describe('rules of the classification', () => {
  it('take the level to insert from the highest portion mark; SBU counts as UNCLAS', () => {
    const withMark = (mark: string) =>
      front({ textLine: 'VALLETTA 000217', body: `1. (U) Bees.\n\n2. (${mark}) Wasps.` });
    assert.deepEqual(titles('missing-classification', withMark('SBU')), ['Insert UNCLAS']);
    assert.deepEqual(titles('missing-classification', withMark('C/NF')), ['Insert C O N F I D E N T I A L']);
    assert.deepEqual(titles('missing-classification', withMark('S')), ['Insert S E C R E T']);
  });

  it('offer both levels where only the E.O. line tells that there was one', () => {
    const text = front({ textLine: 'VALLETTA 000217', eo: 'E.O. 12356: DECL: OADR', body: '1. Bees.' });
    assert.deepEqual(titles('missing-classification', text), [
      'Insert C O N F I D E N T I A L',
      'Insert S E C R E T',
    ]);
  });

  it('point to the first field where there is no text line', () => {
    const text = 'SIPDIS\n\nE.O. 12958: N/A\nTAGS: EAGR, MT\nSUBJECT: BEES\n';
    const [finding] = found('missing-classification', text);
    assert.equal(finding && textOf(text, finding.span), 'SIPDIS');
    assert.deepEqual(finding?.fixes, []);
  });

  it('say nothing about a piece of the body', () => {
    assert.deepEqual(found(undefined, '3. (C) The federation met.\n\n4. (C) It split.\n'), []);
  });

  it('say nothing about a mail', () => {
    assert.deepEqual(found(undefined, 'From: Jane Doe\nSubject: Bees\n\n1. The hives arrived.\n'), []);
  });

  it('do not blame a garbled word for a mark above it, nor call it missing', () => {
    const text = front({ textLine: 'UNCLSA VALLETTA 000217', body: '1. (C) Bees.' });
    assert.deepEqual(ids(text), ['classification-garbled']);
  });

  it('leave it to the classification where paragraphs show that UNCLAS is wrong', () => {
    const text = front({ eo: 'E.O. 12958: DECL: 05/14/2019', body: '1. (C) Bees.' });
    assert.deepEqual(ids(text), ['portion-above-overall']);
  });

  it('say one thing, at the text line, where most paragraphs are above it', () => {
    const withMarks = (...marks: string[]) =>
      found(
        'portion-above-overall',
        front({ body: marks.map((mark, index) => `${index + 1}. (${mark}) Bees.`).join('\n\n') }),
      ).map(({ span, related }) => [span.start, related.length]);
    assert.deepEqual(withMarks('C', 'C', 'S'), [[0, 3]]);
    assert.deepEqual(withMarks('C', 'U', 'C'), [[0, 2]]);
    assert.equal(withMarks('C', 'U', 'C', 'U').length, 2);
    assert.notDeepEqual(withMarks('C'), [[0, 1]]);
  });

  it('put the word that was meant as the garbled one is spaced', () => {
    const meant = (word: string) =>
      titles('classification-garbled', front({ textLine: `${word} VALLETTA 000217` }));
    assert.deepEqual(meant('CONFIDENTAL'), ['Replace by CONFIDENTIAL']);
    assert.deepEqual(meant('C O N F I D E N T A L'), ['Replace by C O N F I D E N T I A L']);
    assert.deepEqual(meant('TOP SECRTE'), ['Replace by TOP SECRET']);
    assert.deepEqual(meant('UNCLASSIFED'), ['Replace by UNCLASSIFIED']);
  });
});
