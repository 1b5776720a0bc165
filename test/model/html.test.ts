import { strict as assert } from 'node:assert';
import { recordOf } from '../../server/src/features/record';
import { readText } from '../../server/src/model/document';
import { textOf } from '../../server/src/text/span';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const page = `<html><body><pre>
<a href="/id/1">Viewing cable 09VALLETTA217</a><br>
UNCLAS&nbsp;VALLETTA 000217&#x000A;
SIPDIS&#x000A;
E.O. 12958: N/A
TAGS: <a href="/tag/EAGR.html" title="x">EAGR</a>, <a href="/tag/MT.html">MT</a>
SUBJECT: MALTA&#8217;S BEES &amp; THE &quot;SWARM&quot; RULES

REF: A. <a href="/cable/08VALLETTA501.html">08 VALLETTA 501</a>
     B. <a href="x">STATE&nbsp;40112</a> (NOTAL)

<a id='par1' href='#par1'>¶</a>1. (SBU) Summary: The AT&amp;T hives. End summary.<br><br>2. (<b>U</b>) Caf&eacute;s buy honey.
</pre><p>3. (U) Bees swarm, &amp;amp; go.</p><p>DOE</p></body></html>
`;

describe('a cable in HTML', () => {
  const [placed, ...others] = readText(page);
  if (!placed) throw new Error('no cable');
  const { cable } = placed;
  const record = recordOf(cable, { file: '', cable: 0, range });

  it('is read as it is shown', () => {
    assert.equal(others.length, 0);
    assert.deepEqual(record.layers, ['html', 'pilcrow', 'archive-wrapper']);
    assert.equal(record.mrn, '09VALLETTA217');
    assert.deepEqual(record.captions, ['SIPDIS']);
    assert.deepEqual(
      record.tags.map(({ code }) => code),
      ['EAGR', 'MT'],
    );
    assert.equal(record.subject, 'MALTA\u2019S BEES & THE "SWARM" RULES');
    assert.deepEqual(
      record.references.map(({ mrn, notal }) => [mrn, notal]),
      [
        ['08VALLETTA501', false],
        ['09STATE40112', true],
      ],
    );
    assert.equal(record.summary, 'The AT&T hives.');
    assert.deepEqual(
      record.paragraphs.map(({ number, marking, text }) => [number, marking, text]),
      [
        [1, 'SBU', 'Summary: The AT&T hives. End summary.'],
        [2, 'U', 'Caf\u00e9s buy honey.'],
        [3, 'U', 'Bees swarm, & go.'],
      ],
    );
    assert.equal(record.signature, 'DOE');
    assert.equal(record.coverage, 1);
  });

  it('has its elements where they stand in the source', () => {
    assert.equal(cable.text, page);
    assert.deepEqual(
      cable.tags?.tags.map(({ span }) => textOf(page, span)),
      ['EAGR', 'MT'],
    );
    assert.equal(
      cable.subject && textOf(page, cable.subject.textSpan),
      'MALTA&#8217;S BEES &amp; THE &quot;SWARM&quot; RULES',
    );
  });

  it('parts from others in a file of HTML', () => {
    const second = page.replaceAll('VALLETTA', 'ROME').replace('</body></html>', '');
    assert.equal(readText(`${page}<hr>${second}`).length, 2);
  });
});
