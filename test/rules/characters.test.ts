import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { readCable } from '../../server/src/model/cable';
import { charactersOf } from '../../server/src/rules/support/characters';
import { textOf } from '../../server/src/text/span';
import { damagedCables, longCables } from '../helpers/arbitraries';
import { applyEdit, edits } from '../helpers/edits';
import { cableOf, lintText } from './read';

/** Lines in which each bears upon the next: the same words, the same lines, hyphens, blanks, line ends of every kind. */
const lines = fc
  .array(
    fc.constantFrom(
      'the',
      'the',
      'The hive',
      'MIN-',
      'x'.repeat(56),
      '(',
      '"',
      '5UM',
      '\t',
      ' ',
      '\n',
      '\r',
      '\r\n',
    ),
  )
  .map((pieces) => pieces.join(''));

describe('the pass over the characters of a cable', () => {
  const words = (text: string) => {
    const { repeatedWords } = charactersOf(cableOf(text));
    return repeatedWords.map((span) => textOf(text, span));
  };

  it('finds a word behind the same word, across a line end too', () => {
    assert.deepEqual(words('of the the hive'), ['the']);
    assert.deepEqual(words('of The\n the hive'), ['the']);
    assert.deepEqual(words('of the, the hive; the-the hive; there'), []);
  });

  it('finds broken and mixed words', () => {
    const text = 'MIN-\nISTRY, EX- MAYOR, A-1, -- DASH, 5UMMARY, OCTO8ER';
    const { brokenWords, mixedWords } = charactersOf(cableOf(text));
    assert.deepEqual(
      brokenWords.map((at) => text.slice(at - 2, at + 3)),
      ['IN-\nI', 'EX- M'],
    );
    assert.deepEqual([...new Set(mixedWords.map((at) => text.slice(at - 1, at + 2)))], ['5UM', 'O8E', '8ER']);
  });

  it('measures lines without the blanks at their ends', () => {
    const long = 'x'.repeat(56);
    const text = `short \n${long}  \r\n\n${long}\nlast`;
    const { longLines, trailingBlanks, filledLines, repeatedLines } = charactersOf(cableOf(text));
    assert.deepEqual(
      longLines.map((span) => textOf(text, span)),
      [long, long],
    );
    assert.deepEqual(
      trailingBlanks.map((span) => textOf(text, span)),
      [' ', '  '],
    );
    assert.equal(filledLines.length, 4);
    assert.equal(repeatedLines.length, 1);
  });

  for (const [name, arbitrary, numRuns] of [
    ['cables', fc.oneof(longCables, damagedCables), 100],
    ['lines that bear upon the next', lines, 1500],
  ] as const) {
    it(`gives after edits what one pass over the new text gives: ${name}`, () => {
      fc.assert(
        fc.property(arbitrary, edits, (original, all) => {
          let cable = cableOf(original);
          for (const edit of all) {
            charactersOf(cable); // only what is known can be taken over
            const { text, change } = applyEdit(cable.text, edit);
            cable = readCable(text, {}, { cable, change });
            assert.deepEqual({ ...charactersOf(cable) }, { ...charactersOf(readCable(text)) });
          }
        }),
        { numRuns },
      );
    });
  }

  it('finds what a search for each kind of character finds', () => {
    const signs = fc.constantFrom(...'ab A9\n\r\t\u0007()[]"-.\u00e9\u201c');
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 80 }), (text) => {
        const { foreign, controls, brackets, quotes } = charactersOf(cableOf(text));
        const offsets = (pattern: RegExp) => Array.from(text.matchAll(pattern), ({ index }) => index);
        assert.deepEqual(foreign, offsets(/[^\0-\u007f]/g));
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
        assert.deepEqual(controls, offsets(/[\t\u0007]/g));
        assert.deepEqual(brackets, offsets(/[()[\]]/g));
        assert.deepEqual(quotes, offsets(/"/g));
      }),
    );
  });
});

describe('rules of the characters', () => {
  it('look at quoted text as well: it was copied like all others', () => {
    const quoted = ['1. (U) Text:', 'BEGIN TEXT:', 'The head of the the hive.', 'END TEXT.', '2. (U) End.'];
    assert.deepEqual(ids(...quoted), ['repeated-word-check']);
  });

  it('take a remark across paragraphs for closed', () => {
    assert.deepEqual(ids('1. (U) It met. (Comment: late.', '2. (U) And cold. End comment.)'), []);
  });

  it('leave the letters of lists and the signs of faces alone', () => {
    assert.deepEqual(ids('1. (U) They ask a) for rain, (b) for hay, 3) for us :)', '2. (U) End.'), []);
    assert.deepEqual(ids('1. (U) They met.', '   i) in the hall,', '  ii) in May.', '2. (U) End.'), []);
  });

  it('warn of a bracket that only a reference can close, and hint at others', () => {
    assert.deepEqual(weights('1. (U) It met (ref A.', '2. (U) End.')[0], 'warning');
    assert.deepEqual(weights('1. (U) It met (in May.', '2. (U) End.')[0], 'hint');
  });

  it('count inches and quotations that go on for no odd marks', () => {
    assert.deepEqual(ids('1. (U) A frame of 9" is enough.', '2. (U) End.'), []);
    assert.deepEqual(ids('1. (U) He wrote: "We met.', '2. (U) "We split."', '3. (U) End.'), []);
  });

  it('join only what is no compound', () => {
    assert.deepEqual(ids('1. (U) The vice-', 'president met the ex- mayor.', '2. (U) End.'), []);
    assert.deepEqual(ids('1. (U) The hive was long- and short-lived.', '2. (U) End.'), []);
    assert.deepEqual(ids('1. (U) The federa- tion met.', '2. (U) End.'), ['hyphen-break']);
  });

  it('never touch a word that is doubled on purpose', () => {
    assert.deepEqual(ids('1. (U) Do not not go, repeat repeat not; he had had enough.', '2. (U) End.'), []);
    assert.deepEqual(ids('1. (U) They met in Pago Pago.', '2. (U) End.'), []);
  });

  it('find a line that stands twice, but no rulers and no short lines', () => {
    const line = 'of the old market, and split in';
    assert.deepEqual(ids(`1. (U) It met in the hall\n${line}\n${line}\ntwo.`, '2. (U) End.'), [
      'repeated-line',
    ]);
    assert.deepEqual(ids('1. (U) It met:\n- hives\n- hives', '2. (U) End.'), []);
  });

  it('leave joined paragraphs and addresses of pages alone', () => {
    const joined = 'The federation met again, and again it did not agree on anything at all. '
      .repeat(3)
      .trim();
    assert.deepEqual(ids(`1. (U) ${joined}`, `2. (U) ${joined}`), []);
  });

  it('find lost characters, but no questions in Spanish', () => {
    assert.deepEqual(ids('1. (U) He asked: \u00bfQuien vive?', '2. (U) End.'), []);
    assert.deepEqual(ids('1. (U) The country\u00bfs hives met.', '2. (U) End.'), ['replacement-character']);
  });
});

/** A cable with nothing wrong but these paragraphs. */
function cable(...paragraphs: readonly string[]): string {
  const front = ['UNCLAS VALLETTA 000217', 'SIPDIS', 'E.O. 12958: N/A\nTAGS: EAGR, MT\nSUBJECT: BEES'];
  return [...front, `${paragraphs.join('\n\n')}\nDOE`].join('\n\n');
}

function ids(...paragraphs: readonly string[]): readonly string[] {
  return lintText(cable(...paragraphs)).findings.map(({ rule }) => rule);
}

function weights(...paragraphs: readonly string[]): readonly string[] {
  return lintText(cable(...paragraphs)).findings.map(({ severity }) => severity);
}
