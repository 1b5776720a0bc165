import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { charactersOf } from '../support/characters';
import { exampleBody } from '../support/examples';
import { proseStretches } from '../support/stretches';
import { forCopyist } from '../support/wording';

/** Words that nobody writes twice on purpose. NOT NOT is on purpose, REPEAT REPEAT too, and had had is English. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'the of and to for on with by at from an as are or has have will would which this these their its were been they we our also between into than about was be'.split(
    ' ',
  ),
);

export const repeatedWordCheck: Rule = {
  id: 'repeated-word-check',
  group: 'characters',
  summary: 'A small word stands twice.',
  why: 'The eye of a copyist jumps back, most often at the end of a line; writers do the same. Only words that nobody doubles on purpose are looked at: NOT NOT and REPEAT REPEAT are meant so.',
  authority: ['OWN'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleBody('1. (U) The head of the the hive met.'),
        finds: ['the'],
        fixed: exampleBody('1. (U) The head of the hive met.'),
      },
    ],
    good: [
      { text: exampleBody('1. (U) DO NOT NOT GIVE IT TO THE HIVE, REPEAT REPEAT NOT.') },
      { text: exampleBody('1. (U) The hive had had enough, had Duran Duran not come.') },
    ],
  },
  *check(cable, context) {
    const { text } = cable;
    const stretches = proseStretches(cable);
    let at = 0;
    for (const span of charactersOf(cable).repeatedWords) {
      while ((stretches[at]?.end ?? Number.POSITIVE_INFINITY) < span.end) at++;
      if (span.start <= (stretches[at]?.start ?? Number.POSITIVE_INFINITY)) continue;
      const word = textOf(text, span);
      if (!SMALL_WORDS.has(word.toLowerCase()) || /[\w'-]/.test(text.charAt(span.end))) continue;
      const firstEnd = text.slice(0, span.start).trimEnd().length;
      if (/\n\s*\n/.test(text.slice(firstEnd, span.start))) continue;
      yield {
        span,
        message: `${word} stands twice.${forCopyist(context, 'Compare it with the original.')}`,
        tag: 'unnecessary',
        fixes: [
          {
            title: `Remove the second ${word}`,
            edits: [{ span: { start: firstEnd, end: span.end }, newText: '' }],
            safety: 'suggested',
          },
        ],
      };
    }
  },
};
