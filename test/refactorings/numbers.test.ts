import { strict as assert } from 'node:assert';
import { cableWith, refactored, refusal } from './refactor';

/** The body before and behind: what comes first in a cable is left out. */
const inserted = (body: string): string =>
  refactored('insertParagraph', cableWith(body)).replace(cableWith(''), '');

describe('a paragraph that is inserted', () => {
  it('stands behind that of the cursor, with its mark; those that follow and their mentions count on', () => {
    assert.equal(
      inserted(`1. (C) The federation met, see para 2.

2. (SBU) It |split over swarms.

3. (C) As para 2 and paras 3-4 say, both
halves keep bees.

4. (U) Honey is dear.
`),
      `1. (C) The federation met, see para 2.

2. (SBU) It split over swarms.

3. (SBU) |

4. (C) As para 2 and paras 4-5 say, both
halves keep bees.

5. (U) Honey is dear.
`,
    );
  });

  it('lies within the ranges that enclose it', () => {
    assert.equal(
      inserted('1. (C) See paras 1 through 3.|\n\n2. (C) Wax.\n\n3. (C) Honey.\n'),
      '1. (C) See paras 1 through 4.\n\n2. (C) |\n\n3. (C) Wax.\n\n4. (C) Honey.\n',
    );
  });

  it('makes subparagraphs count on, at the head of their lines and where they are named', () => {
    assert.equal(
      inserted(
        '1. (C) See paras 2.B and 2(c).|\n\n2. (C) The rules:\n\n2.A. no wax;\n2.B. no 2.A. honey;\n2.C) no smoke.\n',
      ),
      '1. (C) See paras 3.B and 3(c).\n\n2. (C) |\n\n3. (C) The rules:\n\n3.A. no wax;\n3.B. no 2.A. honey;\n3.C) no smoke.\n',
    );
  });

  it('makes numbers longer, and the cursor still stands behind its mark', () => {
    const rows = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, index) => `${from + index}. (C) Bees.\n\n`).join('');
    assert.equal(
      inserted(`1. (C) See paras 9 and 9.\n\n${rows(2, 7)}8. (C) Wax.|\n\n9. (C) Honey.\n`),
      `1. (C) See paras 10 and 10.\n\n${rows(2, 7)}8. (C) Wax.\n\n9. (C) |\n\n10. (C) Honey.\n`,
    );
  });

  it('is the first below a heading on which the cursor stands', () => {
    assert.equal(
      inserted('1. (C) Bees.\n\n-----\nHIV|ES\n-----\n\n2. (C) Wax.\n'),
      '1. (C) Bees.\n\n-----\nHIVES\n-----\n\n2. (C) |\n\n3. (C) Wax.\n',
    );
  });

  it('is the last where nothing follows', () => {
    assert.equal(
      inserted('1. (C) Bees.\n\n2. (C) Wax|.\n\nDOE\n'),
      '1. (C) Bees.\n\n2. (C) Wax.\n\n3. (C) |\n\nDOE\n',
    );
  });

  it('takes a number that is missing, and all others stay', () => {
    assert.equal(
      inserted('1. (C) See para 4.|\n\n3. (C) Wax.\n\n4. (C) Honey.\n'),
      '1. (C) See para 4.\n\n2. (C) |\n\n3. (C) Wax.\n\n4. (C) Honey.\n',
    );
  });

  it('stands behind a quoted text, whose numbers are its own', () => {
    assert.equal(
      inserted(
        '1. (C) The petition:|\n\nBEGIN TEXT\n\n1. We keep bees.\n\n2. See para 2.\n\nEND TEXT\n\n2. (C) Wax.\n',
      ),
      '1. (C) The petition:\n\nBEGIN TEXT\n\n1. We keep bees.\n\n2. See para 2.\n\nEND TEXT\n\n2. (C) |\n\n3. (C) Wax.\n',
    );
  });

  it('leaves what is said of the paragraphs of other telegrams', () => {
    assert.equal(
      inserted('1. (C) See para 2 reftel.|\n\n2. (C) Wax.\n'),
      '1. (C) See para 2 reftel.\n\n2. (C) |\n\n3. (C) Wax.\n',
    );
  });

  it('has pilcrow, indentation, blanks and line ends as the others have them', () => {
    assert.equal(
      inserted('  \u00b61.  Bees.|\r\n  \u00b62.  Wax.\r\n'),
      '  \u00b61.  Bees.\r\n  \u00b62.  |\r\n  \u00b63.  Wax.\r\n',
    );
  });

  it('is refused where nobody could count on', () => {
    assert.match(refusal('insertParagraph', cableWith('No num|ber here.\n')), /No numbered paragraph/);
    assert.match(
      refusal(
        'insertParagraph',
        cableWith('1. (C) Bees.\n\n3. (C) Wax.|\n\n2. (C) Honey.\n\n4. (C) Smoke.\n'),
      ),
      /do not rise/,
    );
  });
});

describe('references that are lettered anew', () => {
  const lettered = (list: string, words: string): string[] => {
    const text = refactored(
      'reletterReferences',
      cableWith(`1. (C) ${words}|\n`, { front: `\nREF: ${list}\n` }),
    );
    return [/REF: ([\s\S]*?)\n\n/.exec(text)?.[1] ?? '', /1\. \(C\) (.*)/.exec(text)?.[1] ?? ''];
  };

  it('count from A, and so does what the text says of them', () => {
    assert.deepEqual(
      lettered('B. ROME 1\n     C. STATE 2\n     E. ROME 3', 'See ref C and REFS B-C and E.'),
      ['A. ROME 1\n     B. STATE 2\n     C. ROME 3', 'See ref B and REFS A-B and C.'],
    );
  });

  it('are told one by one where a range would enclose others', () => {
    assert.deepEqual(lettered('A. ROME 1\n     C. STATE 2\n     B. ROME 3', 'See refs A-B.'), [
      'A. ROME 1\n     B. STATE 2\n     C. ROME 3',
      'See refs A and C.',
    ]);
  });

  it('are refused where a mention would come to mean another entry', () => {
    const asking = (list: string, words: string) =>
      refusal('reletterReferences', cableWith(`1. (C) ${words}|\n`, { front: `\nREF: ${list}\n` }));
    assert.match(asking('A. ROME 1\n     C. ROME 2', 'See ref B.'), /REF B, which the list does not have/);
    assert.match(asking('A. ROME 1\n     A. ROME 2', 'See ref A.'), /Two references have the letter A/);
    assert.match(asking('A. ROME 1\n     B. ROME 2', 'See ref A.'), /in order/);
    assert.match(asking('ROME 1', 'See reftel.'), /no letters/);
  });
});
