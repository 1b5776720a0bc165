import { strict as assert } from 'node:assert';
import { VALLETTA } from '../cables';
import { asking, taking, typing } from './complete';

const front = `C O N F I D E N T I A L VALLETTA 000217

E.O. 12958: DECL: 05/14/2019
TAGS: PGOV MT
SUBJECT: HONEY

`;

describe('completion in prose', () => {
  it('is silent at every place of the body while one types', () => {
    const start = VALLETTA.indexOf('1. (C)');
    for (let offset = start; offset <= VALLETTA.length; offset++) {
      if (/\n\d\. \([A-Z/]*$/.test(VALLETTA.slice(0, offset))) continue; // the portion marks
      assert.deepEqual(typing(`${VALLETTA.slice(0, offset)}|`), [], VALLETTA.slice(offset - 20, offset));
    }
  });

  it('is silent in the subject', () => {
    assert.deepEqual(typing(`${front.trimEnd()} AND TAGS R|`), []);
  });

  it('gives abbreviations to somebody who asks, by their letters or what they mean', () => {
    assert.ok(asking(`${front}1. (C) Polof|`).includes('POLOFF'));
    assert.ok(asking(`${front}1. (C) The charg|`).some((label) => /^CDA$/.test(label)));
  });
});

describe('completion of portion marks', () => {
  it('offers none above the level of the cable, the likeliest first', () => {
    const offered = typing(`${front}1. (|`);
    assert.deepEqual(offered.slice(0, 3), ['C', 'SBU', 'U']);
    assert.ok(!offered.some((mark) => mark.startsWith('S/') || mark === 'S' || mark === 'TS'));
  });

  it('puts those that the cable uses first', () => {
    assert.equal(typing(`${front}1. (U) Wax.\n\n2. (|`)[0], 'U');
  });

  it('closes the parenthesis, or takes the one that the editor has set', () => {
    assert.equal(taking(`${front}1. (|`, 'SBU', false), '1. (SBU) ');
    assert.equal(taking(`${front}1. (s|)`, 'SBU', false), '1. (SBU) ');
    assert.equal(taking(`${front}1. (|) The`, 'SBU', false), '1. (SBU) The');
  });

  it('is silent behind any other parenthesis', () => {
    assert.deepEqual(typing(`${front}1. (C) The minister (|`), []);
  });
});

describe('completion of the next paragraph', () => {
  it('offers number and mark to somebody who asks, printed as the ones above', () => {
    assert.ok(asking(`${front}1. (SBU) Wax.\n\n|`).includes('2. (SBU)'));
    assert.equal(taking(`${front}\u00b61. (C) Wax.\n\n|`, '\u00b62. (C)'), '\u00b62. (C) ');
    assert.deepEqual(typing(`${front}1. (SBU) Wax.\n\n2|`), []);
  });

  it('offers no number that is taken', () => {
    assert.ok(!asking(`${front}1. (C) Wax.\n\n|\n\n2. (C) Honey.`).includes('2. (C)'));
  });
});

describe('completion of what closes a block', () => {
  it('offers the words to somebody who asks, in the case of those that opened it', () => {
    assert.equal(asking(`${front}1. (C) SUMMARY: Wax. END|`)[0], 'END SUMMARY');
    assert.equal(asking(`${front}1. (C) Summary: Wax. End|`)[0], 'End summary');
    assert.ok(asking(`${front}1. (C) BEGIN QUOTE: Wax. UN|`).includes('UNQUOTE'));
  });
});

describe('completion of the signature', () => {
  it('offers the name that signs the other cables of the post', () => {
    const other = `${front}1. (C) Wax.\nROE\n\n`;
    assert.ok(asking(`${other}${front.replace('217', '218')}1. (C) Honey.\n\n|`).includes('ROE'));
  });
});

describe('completion of the marks of the transcriber', () => {
  it('offers them behind the bracket, wherever it stands', () => {
    assert.ok(typing(`${front}1. (C) The minister [|`).includes('[illegible]'));
    assert.deepEqual(typing(`${front}1. (C) The minister [ille|]`), ['[illegible]']);
    assert.ok(typing(`${front}1. (C) The minister [hand|`).includes('[handwritten: …]'));
  });
});
