import { strict as assert } from 'node:assert';
import { asShown } from '../../server/src/text/shown';

describe('text as it is shown', () => {
  it('has plain blanks, whatever blanks a web page or a word processor put there', () => {
    assert.equal(asShown('FM\u00a0AMEMBASSY\u3000VALLETTA'), 'FM AMEMBASSY VALLETTA');
  });

  it('has no backslash that breaks a line', () => {
    assert.equal(asShown('UNCLAS VALLETTA 000217\\\n\\\nSIPDIS\\'), 'UNCLAS VALLETTA 000217 \n \nSIPDIS ');
    assert.equal(asShown('C:\\hives and \\n'), 'C:\\hives and \\n');
  });

  it('has no signs of a quoted mail, where all lines bear them', () => {
    assert.equal(
      asShown('> UNCLAS VALLETTA 000217\n>\n>> SIPDIS\n'),
      '  UNCLAS VALLETTA 000217\n \n   SIPDIS\n',
    );
    const few = '1. Bees\n> quoted\n2. Wasps\n';
    assert.equal(asShown(few), few);
  });
});
