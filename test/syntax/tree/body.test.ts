import { assertBody } from './trees';

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
