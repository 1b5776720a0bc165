import { strict as assert } from 'node:assert';
import { type Cable, readCable } from '../../server/src/model/cable';

const LIST = ['REF: A. VALLETTA 201', '     B. STATE 40112', '     C. ROME 114'];

/** A cable with these words for its second paragraph of four. */
const saying = (words: string, list: readonly string[] = LIST): Cable =>
  readCable(
    ['UNCLAS VALLETTA 000217', '', 'SUBJECT: BEES', '', ...list, '', '1. (U) Bees.', '', `2. (U) ${words}`]
      .concat('', '3. (U) Wax.', '', '4. (U) Honey.')
      .join('\n'),
  );

/** `A-C -> VALLETTA 201, STATE 40112, ROME 114`: what is printed and what it means. */
const referencesIn = ({ text, mentions }: Cable): string[] =>
  mentions.references.map(
    ({ span, targets }) =>
      `${text.slice(span.start, span.end)} -> ${targets.map((target) => target.text).join(', ')}`,
  );

/** `2-4 -> 2, 3, 4`, or `4 of another text`. */
const paragraphsIn = ({ text, mentions }: Cable): string[] =>
  mentions.paragraphs.map(({ span, targets, isForeign }) => {
    const numbers = targets.map(({ number }) => number).join(', ');
    return `${text.slice(span.start, span.end)}${isForeign ? ' of another text' : ` -> ${numbers}`}`;
  });

describe('a reference that the text mentions', () => {
  const [a, b, c] = ['A -> VALLETTA 201', 'B -> STATE 40112', 'C -> ROME 114'];
  for (const [words, mentions] of [
    ['The federation met (REF A).', [a]],
    ['It met, see ref B.', [b]],
    ['It met, see ref\n     B.', [b]],
    ['It met (REF (A)).', [a]],
    ['It met (REFS A AND C).', [a, c]],
    ['It met (REFS (A) AND (C)).', [a, c]],
    ['It met (refs A, B, and C).', [a, b, c]],
    ['It met (REFTELS A/B).', [a, b]],
    ['It met (REFS A-C).', ['A-C -> VALLETTA 201, STATE 40112, ROME 114']],
    ['It met (REFS A THROUGH C).', ['A THROUGH C -> VALLETTA 201, STATE 40112, ROME 114']],
    ['It met (REFS A - B AND C).', ['A - B -> VALLETTA 201, STATE 40112', c]],
    ['It met (REF A, PARA C).', [a]],
    ['It met (REF D).', ['D -> ']],
    ['As in reftel, it met.', ['reftel -> VALLETTA 201, STATE 40112, ROME 114']],
    ['It met (REFS).', ['REFS -> VALLETTA 201, STATE 40112, ROME 114']],
    ['AT REF A U.S. BEES MET.', [a]],
    ['PER REF A AND I MET.', [a]],
    ['The ref met U.S. reforms, ref a wax.', []],
    ['REFUGEES AND REFORM A.', []],
    ['BEGIN TEXT: See REF A. END TEXT. See REF B.', [b]],
  ] as const) {
    it(words.replace('\n', ' / '), () => assert.deepEqual(referencesIn(saying(words)), mentions));
  }

  it('may be the only one of a list without letters', () =>
    assert.deepEqual(referencesIn(saying('As in reftel.', ['REF: ROME 114'])), ['reftel -> ROME 114']));
});

describe('a paragraph that the text mentions', () => {
  for (const [words, mentions] of [
    ['Action: see para 4.', ['4 -> 4']],
    ['SEE PARA. 4 BELOW.', ['4 -> 4']],
    ['SEE PARAGRAPH 4.', ['4 -> 4']],
    ['SEE PARAS 3 AND 4.', ['3 -> 3', '4 -> 4']],
    ['SEE PARAS 1, 3, AND 4.', ['1 -> 1', '3 -> 3', '4 -> 4']],
    ['SEE PARAS 2-4.', ['2-4 -> 2, 3, 4']],
    ['SEE PARAS 3 THROUGH 9.', ['3 THROUGH 9 -> 3, 4']],
    ['SEE PARA 4 OF THIS TELEGRAM.', ['4 -> 4']],
    ['SEE PARA 4A.', ['4 -> 4']],
    ['SEE PARAS 1.A, 3(B) AND 4.', ['1 -> 1', '3 -> 3', '4 -> 4']],
    ['SEE PARA 4 REFTEL.', ['4 of another text']],
    ['SEE PARA 4.C OF REF A.', ['4 of another text']],
    ['SEE PARA 4 (REF B).', ['4 of another text']],
    ['SEE REF A, PARA 4.', ['4 of another text']],
    ['SEE REFTEL (PARAS 3 AND 4).', ['3 of another text', '4 of another text']],
    ['SEE PARA 4 OF THE DRAFT.', ['4 of another text']],
    ['SEE REF A AND PARA 4.', ['4 -> 4']],
    ['PARAGUAY 4, PARADE 3 AND PARA 4.5.', []],
  ] as const) {
    it(words, () => assert.deepEqual(paragraphsIn(saying(words)), mentions));
  }
});

it('a telegram of its own has its place', () => {
  const { text, mentions } = saying('DETAILS BY SEPTEL; OTHERS BY SEPTELS.');
  assert.deepEqual(
    mentions.septels.map(({ start, end }) => text.slice(start, end)),
    ['SEPTEL', 'SEPTELS'],
  );
});
