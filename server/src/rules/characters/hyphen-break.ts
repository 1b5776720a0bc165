import type { Cable } from '../../model/cable';
import { lazy } from '../../text/lazy';
import type { Rule } from '../rule';
import { charactersOf } from '../support/characters';
import { exampleBody } from '../support/examples';
import { proseStretches } from '../support/stretches';

export const hyphenBreak: Rule = {
  id: 'hyphen-break',
  group: 'characters',
  summary: 'A word is broken by a hyphen.',
  why: 'Who searches for the word does not find it. At the end of a line the original has it so, as a rule, which is a hint; in mid-line it was left when lines were joined, which is a warning. Compounds are left alone: the whole word has to stand elsewhere in the cable, or the second half to be the ending of one.',
  authority: ['OWN'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: [...exampleBody('1. THE MINISTRY MET.'), '', '2. A MAN OF THE MIN-', 'ISTRY SPLIT IT.'],
        finds: ['MIN-\nISTRY'],
        fixed: [...exampleBody('1. THE MINISTRY MET.'), '', '2. A MAN OF THE MINISTRY', 'SPLIT IT.'],
      },
      {
        text: exampleBody('1. (U) The federa- tion met.'),
        finds: ['federa- tion'],
        fixed: exampleBody('1. (U) The federation met.'),
      },
    ],
    good: [
      { text: exampleBody('1. (U) Short- and long-term bees met.') },
      { text: [...exampleBody(), '', '1. (U) It met with the vice-', 'president.'] },
    ],
  },
  *check(cable) {
    const { text } = cable;
    const { brokenWords } = charactersOf(cable);
    if (brokenWords.length === 0) return;
    const words = lazy(() => wordsOf(cable));
    const stretches = proseStretches(cable);
    let at = 0;
    for (const hyphen of brokenWords) {
      while ((stretches[at]?.end ?? Number.POSITIVE_INFINITY) <= hyphen) at++;
      if ((stretches[at]?.start ?? Number.POSITIVE_INFINITY) > hyphen) continue;
      const { left, gap, right, punctuation } = partsAt(text, hyphen);
      const isMidLine = !/[\r\n]/.test(gap);
      const whole = (left + right).toLowerCase();
      if (!words().has(whole) && !(isMidLine && ENDINGS.has(right.toLowerCase()))) continue;
      const span = { start: hyphen - left.length, end: hyphen + 1 + gap.length + right.length };
      const end = span.end + punctuation.length;
      const behind = /^[^\S\r\n]*/.exec(text.slice(end, end + 8))?.[0].length ?? 0;
      yield {
        span,
        message: `${left}${right} is broken by a hyphen, and a search does not find it.`,
        ...(isMidLine && { severity: { draft: 'warning', transcribe: 'warning' } }),
        fixes: [
          {
            title: `Join to ${left}${right}`,
            edits: isMidLine
              ? [{ span, newText: left + right }]
              : [
                  {
                    span: { start: span.start, end: end + behind },
                    newText: left + right + punctuation + gap,
                  },
                ],
            safety: 'suggested',
          },
        ],
      };
    }
  },
};

/** Ends of words that are no words. */
const ENDINGS: ReadonlySet<string> = new Set(
  'tion tions sion sions cation cations zation zations ment ments ture tures ing ings ting ling ning ding ers ity ities ness ance ances ence ences tive tives ally tional istry istries ial ials ary aries ery ory ories ous ously cies ries ties tration trations ernment ficial ficials dent dents tary'.split(
    ' ',
  ),
);

const LEFT = /[A-Za-z]+$/;
const RIGHT = /^(?<gap>\s+)(?<right>[A-Za-z]+)(?<punctuation>[.,;:!?)"']*)/;
const LONGEST = 40;

/** What stands around a hyphen: the halves of the word, what parts them, and the signs behind it. */
function partsAt(text: string, hyphen: number) {
  const left = LEFT.exec(text.slice(Math.max(0, hyphen - LONGEST), hyphen))?.[0] ?? '';
  const {
    gap = '',
    right = '',
    punctuation = '',
  } = RIGHT.exec(text.slice(hyphen + 1, hyphen + 1 + LONGEST))?.groups ?? {};
  return { left, gap, right, punctuation };
}

/** The longer words of the cable's own text, in small letters. */
function wordsOf(cable: Cable): ReadonlySet<string> {
  return new Set(
    cable.text
      .slice(cable.body.start)
      .toLowerCase()
      .match(/[a-z]{5,}/g) ?? [],
  );
}
