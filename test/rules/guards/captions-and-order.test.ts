import { strict as assert } from 'node:assert';
import { fixed, found, front, ids, titles, weights } from './lint-front';

// What the examples of the rules are too short for: where a rule must keep silent, speak softly, or fix with care.

describe('rules of captions and E.O. line', () => {
  it('speak softly where a caption is two edits off or of another time', () => {
    assert.deepEqual(weights('caption-unknown', front({ caption: 'SIPDS' })), ['warning']);
    assert.deepEqual(weights('caption-unknown', front({ caption: 'DISENT CHANEL' })), ['hint']);
    const of1977 = front({
      caption: 'SIPDS',
      eo: 'E.O. 11652: N/A',
      before: 'R 140905Z MAY 77\nFM AMEMBASSY VALLETTA',
    });
    assert.deepEqual(weights('caption-unknown', of1977), ['hint']);
  });

  it('ask for no field before March 1973', () => {
    const before = 'R 140905Z FEB 73\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 12';
    assert.deepEqual(found('tags-missing', front({ before, eo: '', tags: '' })), []);
  });

  it('ask for no field that is glued to another line', () => {
    assert.deepEqual(found('tags-missing', front({ eo: 'E.O. 12958: N/ATAGS: EAGR, MT', tags: '' })), []);
  });

  it('point to a damaged label and offer the right one, instead of a second line', () => {
    const damages = [
      ['tags-label', front({ tags: 'TAG5: EAGR, MT' }), 'Replace by TAGS:'],
      ['tags-label', front({ tags: 'TASG: EAGR, MT' }), 'Replace by TAGS:'],
      ['subject-label', front({}).replace('SUBJECT', 'SUPJECT'), 'Replace by SUBJECT'],
      ['eo-malformed', front({ eo: 'E,O. 12958: N/A' }), 'Replace by E.O. 12958:'],
    ] as const;
    for (const [rule, text, title] of damages) {
      assert.deepEqual(ids(text), [rule]);
      assert.deepEqual(titles(rule, text), [title]);
      assert.equal(fixed(rule, text), front({}));
    }
  });

  it('find damaged labels where all three are damaged', () => {
    const text = front({ eo: 'E,O. 12958: N/A', tags: 'TASG: EAGR, MT' }).replace('SUBJECT', 'SUBJET');
    assert.deepEqual(ids(text), ['eo-malformed', 'tags-label', 'subject-label']);
  });

  it('insert the line of the order in force, with the line ends of the text', () => {
    const before = 'R 140905Z MAY 09\nFM AMEMBASSY VALLETTA';
    const secret = front({ before, textLine: 'S E C R E T VALLETTA 000217', eo: '' });
    assert.match(fixed('eo-missing', secret), /\n\nE\.O\. 12958: DECL: 05\/14\/2019\nTAGS/);
    assert.match(
      fixed('eo-missing', secret.replaceAll('\n', '\r\n')),
      /\r\n\r\nE\.O\. 12958: DECL: 05\/14\/2019\r\nTAGS/,
    );
    const early = front({ before: 'R 140905Z MAY 77\nFM AMEMBASSY VALLETTA', eo: '' });
    assert.match(fixed('eo-missing', early), /\nE\.O\. 11652: N\/A\n/);
  });

  it('insert with the empty lines of the text', () => {
    const airy = 'UNCLAS VALLETTA 000217\n\nSIPDIS\n\nE.O. 12958: N/A\n\nTAGS: EAGR, MT\n\n1. (U) Bees.\n';
    assert.match(fixed('subject-missing', airy), /MT\n\nSUBJECT: \n\n1/);
  });
});
