import { assertTree } from './trees';

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
