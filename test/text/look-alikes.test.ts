import { strict as assert } from 'node:assert';
import { withLetters } from '../../server/src/text/look-alikes';

describe('figures that look like letters', () => {
  it('become letters among capitals', () => {
    assert.deepEqual(
      ['S1PDIS', 'N0FORN', 'SIPDI5', '5ENV', 'P60V', 'PR3L', 'P6OV', '8BAO'].map(withLetters),
      ['SIPDIS', 'NOFORN', 'SIPDIS', 'SENV', 'P60V', 'PREL', 'PGOV', 'BBAO'],
    );
  });

  it('stay what they are in numbers, and beside other signs', () => {
    for (const text of ['FY06', 'A320', '000217', 'VALLETTA 5', '4-H', 'page1', '2ND'])
      assert.equal(withLetters(text), text);
  });
});
