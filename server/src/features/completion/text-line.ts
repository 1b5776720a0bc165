import type { Level } from '../../knowledge';
import { classWords, hasTextLine } from '../class-words';
import { postInWords } from '../hover/posts';
import type { CompletionItem } from './item';
import { begins } from './match';
import { isOpenAt, ownPost } from './own-post';
import { type Completion, type Place, wordAround } from './place';
import { postsFor } from './post-names';

/** The letter of the security line (format line 4) by the level that it announces. */
const LEVEL_LETTERS: Readonly<Partial<Record<string, Level>>> = {
  U: 'UNCLASSIFIED',
  E: 'UNCLASSIFIED',
  C: 'CONFIDENTIAL',
  S: 'SECRET',
  T: 'TOP SECRET',
};

/** The text line: the word of the classification, then the post, then its number as far as the heading tells it. */
export const textLineItems: Completion = (place) => {
  if (!place.isHead || (place.field && !place.field.goesOn)) return [];
  const opening = classAtHead(place);
  return opening === null ? classItems(place) : behindClass(place, opening);
};

function classItems(place: Place): CompletionItem[] {
  const { before, asked, cable, head, line } = place;
  const typed = before.trimStart();
  const isBelowFront = head.some(({ field, start }) => start < line.start && FRONT.has(field));
  const isSecond = cable.textLines.some(({ span, marking }) => marking && span.end < line.start);
  if ((typed === '' && !asked) || isBelowFront || (isSecond && !asked)) return [];
  const span = { start: place.offset - typed.length, end: wordAround(place, /[A-Z]/i).end };
  const announced = LEVEL_LETTERS[cable.heading?.security?.group.charAt(0) ?? ''];
  return [...classWords(place.generation, place.knowledge)]
    .filter(({ word, level }) => begins(typed, word) || begins(typed, level))
    .sort((a, b) => Number(b.level === announced) - Number(a.level === announced))
    .map(({ word }) => ({ kind: 'value', label: word, span, newText: lineOf(word, place), goesOn: true }));
}

/** Fields that stand below the text line. */
const FRONT: ReadonlySet<string> = new Set(['eo', 'tags', 'subject', 'ref', 'classified-by', 'mrn']);

function lineOf(word: string, place: Place): string {
  if (!hasTextLine(place.generation)) return word;
  const post = ownPost(place);
  return post ? `${word} ${post.printedName} ` : `${word} `;
}

/** Where the words behind the classification begin; null where the line opens with none. */
function classAtHead({ before, offset, knowledge: { classifications }, generation }: Place): number | null {
  if (!hasTextLine(generation)) return null;
  const words =
    /^[ \t]*(?<word>UNCLAS(?:SIFIED)?(?: E F T O)?|LIMITED OFFICIAL USE|(?:[A-Z] +)+[A-Z](?= )|(?:TOP )?SECRET|CONFIDENTIAL) +(?:SECTION +\d+ OF +\d+ +)?/i.exec(
      before,
    );
  const level = words && classifications.find(words.groups?.word ?? '')?.level;
  return words && level ? offset - before.length + words[0].length : null;
}

function behindClass(place: Place, start: number): CompletionItem[] {
  const { cable, offset, knowledge } = place;
  const typed = cable.text.slice(start, offset);
  const { name, figures } = /^(?<name>[A-Z][A-Z .'-]*?) +(?<figures>\d*)$/i.exec(typed)?.groups ?? {};
  if (name !== undefined && knowledge.posts.find(name)) return serialItems(place, figures ?? '');
  const span = { start, end: wordAround(place, /[A-Z]/i).end };
  return postsFor(typed, place).map((post) => ({
    kind: 'post',
    label: post.printedName,
    description: postInWords(post),
    span,
    newText: `${post.printedName} `,
    goesOn: true,
    retired: !isOpenAt(post, cable.date),
    topic: { kind: 'post', key: post.mrnName, on: cable.date },
  }));
}

/** So many figures the serial has by period. */
const WIDTHS: Readonly<Partial<Record<string, number>>> = { sas: 4, middle: 5, cablegate: 6 };

/** The number of the station line, which has the last four figures of the serial, and that of the file's name. */
function serialItems({ cable, offset, generation }: Place, typed: string): CompletionItem[] {
  const width = WIDTHS[generation] ?? 0;
  const known = [
    { number: cable.mrn.fileNumber?.number, description: 'from the name of the file' },
    {
      number: Number(cable.heading?.station?.serial?.text ?? Number.NaN),
      description: 'from the station line',
    },
  ];
  return known
    .map(({ number, description }) => ({
      figures: String(number ?? '').padStart(width, '0'),
      description,
      number,
    }))
    .filter(({ number, figures }) => Number.isInteger(number) && figures.startsWith(typed))
    .filter(({ figures }, index, all) => all.findIndex((other) => other.figures === figures) === index)
    .map(({ figures, description }) => ({
      kind: 'reference',
      label: figures,
      description,
      span: { start: offset - typed.length, end: offset },
      newText: figures,
    }));
}
