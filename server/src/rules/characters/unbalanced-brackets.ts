import type { Cable } from '../../model/cable';
import type { Fix, Rule } from '../rule';
import { charactersOf } from '../support/characters';
import { exampleBody } from '../support/examples';
import { insertAt } from '../support/fixes';
import { proseStretches } from '../support/stretches';
import { forCopyist } from '../support/wording';

export const unbalancedBrackets: Rule = {
  id: 'unbalanced-brackets',
  group: 'characters',
  summary: 'A bracket is opened and never closed, or closed and never opened.',
  why: 'One of the two was lost, and with it where the remark ends. Writers forget them as well as copyists: it is a hint, but for a reference, (REF A), where nothing else can be meant. Letters and numbers of lists, a) and 1), are left alone.',
  authority: ['OWN'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleBody('1. (U) The federation met (REF A. It split.'),
        finds: ['('],
        fixed: exampleBody('1. (U) The federation met (REF A). It split.'),
      },
      {
        text: exampleBody('1. (U) The federation met (in the cold hall. It split.'),
        finds: ['('],
        fixed: exampleBody('1. (U) The federation met (in the cold hall). It split.'),
      },
      { text: exampleBody('1. (U) The federation met in the cold hall). It split.'), finds: [')'] },
    ],
    good: [
      { text: exampleBody('1. (U) The federation met (REF A) and [sic] split.') },
      { text: exampleBody('1. (U) They ask: a) for meadows, 2) for rain.') },
      { text: exampleBody('1. (U) It met. (Note: it was cold.', '2. (U) It split. End note.)') },
    ],
  },
  *check(cable, context) {
    const { text } = cable;
    for (const offset of unmatched(cable)) {
      const bracket = text.charAt(offset);
      const isOpening = bracket === '(' || bracket === '[';
      const reference = isOpening ? REFERENCE.exec(text.slice(offset, offset + 24))?.[0] : undefined;
      yield {
        span: { start: offset, end: offset + 1 },
        message: `This ${bracket} is never ${isOpening ? 'closed' : 'opened'}.${forCopyist(context, 'Look for its partner in the original.')}`,
        ...(reference && { severity: { draft: 'warning', transcribe: 'warning' } }),
        fixes: isOpening ? closing(text, offset, reference) : [],
      };
    }
  },
};

/** `(REF A`, before the end of a sentence or a part of one. */
const REFERENCE = /^\((?:see\s)?refs?(?:tels?)?\s[A-Z](?=[.,;:]|\s)/i;

/** How far the end of a sentence is looked for. */
const REACH = 400;

/** Closes a bracket behind the reference in it, or at the end of its sentence; a bracket across paragraphs is left. */
function closing(text: string, offset: number, reference: string | undefined): readonly Fix[] {
  const partner = text.charAt(offset) === '(' ? ')' : ']';
  if (reference) return [insertAt(offset + reference.length, partner)];
  const end = text.slice(offset, offset + REACH).search(/[.!?](?=\s|$)/);
  return end < 0 ? [] : [insertAt(offset + end, partner)];
}

/** The brackets without a partner, in text order. One that a later paragraph closes has one. */
function unmatched(cable: Cable): readonly number[] {
  const { text } = cable;
  const { brackets } = charactersOf(cable);
  const open: number[] = [];
  const stray: number[] = [];
  const stretches = proseStretches(cable);
  let at = 0;
  for (const offset of brackets) {
    while ((stretches[at]?.end ?? Number.POSITIVE_INFINITY) <= offset) at++;
    const start = stretches[at]?.start ?? Number.POSITIVE_INFINITY;
    if (offset < start) continue;
    const bracket = text.charAt(offset);
    if (bracket === '(' || bracket === '[') open.push(offset);
    else if (isPartner(text.charAt(open.at(-1) ?? -1), bracket)) open.pop();
    else if (!closesListMark(text, offset, start)) stray.push(offset);
  }
  return [...open, ...stray].sort((a, b) => a - b);
}

function isPartner(opening: string, bracket: string): boolean {
  return (opening === '(' && bracket === ')') || (opening === '[' && bracket === ']');
}

/** `a)`, `12)`, `iv)` at the head of a line or behind a blank; `:)`. */
function closesListMark(text: string, offset: number, start: number): boolean {
  return /(?:^|[\s(,;:-])(?:[A-Za-z]|\d{1,3}|[ivx]{1,4})\.?$|[:;]-?$/i.test(
    text.slice(Math.max(start, offset - 6), offset),
  );
}
