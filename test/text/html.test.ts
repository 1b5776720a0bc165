import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { FILL } from '../../server/src/text/fill';
import { withoutHtml } from '../../server/src/text/html';
import { texts } from '../helpers/arbitraries';

/** What is shown, with fill left out. */
const shown = (text: string): string => withoutHtml(text).replaceAll(FILL, '');

describe('text with HTML', () => {
  it('has characters for entities, with fill behind them', () => {
    assert.equal(withoutHtml('AT&amp;T'), `AT&${FILL.repeat(4)}T`);
    assert.equal(
      shown('S&#227;o &#x50;aulo&rsquo;s &quot;caf&eacute;&quot; &lt;1&gt;'),
      'S\u00e3o Paulo\u2019s "caf\u00e9" <1>',
    );
    assert.equal(shown('&Eacute;t&EACUTE;'), '\u00c9t\u00e9');
  });

  it('knows entities that were written again', () => {
    assert.equal(shown('Q&amp;amp;A'), 'Q&A');
    assert.equal(withoutHtml('end&amp;#x000A;next').replace(/ +/, ''), 'end\nnext');
  });

  it('has blanks for tags that only change the look of words', () =>
    assert.equal(withoutHtml('<a href="#">PGOV</a>,'), '            PGOV    ,'));

  it('ends lines where elements do, once', () => {
    assert.equal(withoutHtml('one<br>two'), 'one   \ntwo');
    assert.equal(withoutHtml('one<br />\ntwo'), 'one      \ntwo');
    assert.equal(withoutHtml('one</p><p>two'), 'one   \n  \ntwo');
  });

  it('stays what it is where the signs mean something else', () => {
    for (const text of [
      'AT&T',
      'P&L;',
      '<< END OF DOCUMENT >>',
      'a < b',
      '<DOE@STATE.GOV>',
      '&bees;',
      '&#0;',
    ])
      assert.equal(withoutHtml(text), text);
  });

  it('keeps its length, and every line end outside of tags', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const plain = withoutHtml(text);
        assert.equal(plain.length, text.length);
        assert.equal(withoutHtml(plain), plain);
      }),
    ));
});
