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

  it('has no pilcrow at the head of a line but before a number', () => {
    assert.equal(
      asShown('¶E.O. 12958: N/A\n  ¶(C) Bees\n¶1. (C) see ¶ A\n'),
      ' E.O. 12958: N/A\n   (C) Bees\n¶1. (C) see ¶ A\n',
    );
  });

  it('has no codes of a release in the margin, where one tells of a release', () => {
    const codes = 'Bees swarm.      B1, 1.4(D)\n      B6\n';
    assert.equal(
      asShown(`RELEASED IN PART\n${codes}`),
      'RELEASED IN PART\nBees swarm.                \n      B6\n',
    );
    assert.equal(asShown(codes), codes);
  });
});
