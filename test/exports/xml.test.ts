import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { xmlAttribute, xmlText } from '../../server/src/exports/xml';
import { texts } from '../helpers/arbitraries';

/** What XML 1.0 calls a character. */
const CHARACTERS = /^[\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
const NO_CHARACTER = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What a parser makes of content, by XML 1.0, 2.11 and 4.6. */
function read(content: string): string {
  return content
    .replace(/\r\n?/g, '\n')
    .replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name = '') =>
      code ? String.fromCodePoint(Number(code)) : (ENTITIES[name] ?? whole),
    );
}

/** What it makes of the value of an attribute, by 3.3.3. */
function readValue(value: string): string {
  return read(value.replace(/[\t\n\r]/g, ' '));
}

describe('a text in XML', () => {
  it('has the signs of XML escaped', () => {
    assert.equal(xmlText('<a> & "b" ]]>'), '&lt;a&gt; &amp; "b" ]]&gt;');
    assert.equal(xmlAttribute('<a> & "b"\t\n'), '&lt;a&gt; &amp; &quot;b&quot;&#9;&#10;');
  });

  it('has a sign in place of what XML cannot hold', () => {
    assert.equal(xmlText('a\u0000b\u001bc\ud83dd\ude00e\ufffef'), 'a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf');
    assert.equal(xmlText('\ud83d\ude00 é\u2028'), '\ud83d\ude00 é\u2028');
  });

  it('is read back as it was', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
        const same = text.replace(NO_CHARACTER, '\ufffd');
        assert.equal(read(xmlText(text)), same);
        assert.equal(readValue(xmlAttribute(text)), same);
        assert.match(xmlText(text), CHARACTERS);
        assert.doesNotMatch(xmlText(text), /[<>]/);
        assert.doesNotMatch(xmlAttribute(text), /[<>"\t\n\r]/);
      }),
    );
  });
});
