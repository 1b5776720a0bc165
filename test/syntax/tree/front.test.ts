import { assertTree } from './trees';

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
