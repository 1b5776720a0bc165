import { strict as assert } from 'node:assert';
import { htmlDocument } from '../../server/src/exports/html/document';
import { element, markupOf } from '../../server/src/exports/html/element';
import { exportDocument, openDocument } from '../../server/src/service';
import { shownIn } from '../helpers/shown-signs';
import { referredTo, whole } from './page-cables';
import { htmlOf, pageOfText } from './pages';

const exported = (text: string, year?: number) =>
  exportDocument(openDocument(text, year === undefined ? {} : { year }), 'a.cable', 'html');

/** What stands in the body of a page. */
const bodyOf = (page: string) => page.replace(/^[\s\S]*<body>|<\/body>[\s\S]*$/g, '');

const headingsOf = (page: string) =>
  Array.from(page.matchAll(/<h(\d)[^>]*>(.*?)<\/h\d>/g), ([, level, words]) => `${level} ${words}`);

describe('exports: html', () => {
  it('is one page with a language and a title that loads nothing and runs nothing', () => {
    const page = exported(whole);
    assert.match(page, /^<!doctype html>\n<html lang="en"><head><meta charset="utf-8">/);
    assert.match(page, /<title>09VALLETTA217: BEES &amp; &quot;SWARMS&quot;<\/title>/);
    assert.match(page, /content="default-src 'none'; style-src 'unsafe-inline'"/);
    assert.doesNotMatch(page, /https?:|<script|<link|url\(|@import/);
  });

  it('tells in the header what head and front tell, the rest folded away', () => {
    const [chief = '', minor = ''] = Array.from(
      exported(whole).matchAll(/<dl>[\s\S]*?<\/dl>/g),
      ([list]) => list,
    );
    assert.match(
      chief,
      /<dt>Date<\/dt>\n<dd><time datetime="2009-05-14T09:05Z">14 May 2009, 09:05 UTC<\/time>/,
    );
    assert.match(chief, /<dt>Info<\/dt>\n<dd>AMEMBASSY ROME; AMEMBASSY TUNIS<\/dd>/);
    assert.match(
      chief,
      /<dd>PGOV <small>Internal Governmental Affairs<\/small>; MT <small>Malta<\/small><\/dd>/,
    );
    assert.match(chief, /<dd id="09VALLETTA217:ref-B">B\. STATE 40112 <small>09STATE40112, NOTAL<\/small>/);
    assert.match(minor, /<dt>Declassification<\/dt>\n<dd>14 May 2019<\/dd>/);
  });

  it('sets the text by sections, and the signature in the footer', () => {
    assert.equal(
      bodyOf(exported(whole)).replace(/^[\s\S]*<\/header>\n/, ''),
      `<p id="09VALLETTA217:paragraph-1" class="numbered"><span class="number">1.</span> <abbr class="portion" title="C = confidential">(C)</abbr> SUMMARY: The federation <span class="mark" title="Words that could not be read.">[illegible]</span> met (ref <a href="#09VALLETTA217:ref-A">A</a>). See para <a href="#09VALLETTA217:paragraph-2">2</a>. END SUMMARY.</p>
<section><h2>TWO *HIVES*</h2>
<p id="09VALLETTA217:paragraph-2" class="numbered"><span class="number">2.</span> <abbr class="portion" title="C = confidential, NF = not releasable to foreign nationals">(C/NF)</abbr> The chairman kept the stamp, the seal and the smoker in the organ loft of his parish <small class="artefact">VALLETTA 00000217  002 OF 002</small> church. He asked for:</p>
<ul role="list"><li><span class="sign">--</span> a hat;</li>
<li><span class="sign">--</span> gloves that fit a drone;</li>
</ul>
<ul role="list"><li><span class="sign">a.</span> honey</li>
</ul>
<p id="09VALLETTA217:paragraph-3" class="numbered"><span class="number">3.</span> Hives by year:</p>
<pre tabindex="0">        2007   2008
Gozo      12     14
Malta     30     31</pre>
<blockquote><p>BEGIN TEXT:</p>
<p>Dear Sir:</p>
<ul role="list"><li><span class="sign">1.</span> We keep &lt;bees&gt;.</li>
</ul>
<p>The keepers</p>
<p>END TEXT.</p>
</blockquote>
<p id="09VALLETTA217:paragraph-4" class="numbered"><span class="number">4.</span> <abbr class="portion" title="U = unclassified">(U)</abbr> Rain is expected.</p>
</section>
<footer><p class="signature">DOE</p>
</footer>
</article>
</main>
`,
    );
  });

  it('has its headings in order, one level deeper below the contents of several cables', () => {
    assert.deepEqual(headingsOf(exported(whole)), ['1 BEES &amp; &quot;SWARMS&quot;', '2 TWO *HIVES*']);
    assert.deepEqual(headingsOf(exported(`${referredTo}\n${whole}`)), [
      '1 2 cables',
      '2 HONEY',
      '2 BEES &amp; &quot;SWARMS&quot;',
      '3 TWO *HIVES*',
    ]);
  });

  it('lists several cables, and leads from a reference to the cable that it names', () => {
    const page = exported(`${referredTo}\n${whole}`, 2008);
    assert.match(page, /<li><a href="#08VALLETTA501">HONEY<\/a> <small>08VALLETTA501, 2008<\/small><\/li>/);
    assert.match(page, /<article id="08VALLETTA501"/);
    assert.match(page, /<a href="#08VALLETTA501">A\. 08 VALLETTA 501<\/a>/);
    assert.doesNotMatch(page, /href="#08VALLETTA77"/);
  });

  it('says a name once that is the title, and nothing more of a cable of which nothing more is known', () => {
    const named = { ...pageOfText(whole), title: '09VALLETTA217' };
    assert.match(htmlOf(named), /<title>09VALLETTA217<\/title>/);
    const page = htmlOf(named, { ...named, name: null, title: 'BEES', day: '' });
    assert.match(page, /">09VALLETTA217<\/a> <small>14 May 2009<\/small><\/li>/);
    assert.match(page, /<li><a href="#cable">BEES<\/a><\/li>/);
  });

  it('gives every copy of a cable, and every place in one, a name of its own', () => {
    const twice = whole.replace('4. (U)', '2. (U)');
    const page = htmlOf(pageOfText(twice), pageOfText(twice));
    const ids = Array.from(page.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
    assert.ok(ids.includes('09VALLETTA217') && ids.includes('09VALLETTA217-2'));
    assert.equal(new Set(ids).size, ids.length);
  });

  it('is written cable by cable', () => {
    const pages = [pageOfText(referredTo), pageOfText(whole)];
    const asked: number[] = [];
    const parts = htmlDocument(pages, (index) => {
      asked.push(index);
      return pages[index] ?? assert.fail();
    });
    assert.match(parts.next().value ?? '', /<nav[\s\S]*<main>$/);
    assert.deepEqual(asked, []);
    assert.match(parts.next().value ?? '', /^<article [\s\S]*HONEY[\s\S]*<\/article>\n$/);
    assert.deepEqual(asked, [0]);
    assert.match(parts.next().value ?? '', /SWARMS/);
    assert.equal(parts.next().value, '</main>\n</body>\n</html>\n');
  });

  it('is a page where there is no cable, too', () => {
    assert.match(shownIn(exported('')), /A cable without a subject/);
  });
});

describe('an element', () => {
  it('escapes words and values of attributes, and holds markup only of elements', () => {
    const made = element('p', { title: '"a" & <b>', id: undefined }, '<script>', [
      '&amp;',
      null,
      element('b', {}, 'c'),
    ]);
    assert.equal(
      made.markup,
      '<p title="&quot;a&quot; &amp; &lt;b&gt;">&lt;script&gt;&amp;amp;<b>c</b></p>\n',
    );
    assert.equal(markupOf('a\0b\udc00'), 'a\ufffdb\ufffd');
  });
});
