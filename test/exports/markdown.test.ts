import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { micromark } from 'micromark';
import { atHead, markdownBlock, markdownCode, markdownText } from '../../server/src/exports/markdown/escape';
import { exportDocument, openDocument } from '../../server/src/service';
import { shownIn } from '../helpers/shown-signs';
import { referredTo, whole } from './page-cables';

const exported = (text: string) => exportDocument(openDocument(text), 'a.cable', 'markdown');

/** A cable of the corpus. */
const reading = (name: string) => readFileSync(`test/corpus/readings/${name}.cable`, 'utf8');

/** The blocks of a text in Markdown, between its facts and its heading as printed. */
const blocks = (text: string) =>
  exported(`UNCLAS VALLETTA 000217\n\nTAGS: MT\nSUBJECT: BEES\n\n${text}`).split('\n\n').slice(2, -3);

describe('exports: markdown', () => {
  it('sets title, facts, text, and at the end the heading as printed', () => {
    const [head = '', ...heading] = whole.split('\n1. (C)');
    assert.ok(heading.length > 0);
    assert.equal(
      exported(whole),
      `# BEES & "SWARMS"

- **MRN:** 09VALLETTA217
- **Date:** 14 May 2009, 09:05 UTC (P R 140905Z MAY 09)
- **From:** AMEMBASSY VALLETTA
- **To:** SECSTATE WASHDC (PRIORITY)
- **Info:** AMEMBASSY ROME; AMEMBASSY TUNIS
- **Classification:** CONFIDENTIAL
- **Captions:** NOFORN, SIPDIS
- **TAGS:** PGOV (Internal Governmental Affairs); MT (Malta)
- **References:** A. 08 VALLETTA 501; B. STATE 40112 (09STATE40112, NOTAL)
- **Precedence:** PRIORITY, ROUTINE
- **Executive order:** 12958 (DECL: 05/14/2019)
- **Declassification:** 14 May 2019
- **Classified by:** Ambassador Jane Doe for reasons 1.4 (b) and (d).
- **Section:** 1 of 2

1\\. (C) SUMMARY: The federation \\[illegible\\] met (ref A). See para 2. END SUMMARY.

## TWO \\*HIVES\\*

2\\. (C/NF) The chairman kept the stamp, the seal and the smoker in the organ loft of his parish \`VALLETTA 00000217  002 OF 002\` church. He asked for:

- a hat;
- gloves that fit a drone;

a. honey

3\\. Hives by year:

\`\`\`
        2007   2008
Gozo      12     14
Malta     30     31
\`\`\`

> BEGIN TEXT:
>
> Dear Sir:
>
> 1\\. We keep \\<bees\\>.
>
> The keepers
>
> END TEXT.

4\\. (U) Rain is expected.

DOE

**Heading as printed:**

\`\`\`
${head.trimEnd()}
\`\`\`
`,
    );
  });

  it('parts cables by a rule', () => {
    const [first, second] = exported(`${referredTo}\n${whole}`).split('\n---\n\n');
    assert.equal(first, exported(referredTo));
    assert.match(second ?? '', /^# BEES/);
  });

  it('takes the number of a cable without a subject for its title', () => {
    assert.match(
      exported(referredTo.replace(/SUBJECT.*\n/, '')),
      /^# VALLETTA 000501\n\n- \*\*Number:\*\* VALLETTA 000501\n/,
    );
  });

  it('lets a dash within a sentence stay there, and an item begin where one may', () => {
    assert.deepEqual(
      blocks('1. The desk\n-- one man -- is closed.\n\n2. Hives:\n- two;\n- one\n\n3. End.\n'),
      ['1\\. The desk -- one man -- is closed.', '2\\. Hives:', '- two;\n- one', '3\\. End.'],
    );
  });

  it('begins a list within an item where a short line leads to lines that are set in further', () => {
    assert.match(
      exported(reading('print-with-lists-within-lists')),
      /\nA\. MET WITH PRESS\.\\\nB\. MET WITH\\\n1\\\. MINISTER;\\\n2\\\. OTHERS\.\n/,
    );
  });

  it('sets the full stop right behind a portion mark', () => {
    assert.deepEqual(blocks('1. (TS - ENTIRE TEXT).\n\n2. (U): Rain ... and (U) .5 mm of snow.\n'), [
      '1\\. (TS - ENTIRE TEXT).',
      '2\\. (U): Rain ... and (U) .5 mm of snow.',
    ]);
  });

  it('leaves a quotation within a sentence there', () => {
    assert.deepEqual(blocks('1. The chairman told us QUOTE No bees\nhere UNQUOTE, and left.\n\n2. End.\n'), [
      '1\\. The chairman told us QUOTE No bees here UNQUOTE, and left.',
      '2\\. End.',
    ]);
  });

  it('takes a quotation out of the text that is a paragraph of its own, or that a line opens', () => {
    const [first, second, third] = blocks(
      '1. BEGIN UNOFFICIAL TRANSLATION OF THE LETTER:\nWe keep bees.\nEND TRANSLATION.\n\n2. He wrote: BEGIN TEXT:\nWe keep bees.\nEND TEXT.\n\n3. End.\n',
    ).filter((block) => block.startsWith('> '));
    assert.equal(
      first,
      '> BEGIN UNOFFICIAL TRANSLATION OF THE LETTER:\n>\n> We keep bees.\n>\n> END TRANSLATION.',
    );
    assert.equal(second, '> BEGIN TEXT:\\\n> We keep bees.\\\n> END TEXT.');
    assert.equal(third, undefined);
  });

  it('takes for text what a form on paper says below its signature, and for one line what is printed on one', () => {
    assert.match(
      exported(reading('paper-despatch-1954')),
      /\n\nJane Doe\n\nSecond Secretary of Embassy\n\nEnclosure:\\\nCopy of the petition\.\n\n.*MILAN\n\n`CONFIDENTIAL`\n/,
    );
    assert.match(
      exported(reading('paper-incoming-two-pages')),
      /\n {26}CONFIDENTIAL {2}COPY IS PROHIBITED\n/,
    );
    assert.match(exported(reading('lines-in-bold')), /\n\n`\*\*CONFIDENTIAL\*\*`\n/);
  });

  it('has no blanks where a copy has tags, in the heading as printed and in tables', () => {
    assert.match(
      exported(reading('html-of-a-web-page')),
      /\nTAGS: SENV, EK\n.*\nREF: A\. MALABO 45 B\. 08 STATE 9\n```\n$/,
    );
    const table =
      '<html><body><pre>\nUNCLAS MALABO 000051\n\nTAGS: <a href="a">EK</a>\nSUBJECT: TURTLES\n\n1. (U) By beach:\n\n<b>Beach</b>&nbsp; 2007     2008\n<a href="b.html">Ureca</a>    12       14\n</pre></body></html>\n';
    assert.match(exported(table), /```\nBeach {2}2007 {5}2008\nUreca {4}12 {7}14\n```/);
  });

  it('keeps in a quotation what interrupts it', () => {
    assert.match(
      exported(reading('cable-that-quotes-two')),
      /\n> UNCLAS LIMA 000711\n>\n> SIPDIS\n>\n> E\.O\. 12958: N\/A\\\n/,
    );
  });

  it('leaves out the emphasis of a copy in Markdown, and keeps the addresses of its links', () => {
    const text = exported(
      'UNCLAS LUXEMBOURG 000094\n\nTAGS: [LU](#)\nSUBJECT: DREDGER\n\n1. (U) One man, **part-time**, of [the](b.html) desk_of_2.\n\n**ROE**\n',
    );
    assert.match(
      text,
      /\n1\\\. \(U\) One man, part-time, of \\\[the\\\]\(b\.html\) desk\\_of\\_2\.\n\nROE\n/,
    );
  });

  it('puts no blank behind the hyphen that parts a word at the end of a line', () => {
    assert.deepEqual(
      blocks(
        '1. At the fair nobody at all was sur-\nprised by the honey from the hills -\nbut by that of mid-\n  May.\n',
      ),
      ['1\\. At the fair nobody at all was sur-prised by the honey from the hills - but by that of mid-May.'],
    );
  });

  it('sets what interrupts a sentence in many lines between its halves', () => {
    const [first, artefact, second] = blocks(
      '1. The lamp is lit\nCONFIDENTIAL\n\nCONFIDENTIAL\n\nPAGE 02 VALLET 00217 01 OF 02 140930Z\n\nby the growers of the east mole.\n\n2. End.\n',
    );
    assert.equal(first, '1\\. The lamp is lit');
    assert.equal(artefact, '```\nCONFIDENTIAL\nCONFIDENTIAL\nPAGE 02 VALLET 00217 01 OF 02 140930Z\n```');
    assert.equal(second, 'by the growers of the east mole.');
  });

  it('reads double-spaced lines as one paragraph', () => {
    assert.match(
      exported(reading('double-spaced')),
      /\n1\\\. \(U\) The federation held .* in the old hall of the customs house .* a quarrel\.\n/,
    );
  });
});

describe('words in markdown', () => {
  const shown = (markdown: string) => shownIn(micromark(markdown)).trim();

  for (const words of [
    '1. a',
    '12) a',
    '- a',
    '+ a',
    '# a',
    '> a',
    '=====',
    '---',
    '*a* _b_ `c` [d](e) ![f](g) <h>',
    '&hearts; &#35; &',
    '\\a\\',
    'a | b ~~c~~ $d$ ==e==',
  ]) {
    it(`stay words: ${words}`, () => {
      assert.equal(shown(atHead(markdownText(words))), words);
      assert.equal(shown(`above\\\n${atHead(markdownText(words))}`), `above\n${words}`);
    });
  }

  for (const words of ['a', '`', '``a', 'a`', ' a ', '# *b* &lt;', '\\'])
    it(`stay words as code: ${words}`, () => {
      assert.equal(micromark(markdownCode(words)).replace(/^<p><code>|<\/code><\/p>$/g, ''), encoded(words));
    });

  it('stay lines in a block, whatever fences they hold', () => {
    const lines = ['```', '    a', '', '~~~~'];
    assert.equal(shownIn(micromark(markdownBlock(lines).join('\n'))), `${lines.join('\n')}\n`);
  });

  it('are shown as lost where nothing can show them', () => {
    assert.equal(markdownText('a\0b\ud800c\u{1f41d}'), 'a\ufffdb\ufffdc\u{1f41d}');
  });
});

function encoded(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
