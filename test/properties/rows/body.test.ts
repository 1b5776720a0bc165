import {
  assertRead,
  classified,
  type InPlace,
  type Parts,
  print,
  unclassified,
} from '../../helpers/clean-cables';
import { columnOf, rowsOf } from '../../helpers/tables';

/** Rows in a body: its lines, and the paragraphs that are read. */
const bodies = (
  rows: readonly string[],
  base: Parts,
  body: (row: string) => readonly string[],
  paragraphs: (row: string) => readonly string[],
  says: (row: string) => InPlace['says'] = () => ({}),
): readonly InPlace[] =>
  rows.map((row) => ({
    row,
    base,
    changes: { body: body(row) },
    says: { paragraphs: paragraphs(row), ...says(row) },
  }));

describe('every portion mark is read', () => {
  /** But for those of a whole text, for what is misprinted, and for additions to another mark. */
  const marks = rowsOf('portion-marks')
    .filter(
      ({ mark = '', status, level }) =>
        level !== '' && status !== 'malformed' && !mark.includes('ENTIRE TEXT'),
    )
    .map(({ mark = '' }) => mark);

  for (const [title, form] of [
    ['behind the number', '1. (%) Bees swarm.'],
    ['right behind it', '1.(%) Bees swarm.'],
    ['behind a number in parentheses', '1) (%) Bees swarm.'],
    ['before a word without a blank', '1. (%)Bees swarm.'],
    ['set apart in its parentheses', '1. ( % ) Bees swarm.'],
    ['before the number', '(%) 1. Bees swarm.'],
  ] as const) {
    it(title, () =>
      assertRead(
        bodies(
          marks,
          classified,
          (mark) => [form.replace('%', mark), '', '2. (C) So.'],
          (mark) => [`1 (${mark}) Bees swarm.`, '2 (C) So.'],
        ),
      ),
    );
  }
  it('where no paragraph has a number', () =>
    assertRead(
      bodies(
        marks,
        classified,
        (mark) => [`(${mark}) Bees swarm.`, '', '(C) So.'],
        (mark) => [`(${mark}) Bees swarm.`, '(C) So.'],
      ),
    ));
  it('before a heading', () =>
    assertRead(
      bodies(
        marks,
        classified,
        (mark) => [`(${mark}) HARVEST`, '-------', '', '1. (C) So.'],
        () => ['1 (C) So.'],
        () => ({ headings: ['HARVEST'] }),
      ),
    ));
  it('before the subject', () =>
    assertRead(
      marks.map((mark) => ({
        row: mark,
        base: classified,
        changes: { subject: [`SUBJECT: (${mark}) BEES`, ''] },
        says: { subject: 'BEES' },
      })),
    ));
});

describe('every word that opens or closes a block', () => {
  const heads = rowsOf('blocks').filter(({ opens = '' }) => opens.includes('head'));
  const opened = (form: (words: string, end: string) => string): readonly InPlace[] =>
    heads.map(({ words = '', kind, closed_by: closedBy = '' }) => {
      const text = form(words, `END ${closedBy === '' ? words : closedBy.toUpperCase().replace('-', ' ')}`);
      return {
        row: words,
        base: classified,
        changes: { body: [`1. (C) ${text}`, '', '2. (C) So.'] },
        says: {
          paragraphs: [`1 (C) ${text}`, '2 (C) So.'],
          summary: kind === 'summary' ? 'Bees swarm.' : null,
        },
      };
    });
  it('does so with a colon', () => assertRead(opened((words, end) => `${words}: Bees swarm. ${end}.`)));
  it('does so with a point', () => assertRead(opened((words, end) => `${words}. Bees swarm. ${end}.`)));
  it('does so behind BEGIN', () => assertRead(opened((words, end) => `BEGIN ${words}: Bees swarm. ${end}.`)));
  it('heads a section', () =>
    assertRead(
      heads.map(({ words = '', kind, closed_by: closedBy = '' }) => {
        const end = `END ${closedBy === '' ? words : closedBy.toUpperCase().replace('-', ' ')}`;
        return {
          row: words,
          base: classified,
          changes: { body: [words, '-------', '', `1. (C) Bees swarm. ${end}.`] },
          says: {
            headings: [words],
            paragraphs: [`1 (C) Bees swarm. ${end}.`],
            summary: kind === 'summary' ? 'Bees swarm.' : null,
          },
        };
      }),
    ));
});

/** Words of one kind: labels, captions, abbreviations … */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  abbreviation: columnOf('abbreviations', 'abbreviation'),
  label: columnOf('labels', 'label'),
  caption: columnOf('captions', 'caption'),
  'class word': columnOf('classifications', 'form'),
  'block word': columnOf('blocks', 'words'),
  precedence: columnOf('precedences', 'word'),
  'operating signal': columnOf('operating-signals', 'signal'),
  month: columnOf('months', 'name'),
  attribute: columnOf('attributes', 'key'),
  series: columnOf('telegram-series', 'series'),
  office: columnOf('offices', 'symbol'),
  'word of telegrams': columnOf('telegram-words', 'word'),
};

const NOTES = { 'NOTE BY OC/T': 'begins a note of the message centre' };
const OPENING_LINES = { ...NOTES, 'MINIMIZE CONSIDERED': 'closes a text' };
const OWN_LINE = {
  ...NOTES,
  'Classified By: Classified by': 'holds a colon, which makes a label of it anywhere',
};

for (const [kind, list] of Object.entries(WORDS)) {
  const words = list.map((word) => word.replace(/\s+/g, ' '));
  describe(`every ${kind} is a word like others`, () => {
    it('at the head and at the end of a line of capitals', () =>
      assertRead(
        bodies(
          words,
          print,
          (word) => [
            `1. THEY TOLD THEM THAT ${word}`,
            `${word} OF SWARMS WERE SEEN BY`,
            `THE ${word}`,
            'OF THE ISLAND.',
          ],
          (word) => [
            `1 THEY TOLD THEM THAT ${word} ${word} OF SWARMS WERE SEEN BY THE ${word} OF THE ISLAND.`,
          ],
        ),
        OPENING_LINES,
      ));
    it('at the head of a line of small letters', () =>
      assertRead(
        bodies(
          words,
          unclassified,
          (word) => ['1. (U) They told them that', `${word} of swarms were seen by`, `${word}, they said.`],
          (word) => [`1 (U) They told them that ${word} of swarms were seen by ${word}, they said.`],
        ),
        NOTES,
      ));
    it('in the subject, and at the head of its second line', () =>
      assertRead(
        words.map((word) => ({
          row: word,
          base: unclassified,
          changes: { subject: [`SUBJECT: BEES AND ${word} OF THE ISLAND IN`, `${word} OF MAY`, ''] },
          says: { subject: `BEES AND ${word} OF THE ISLAND IN ${word} OF MAY` },
        })),
        OWN_LINE,
      ));
  });
}
