import { strict as assert } from 'node:assert';
import { treeOf } from '../helpers/tree';

/** The text, and its tree as indented lines. */
function assertTree(text: string, tree: string): void {
  assert.equal(treeOf(unindented(text)), unindented(tree));
}

/** The elements that belong to a front, so that the text behind it is read as a body. */
const FRONT = 'UNCLAS ROME 000114\n\nSUBJECT: BEES\n\n';
const FRONT_TREE = treeOf(FRONT);

/** A body, and the tree of its elements alone. */
function assertBody(body: string, tree: string): void {
  const whole = treeOf(FRONT + unindented(body));
  assert.equal(whole.slice(0, FRONT_TREE.length), FRONT_TREE);
  assert.equal(whole.slice(FRONT_TREE.length).trim(), unindented(tree));
}

/** Takes off the indentation of the first line, and the empty lines around. */
function unindented(block: string): string {
  const lines = block.replace(/^\n+|\s+$/g, '').split('\n');
  const depth = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return lines.map((line) => line.slice(depth)).join('\n');
}

describe('the tree of the text line', () => {
  it('parts classification, section, post and serial', () =>
    assertTree(
      'C O N F I D E N T I A L SECTION 01 OF 02 SAN JOSE 000217',
      `
      textLine
        classification: C O N F I D E N T I A L
        section: SECTION 01 OF 02
        post: SAN JOSE
        serial: 000217
      `,
    ));

  it('says which part is not as it should be', () =>
    assertTree(
      'CO N F I D E N T I A L ROME 00O114',
      `
      textLine
        classification: CO N F I D E N T I A L !garbled
        post: ROME
        serial: 00O114 !malformed
      `,
    ));
});

describe('the tree of the heading', () => {
  it('has a node for every format line', () =>
    assertTree(
      `
      VZCZCXRO4471
      PP RUEHRO RUEHNP
      DE RUEHVT #0217/01 1340905
      ZNY CCCCC ZZH
      P R 140905Z MAY 09 ZDK
      FM AMEMBASSY VALLETTA
      TO RUEHC/SECSTATE WASHDC PRIORITY 1180
      INFO RUEHRO/AMEMBASSY ROME 0219
      RUCNMEM/EU MEMBER STATES COLLECTIVE
      BT
      `,
      `
      transmissionLine
        label: VZCZC
        text: XRO
        messageNumber: 4471
      calledStationsLine
        prosign: PP
        routingIndicator: RUEHRO
        routingIndicator: RUEHNP
      stationLine
        label: DE
        routingIndicator: RUEHVT
        punctuation: #
        serial: 0217
        punctuation: /
        sectionNumber: 01
        filingTime: 1340905
      securityLine
        operatingSignal: ZNY
        text: CCCCC
        note: ZZH
      dateTimeLine
        prosign: P R
        dateTimeGroup: 140905Z MAY 09
        operatingSignal: ZDK
      fromLine
        label: FM
        address: AMEMBASSY VALLETTA
      addressees
        addressee
          label: TO
          routingIndicator: RUEHC
          punctuation: /
          address: SECSTATE WASHDC
          precedence: PRIORITY
          messageNumber: 1180
      addressees
        addressee
          label: INFO
          routingIndicator: RUEHRO
          punctuation: /
          address: AMEMBASSY ROME
          messageNumber: 0219
        addressee
          routingIndicator: RUCNMEM
          punctuation: /
          address: EU MEMBER STATES COLLECTIVE
      separatorLine
        label: BT
      `,
    ));
});

describe('the tree of the front', () => {
  it('has the order and its value', () =>
    assertTree(
      'E.O. 12958: DECL: 05/14/2019',
      `
      executiveOrderLine
        label: E.O.
        orderNumber: 12958
        punctuation: :
        declassification: DECL: 05/14/2019
      `,
    ));

  it('finds TAGS within links, and names in parentheses', () =>
    assertTree(
      'TAGS: [PGOV](#), KIRF, OVIP (DOE, JANE), IT',
      `
      tagsLine
        label: TAGS
        punctuation: :
        punctuation: [
        tag: PGOV
        punctuation: ](#),
        tag: KIRF
        punctuation: ,
        tag: OVIP
        punctuation: (
        personName: DOE, JANE
        punctuation: ),
        tag: IT
      `,
    ));

  it('takes a subject with its mark, over two lines', () =>
    assertTree(
      `
      SUBJECT: (U) BEES: A
      SHORT HISTORY
      `,
      `
      subjectLine
        label: SUBJECT
        punctuation: :
        portionMark: (U)
        text: BEES: A ⏎ SHORT HISTORY
      `,
    ));

  it('parts references into letter, words and note', () =>
    assertTree(
      `
      REF: A. 08 ROME 501
           B. STATE 40112 (NOTAL)
           C. MILAN 12 AND PREVIOUS
      `,
      `
      referenceLine
        label: REF
        punctuation: :
        reference
          letter: A
          punctuation: .
          text: 08 ROME 501
        reference
          letter: B
          punctuation: .
          text: STATE 40112
          note: (NOTAL)
        reference
          letter: C
          punctuation: .
          text: MILAN 12
          note: AND PREVIOUS
      `,
    ));

  it('keeps captions, passing lines and the authority as lines', () =>
    assertTree(
      `
      CONFIDENTIAL ROME 000114

      NOFORN SIPDIS

      DEPT FOR EUR/WE (DOE),
      INR/EUR

      Classified By: DCM Jane Doe, reasons 1.4 (b) and (d).
      `,
      `
      textLine
        classification: CONFIDENTIAL
        post: ROME
        serial: 000114
      captionLine
        caption: NOFORN SIPDIS
      passingLine
        text: DEPT FOR EUR/WE (DOE), ⏎ INR/EUR
      classificationAuthority
        text: Classified By: DCM Jane Doe, reasons 1.4 (b) and (d).
      `,
    ));
});

describe('the tree of the body', () => {
  it('has headings with their rulers, whatever form they have', () =>
    assertBody(
      `
      -------
      Summary
      -------

      Two Hives
      =========

      COMMENT -------

      #### Markdown

      **Bold Words**
      `,
      `
      sectionHeading
        ruler: -------
        heading: Summary
        ruler: -------
      sectionHeading
        heading: Two Hives
        ruler: =========
      sectionHeading
        heading: COMMENT
        ruler: -------
      sectionHeading
        punctuation: ####
        heading: Markdown
      sectionHeading
        punctuation: **
        heading: Bold Words
        punctuation: **
      `,
    ));

  it('keeps a page break within the paragraph that it interrupts', () =>
    assertBody(
      `
      1. (SBU) The bees

      ROME 00000114  002 OF 002


      slept.
      `,
      `
      paragraph
        number: 1.
        portionMark: (SBU)
        text: The bees
        pageBreak
          text: ROME 00000114  002 OF 002
        text: slept.
      `,
    ));

  it('keeps the head of a later section there, too', () =>
    assertBody(
      `
      1. The bees

      UNCLAS SECTION 02 OF 02 ROME 000114

      SIPDIS

      slept.
      `,
      `
      paragraph
        number: 1.
        text: The bees
        textLine
          classification: UNCLAS
          section: SECTION 02 OF 02
          post: ROME
          serial: 000114
        captionLine
          caption: SIPDIS
        text: slept.
      `,
    ));

  it('leaves the numbers of a quoted text to the paragraph that quotes', () =>
    assertBody(
      `
      1. They wrote to us.

      Begin text:

      1. We sting.

      End text.

      2. They do.
      `,
      `
      paragraph
        number: 1.
        text: They wrote to us. ⏎ Begin text: ⏎ 1. We sting. ⏎ End text.
      paragraph
        number: 2.
        text: They do.
      `,
    ));

  it('but not those that go on from its own', () =>
    assertBody(
      `
      1. Begin talking points:

      2. Bees sting.

      3. Not all. End talking points.
      `,
      `
      paragraph
        number: 1.
        text: Begin talking points:
      paragraph
        number: 2.
        text: Bees sting.
      paragraph
        number: 3.
        text: Not all. End talking points.
      `,
    ));

  it('takes (C) for an item of a list where (B) was one', () =>
    assertBody(
      `
      1. (C) We need:

      (A) hives;

      (B) bees;

      (C) time.

      (C) No more.
      `,
      `
      paragraph
        number: 1.
        portionMark: (C)
        text: We need: ⏎ (A) hives; ⏎ (B) bees; ⏎ (C) time. ⏎ (C) No more.
      `,
    ));

  it('ends with the signature and what stands behind it', () =>
    assertBody(
      `
      1. Done.
      MINIMIZE CONSIDERED.
      DE LA ROE##

      NNNN
      `,
      `
      paragraph
        number: 1.
        text: Done.
      minimizeLine
        text: MINIMIZE CONSIDERED.
      signatureLine
        signature: DE LA ROE
        punctuation: ##
      endMark
        text: NNNN
      `,
    ));

  it('finds a signature at the end of the last sentence', () =>
    assertBody(
      '1. The bees slept. DOE',
      `
      paragraph
        number: 1.
        text: The bees slept.
      signatureLine
        signature: DOE
      `,
    ));

  it('finds one behind closing words, in capitals', () =>
    assertBody(
      '1. COMMENT: THE BEES SLEPT. END COMMENT. DE LA ROE',
      `
      paragraph
        number: 1.
        text: COMMENT: THE BEES SLEPT. END COMMENT.
      signatureLine
        signature: DE LA ROE
      `,
    ));
});
