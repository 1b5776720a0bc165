import type { Knowledge, PortionMark } from '../../knowledge';
import type { Paragraph } from '../../model/body';
import type { Rule } from '../rule';
import { exampleBody, underTextLine } from '../support/examples';
import { replaceBy } from '../support/fixes';
import { enumerated, sicHint } from '../support/wording';

/** A cable of that class, for the examples. */
const secret = (...paragraphs: readonly string[]) =>
  underTextLine('S E C R E T VALLETTA 000217', 'SIPDIS', ...paragraphs);

export const portionMarkUnknown: Rule = {
  id: 'portion-mark-unknown',
  group: 'paragraphs',
  reads: 'frame',
  summary: 'A portion mark is not in the list, and a known mark is close to it.',
  why: 'The mark says who may read the paragraph. (SE) may be a miswritten (S) or (SBU), which is not the same; only the original can tell. Parentheses that open a paragraph for another reason are left alone.',
  authority: ['DODM', 'CGSAMPLE'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['cablegate', 'smart'],
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: secret('1. (S) The federation met.', '2. (N/SF) It split.'),
        finds: ['(N/SF)'],
        fixed: secret('1. (S) The federation met.', '2. (S/NF) It split.'),
      },
      {
        text: secret('1. (S) The federation met.', '2. (SE) It split.'),
        finds: ['(SE)'],
        fixed: secret('1. (S) The federation met.', '2. (S) It split.'),
      },
      {
        text: secret('1. (S) The federation met.', '2. (X) It split.', '3. (S) It met again.'),
        finds: ['(X)'],
        fixed: secret('1. (S) The federation met.', '2. (S) It split.', '3. (S) It met again.'),
      },
    ],
    good: [
      {
        text: secret('1. (S) The federation met.', '2. (S/NF) It split.'),
      },
      {
        text: secret('1. (S) The federation met.', '2. (S//REL TO USA, FVEY) It split.'),
      },
      {
        text: exampleBody('SIPDIS', '1. (ICASS) The council met.', '2. (NOTE: no vote.) It split.'),
      },
      {
        text: secret('1. (S) The federation met.', '2. (S) It asks:', '3. (A) who pays; (B) when.'),
      },
    ],
  },
  *check(cable, context) {
    const used = usedMarks(cable.paragraphs);
    const meant = new Map<string, readonly PortionMark[]>();
    for (const { marking, quoted } of cable.paragraphs) {
      if (!marking || marking.known || quoted || !looksLikeMark(marking.mark)) continue;
      if (!meant.has(marking.mark))
        meant.set(marking.mark, likelyMarks(marking.mark, used, context.knowledge));
      const likely = meant.get(marking.mark) ?? [];
      if (likely.length === 0) continue;
      yield {
        span: marking.span,
        message: `(${marking.text}) is no portion mark; ${enumerated(likely.map(({ mark }) => `(${mark})`))} ${likely.length === 1 ? 'is' : 'are'} close to it.${sicHint(context)}`,
        fixes: likely.map(({ mark }) => replaceBy(marking.span, `(${mark})`)),
      };
    }
  },
};

/** Up to eight letters, with slashes or their slips. */
function looksLikeMark(mark: string): boolean {
  return mark.length <= 8 && /^[A-Z]+(?:[/ -]+[A-Z]+)*$/.test(mark);
}

/** The known marks of the cable's own paragraphs, one for each of these. */
function usedMarks(paragraphs: readonly Paragraph[]): readonly string[] {
  return paragraphs.flatMap(({ marking, quoted }) => (marking?.known && !quoted ? [marking.mark] : []));
}

/** So many paragraphs with marks make it likely that another has one. */
const ENOUGH_MARKED = 2;

/**
 * What the table says was meant, else the known marks one edit away. A single letter counts subparagraphs, as (A) does,
 * and is a mark only among others, of which one is meant.
 */
function likelyMarks(
  mark: string,
  used: readonly string[],
  { portionMarks }: Knowledge,
): readonly PortionMark[] {
  if (mark.length === 1) {
    if (mark === 'A' || used.length < ENOUGH_MARKED) return [];
    return portionMarks.nearest(mark).filter((near) => used.includes(near.mark));
  }
  const intended = portionMarks.find(mark)?.intended;
  const known = intended && portionMarks.find(intended);
  return known ? [known] : portionMarks.nearest(mark);
}
