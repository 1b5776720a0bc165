import type { Marks } from '../../knowledge';
import { marksOf } from '../../model/marks';
import { distance } from '../../text/distance';
import { type Span, textOf } from '../../text/span';
import type { Rule } from '../rule';
import { exampleBody } from '../support/examples';
import { replaceBy } from '../support/fixes';

export const markUnknown: Rule = {
  id: 'mark-unknown',
  group: 'marks',
  summary: 'Words in square brackets look like a mark of the transcriber, but are none that is known.',
  why: 'A mark that is misspelt is not counted among the open readings and not found again. The original may have brackets, too, so only what is close to a mark is reported, and words with a colon that none has. Marks of your own belong into the settings.',
  authority: ['NARA-TIPS', 'OWN'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['pre-1973', 'sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleBody('1. (U) The federation met in [ilegible, 2 words] and split.'),
        finds: ['ilegible'],
        fixed: exampleBody('1. (U) The federation met in [illegible, 2 words] and split.'),
      },
      {
        text: exampleBody('1. (U) The federation [handwriten: twice] met and split.'),
        finds: ['handwriten'],
        fixed: exampleBody('1. (U) The federation [handwritten: twice] met and split.'),
      },
      { text: exampleBody('1. (U) The federation met [margin: again] and split.'), finds: ['margin'] },
    ],
    good: [
      { text: exampleBody('1. (U) The federation met in [illegible, 2 words] and split.') },
      { text: exampleBody('1. (U) [The] federation met in [the old] hall.') },
      { text: exampleBody('1. (U) They met. [Comment: Again. End comment.]') },
    ],
  },
  *check(cable, { knowledge }) {
    for (const span of marksOf(cable, knowledge).others) {
      const word = wordIn(cable.text, span);
      if (!word) continue;
      const printed = textOf(cable.text, word);
      const near = nearest(printed, knowledge.marks);
      const isSlip = near !== undefined && near.length >= LONG;
      if (near === undefined && cable.text.charAt(word.end) !== ':') continue;
      yield {
        span: word,
        message: near
          ? `There is no mark “${printed}”. Probably “${near}” is meant.`
          : `There is no mark “${printed}”. Your own marks can be named in the settings.`,
        ...(isSlip && { severity: { draft: 'warning', transcribe: 'warning' } }),
        fixes: near ? [replaceBy(word, near)] : [],
      };
    }
  },
};

/** Slips are sure in long words only: `black` is no `blank`. */
const LONG = 7;

/** The word at the head of what stands in brackets, in small letters, up to a sign, a figure or the end; not of a link. */
function wordIn(text: string, { start, end }: Span): Span | undefined {
  if (text.charAt(end) === '(') return undefined;
  const word = /^[a-z]{4,20}(?=[ \t]*[,;:\]]|[ \t]+\d)/.exec(text.slice(start + 1, start + 26))?.[0];
  return word === undefined ? undefined : { start: start + 1, end: start + 1 + word.length };
}

/** The word of a mark that one slip makes of another, in a long word two. */
function nearest(printed: string, marks: Marks): string | undefined {
  const words = marks.all().map(({ word }) => word);
  return words.find((word) => {
    const limit = word.length >= LONG ? 2 : 1;
    return word.length > 3 && word !== printed && distance(word, printed, limit) <= limit;
  });
}
