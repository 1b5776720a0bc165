import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { cableItem, type OutlineItem, outline } from '../../server/src/features/outline';
import { readCable } from '../../server/src/model/cable';
import { contains, textOf } from '../../server/src/text/span';
import { EXTRACT, PRINT, VALLETTA } from './cables';

/** The outline as text: an item a line, name and detail, children indented. */
function outlineOf(text: string): string {
  const lines = (items: readonly OutlineItem[], indent: string): string[] =>
    items.flatMap((item) => [
      `${indent}${item.name}${item.detail && ` | ${item.detail}`}`,
      ...lines(item.children, `${indent}  `),
    ]);
  return lines(outline(readCable(text)), '').join('\n');
}

/** Only what lies below the header. */
function bodyOf(text: string): string {
  return outlineOf(text).replace(/^Header.*\n(?: .*\n)*/, '');
}

/** The item of that name. */
function itemOf(text: string, name: string): OutlineItem {
  const flat = (items: readonly OutlineItem[]): OutlineItem[] =>
    items.flatMap((item) => [item, ...flat(item.children)]);
  const item = flat(outline(readCable(text))).find((candidate) => candidate.name === name);
  assert.ok(item, `no item ${name}`);
  return item;
}

/** A text of several lines, without the line ends at its head and tail. */
function block(text: string): string {
  return text.replace(/^\n|\n$/g, '');
}

describe('outline', () => {
  it('shows the header with its fields, the sections with their paragraphs, and the signature', () => {
    assert.equal(
      outlineOf(VALLETTA),
      block(`
Header | VALLETTA 000217
  Date | P R 140905Z MAY 09
  From | AMEMBASSY VALLETTA
  To | SECSTATE WASHDC
  Info | AMEMBASSY ROME, EU MEMBER STATES COLLECTIVE
  Text line | C O N F I D E N T I A L SECTION 01 OF 02 VALLETTA 000217
  Captions | NOFORN, SIPDIS
  Passing | DEPT FOR EUR/WE (DOE), INR/EUC
  E.O. | 12958: DECL: 05/14/2019
  TAGS | PGOV EAGR SENV MT
  Subject | MALTA: BEEKEEPERS FEDERATION SPLITS OVER SWARM RULES
  References | A. 08 VALLETTA 501, B. STATE 40112
  Classified by | Jane Doe
1. Summary | (C) The federation of beekeepers split on May 12. Both wings told poloff that they…
Two hives, one hat
  2. | (C/NF) The northern wing wants swarms to be registered, as reported in reftel. The GOM…
  3. | (U) The southern wing publishes a journal: -- it appears each month; and -- it is…
COMMENT
  4. | (SBU) A quiet summer is not likely. The tip of the season will be the fair in June.
ROE | Signature
`),
    );
  });

  it('shows a partial extract in the Markdown form alike', () => {
    assert.equal(
      outlineOf(EXTRACT),
      block(`
Header | VALLETTA 000305
  Text line | UNCLAS VALLETTA 000305
  Captions | SIPDIS, SENSITIVE
  Passing | EUR/WE (DOE), INR/EUC (ROE)
  E.O. | 12958: N/A
  TAGS | PGOV MT
  Subject | HONEY FAIR: A WALK THROUGH THE STALLS
1. | (U) On June 6 econoff walked through the stalls of the honey fair, which the town…
Hives and Boxes
  2. | (SBU) Most stalls sold boxes of wood.
  3. | (SBU) A few sold boxes of clay.
The Bee on the Street
  4. | (SBU) Nobody had been stung.
ROE | Signature
`),
    );
  });

  it('shows what print and archive add', () => {
    assert.equal(
      outlineOf(PRINT),
      block(`
Header | STATE 130551
  Distribution | EUR-12
  Drafted by | EUR/SE:JDOE
  Date | R 081345Z JUN 77
  From | SECSTATE WASHDC
  To | AMEMBASSY VALLETTA
  Text line | UNCLAS STATE 130551
  E.O. | 11652: N/A
  TAGS | EAGR MT
  Subject | HONEY
1. | TARIFF WILL NOT CHANGE.
POE | Signature
Attributes | 1977STATE130551
`),
    );
  });

  it('is the same with carriage returns', () => {
    assert.equal(outlineOf(VALLETTA.replaceAll('\n', '\r\n')), outlineOf(VALLETTA));
    assert.equal(outlineOf(EXTRACT.replaceAll('\n', '\r\n')), outlineOf(EXTRACT));
  });

  it('gathers the paragraphs of a long summary', () => {
    const text = `UNCLAS VALLETTA 000305

1. Summary: The fair was dry.

2. It will be held again. End summary.

3. Nobody had been stung.
`;
    assert.equal(
      bodyOf(text),
      block(`
Summary | The fair was dry.
  1. | Summary: The fair was dry.
  2. | It will be held again. End summary.
3. | Nobody had been stung.
`),
    );
  });

  it('names a paragraph that is a comment', () => {
    const text = `UNCLAS VALLETTA 000305

1. The fair was dry.

2. Comment: It will be held again. End comment.
`;
    assert.equal(
      bodyOf(text),
      block(`
1. | The fair was dry.
2. Comment | It will be held again.
`),
    );
  });

  it('does not divide a quoted text', () => {
    const text = `UNCLAS VALLETTA 000305

1. The council wrote:

BEGIN TEXT:

1. Bees are welcome.

2. Wasps are not.

END TEXT.

2. Nobody had been stung.
`;
    assert.match(
      bodyOf(text),
      /^1\. \| The council wrote:.*\n {2}Quoted text \| .*\n2\. \| Nobody had been stung\.$/,
    );
  });

  it('names a paragraph without a number by its words', () => {
    const text = `UNCLAS VALLETTA 000305

SUBJECT: FAIR

The fair was dry, and it will be held again before the harvest of the autumn.
`;
    assert.equal(bodyOf(text), 'The fair was dry, and it will be held again before the…');
  });

  it('cuts long values at a word', () => {
    const text = `UNCLAS VALLETTA 000305\n\nSUBJECT: ${'HONEY AND WAX '.repeat(20)}\n\n1. Text.\n`;
    assert.equal(
      itemOf(text, 'Subject').detail,
      'HONEY AND WAX HONEY AND WAX HONEY AND WAX HONEY AND WAX HONEY AND WAX HONEY AND…',
    );
  });

  it('shows nothing of a text without any element', () => {
    assert.equal(outlineOf(''), '');
    assert.equal(outlineOf('\n\n'), '');
  });
});

describe('outline spans', () => {
  it('a section runs up to the next one, for sticky scroll and breadcrumbs', () => {
    const { span, nameSpan } = itemOf(EXTRACT, 'Hives and Boxes');
    assert.equal(textOf(EXTRACT, nameSpan), 'Hives and Boxes');
    assert.equal(
      textOf(EXTRACT, span),
      '#### Hives and Boxes\n\n2. (SBU) Most stalls sold boxes of wood.\n\n3. (SBU) A few sold boxes of clay.',
    );
  });

  it('a paragraph runs to its end, with the points that it lists', () => {
    const { span, nameSpan } = itemOf(VALLETTA, '3.');
    assert.equal(textOf(VALLETTA, nameSpan), '3.');
    assert.match(textOf(VALLETTA, span), /^3\. \(U\) The southern[\s\S]*it is read on Gozo\.$/);
  });

  it('a field is selected by its label', () => {
    const { span, nameSpan } = itemOf(VALLETTA, 'TAGS');
    assert.equal(textOf(VALLETTA, span), 'TAGS: PGOV EAGR SENV MT');
    assert.match(textOf(VALLETTA, nameSpan), /^TAGS:?$/);
  });

  it('lie within one another and never overlap, whatever was lost of the cable', () => {
    const lines = [
      ...VALLETTA.split('\n'),
      ...EXTRACT.split('\n'),
      'BEGIN TEXT:',
      'END TEXT',
      '1. Comment: a',
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(lines), fc.constantFrom('\n', '\r\n', '\r'), (kept, lineEnd) => {
        const cable = readCable(kept.join(lineEnd));
        assertNested([cableItem(cable)], { start: 0, end: cable.text.length });
      }),
      { numRuns: 300 },
    );
  });
});

function assertNested(items: readonly OutlineItem[], within: { start: number; end: number }): void {
  let end = within.start;
  for (const item of items) {
    assert.ok(contains(within, item.span), `${item.name} sticks out`);
    assert.ok(item.span.start >= end, `${item.name} overlaps the item before it`);
    assert.ok(contains(item.span, item.nameSpan), `the name of ${item.name} lies outside`);
    assert.notEqual(item.name, '');
    end = item.span.end;
    assertNested(item.children, item.span);
  }
}

describe('cable item', () => {
  it('is the root of one cable where a file holds several', () => {
    const item = cableItem(readCable(EXTRACT));
    assert.equal(item.kind, 'cable');
    assert.equal(item.name, 'VALLETTA 000305');
    assert.equal(item.detail, 'HONEY FAIR: A WALK THROUGH THE STALLS');
    assert.deepEqual(item.span, { start: 0, end: EXTRACT.length });
    assert.equal(textOf(EXTRACT, item.nameSpan), 'UNCLAS VALLETTA 000305');
    assert.deepEqual(item.children, outline(readCable(EXTRACT)));
  });
});
