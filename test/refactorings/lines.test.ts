import { strict as assert } from 'node:assert';
import { cableWith, refactored, refusal } from './refactor';

const bodyOf = (text: string): string => text.slice(cableWith('').length);
const wrapped = (body: string, width?: number): string =>
  bodyOf(refactored('wrapParagraph', cableWith(body), width === undefined ? {} : { width }));
const unwrapped = (body: string): string => bodyOf(refactored('unwrapParagraph', cableWith(body)));

const LONG =
  'The federation of beekeepers, which has spoken for every hive on the islands since 1926, fell in two on May 12.';

describe('wrapping', () => {
  it('fills lines up to 69 characters, the number counted', () => {
    assert.equal(
      wrapped(`1. (C) ${LONG}|\n`),
      `1. (C) The federation of beekeepers, which has spoken for every hive
on the islands since 1926, fell in two on May 12.
`,
    );
  });

  it('takes another width, and short lines are filled up', () => {
    assert.equal(
      wrapped(
        '1. (C) The federation of beekeepers, which has\nspoken for every hive on the islands\nsince 1926,| fell in two on May 12.\n',
        40,
      ),
      `1. (C) The federation of beekeepers,
which has spoken for every hive on the
islands since 1926, fell in two on
May 12.
`,
    );
  });

  it('touches the paragraph of the cursor alone, or all that are selected', () => {
    const two = (mark: string) => `1. (C) ${LONG}|\n\n2. (C) ${LONG}${mark}\n`;
    assert.equal(wrapped(two('')).split('\n').length, 5);
    assert.equal(wrapped(two('|')).split('\n').length, 6);
    assert.equal(
      bodyOf(refactored('wrapCable', `|${cableWith(two('')).replace('|', '')}`)).split('\n').length,
      6,
    );
  });

  it('keeps items of a list on lines of their own, with their indentation', () => {
    assert.equal(
      wrapped(`1. (C) They want:|

  -- ${LONG}
  -- honey.
`),
      `1. (C) They want:

  -- The federation of beekeepers, which has spoken for every hive on
  the islands since 1926, fell in two on May 12.
  -- honey.
`,
    );
  });

  it('begins no line with what would be read as an item or a number', () => {
    assert.equal(
      wrapped(
        '1. (C) The islands have as many hives as a. b or c could count\non two hands and\nfeet.|\n',
        44,
      ),
      '1. (C) The islands have as many hives as a.\nb or c could count on two hands and feet.\n',
    );
  });

  it('keeps two blanks behind a stop, unless one is all that fits', () => {
    const words = '1. (C) The federation met.  It split.  The islands wait for peace and for honey.|\n';
    assert.equal(
      wrapped(words, 38),
      '1. (C) The federation met.  It split.\nThe islands wait for peace and for\nhoney.\n',
    );
    assert.equal(wrapped(words, 29).split('\n')[0], '1. (C) The federation met. It');
  });

  it('leaves tables, rulers, short lines and words alone that open and close a text', () => {
    for (const body of [
      'HIVES     1920     61\nSWARMS    1921     60 and more than anybody could count by hand in the year',
      'Honey\nWax\nSmoke',
      'BEGIN TEXT:\n',
    ])
      assert.match(refusal('wrapParagraph', cableWith(`1. (C) Thus:|\n\n${body}\n`)), /filled/);
  });

  it('is refused in header and headings', () => {
    assert.match(refusal('wrapParagraph', `|${cableWith('1. (C) Bees.\n')}`), /headings, fields and tables/);
  });
});

describe('unwrapping', () => {
  it('puts a paragraph on one line', () => {
    assert.equal(
      unwrapped(
        '1. (C) The federation of beekeepers\nmet.  It split, as\nalways.|\n\n2. (C) Wax\nis dear.\n',
      ),
      '1. (C) The federation of beekeepers met.  It split, as always.\n\n2. (C) Wax\nis dear.\n',
    );
  });

  it('leaves a word parted that a hyphen parts: nobody can tell whether it belongs to it', () => {
    assert.equal(
      unwrapped('1. EMBOFF DISCUSSED THE TARIFF WITH THE FEDERA-\nTION. NO DECISION IS\nEXPECTED.|\n'),
      '1. EMBOFF DISCUSSED THE TARIFF WITH THE FEDERA-\nTION. NO DECISION IS EXPECTED.\n',
    );
  });

  it('keeps items of a list apart, and what follows the last of them', () => {
    assert.equal(
      unwrapped(
        '1. (C) They want:|\n- the stamp, the seal and the smoker of\nthe old guard;\n- the seal.\n\nDOE\n',
      ),
      '1. (C) They want:\n- the stamp, the seal and the smoker of the old guard;\n- the seal.\n\nDOE\n',
    );
  });
});
