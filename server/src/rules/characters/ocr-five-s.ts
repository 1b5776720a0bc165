import type { Knowledge } from '../../knowledge';
import type { Cable } from '../../model/cable';
import type { Rule } from '../rule';
import { charactersOf } from '../support/characters';
import { exampleBody } from '../support/examples';
import { type LookAlike, lookAlikeFinding } from '../support/look-alike-fields';

export const ocrFiveS: Rule = {
  id: 'ocr-five-s',
  group: 'characters',
  summary: 'The figure 5 stands for S, or 8 for B, in a word that opens a block, a month or a class word.',
  why: 'Text recognition takes the one for the other. The word is not found any more, and a summary without its word is read as a paragraph like others. Of the date-time group, captions and TAGS their own checks speak.',
  authority: ['CABLEMAP', 'OWN'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleBody('1. (U) 5UMMARY: IT MET ON MONDAY. END SUMMARY.'),
        finds: ['5UMMARY'],
        fixed: exampleBody('1. (U) SUMMARY: IT MET ON MONDAY. END SUMMARY.'),
      },
      {
        text: exampleBody('1. (U) IT MET ON 12 OCTO8ER.'),
        finds: ['OCTO8ER'],
        fixed: exampleBody('1. (U) IT MET ON 12 OCTOBER.'),
      },
    ],
    good: [{ text: exampleBody('1. (U) SUMMARY: IT FLEW IN A C-5A AND A B-58.') }],
  },
  *check(cable, context) {
    for (const lookAlike of misreadWords(cable, context.knowledge))
      yield lookAlikeFinding(lookAlike, context);
  },
};

/** A token of capitals with 5 or 8 among them. */
const TOKEN = /^[A-Z58]{3,20}$/;
const BEFORE = /[A-Z\d]*$/;
const BEHIND = /^[A-Z\d]*/;
const REACH = 20;

function misreadWords(cable: Cable, knowledge: Knowledge): readonly LookAlike[] {
  const { text } = cable;
  let end = 0;
  return charactersOf(cable).mixedWords.flatMap((offset): LookAlike[] => {
    if (offset < end || !meetsFiveOrEight(text, offset) || isReadElsewhere(cable, offset)) return [];
    const head = BEFORE.exec(text.slice(Math.max(0, offset - REACH), offset))?.[0] ?? '';
    const tail = BEHIND.exec(text.slice(offset, offset + REACH))?.[0] ?? '';
    const span = { start: offset - head.length, end: offset + tail.length };
    end = span.end;
    const printed = head + tail;
    const meant = printed.replaceAll('5', 'S').replaceAll('8', 'B');
    if (!TOKEN.test(printed) || meant === printed || !isKnown(meant, knowledge)) return [];
    return [{ span, printed, meant }];
  });
}

/** The figure beside a letter, before or behind the offset, is one of those that are misread. */
function meetsFiveOrEight(text: string, offset: number): boolean {
  return '58'.includes(text.charAt(offset)) || '58'.includes(text.charAt(offset - 1));
}

function isKnown(word: string, { months, classifications, blockWords }: Knowledge): boolean {
  return (
    months.find(word) !== undefined ||
    classifications.find(word)?.where === 'line' ||
    blockWords.find(word) !== undefined
  );
}

/** In an element of which other rules speak. */
function isReadElsewhere({ captions, tags, heading, textLines }: Cable, offset: number): boolean {
  const elements = [...captions, ...textLines, tags, heading?.dtg];
  return elements.some((element) => element && element.span.start <= offset && offset <= element.span.end);
}
