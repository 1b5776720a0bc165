import { strict as assert } from 'node:assert';
import { readCable } from '../../server/src/model/cable';

const kindsOf = (...lines: string[]): string[] =>
  readCable(lines.join('\n'))
    .tree.children.filter((node) => node.children.length > 0)
    .map((node) => node.kind);

describe('labelled fields', () => {
  it('are read where two labels stand, one of them telling', () => {
    assert.deepEqual(kindsOf('MRN: 13 VALLETTA 217', 'From: AMEMBASSY VALLETTA'), [
      'messageNumberLine',
      'fromLine',
    ]);
  });

  it('may have year, post and number in one word', () => {
    const { mrn } = readCable('MRN: 13VALLETTA217\nDate/DTG: May 14, 2013 / 140905Z MAY 13\n');
    assert.equal(mrn.canonical, '13VALLETTA217');
  });

  it('are not read in a mail', () => {
    const kinds = kindsOf('From: Jane Doe', 'To: Richard Roe', 'Subject: Hives', '', 'Info: they arrived.');
    assert.ok(!kinds.some((kind) => ['fromLine', 'addressees'].includes(kind)), kinds.join());
  });

  it('end where the text begins, and leave its words with a colon alone', () => {
    assert.deepEqual(
      kindsOf('MRN: 13 VALLETTA 217', 'Subject: Hives', '', 'Info: they arrived.', '', 'Signature: Doe'),
      ['messageNumberLine', 'subjectLine', 'paragraph', 'signatureLine'],
    );
  });
});
