import type { CableTop } from '../../model/cable';
import type { Span } from '../../text/span';
import type { Rule } from '../rule';

export const eoLineTrailingStop: Rule = {
  id: 'eo-line-trailing-stop',
  group: 'executive-order',
  reads: 'top',
  summary: 'The E.O. line or the TAGS line ends with a full stop or a comma.',
  why: 'The handbook of 1974 names it as an error of typing, for the computers of the time took the sign for a part of the code.',
  authority: ['HB1974'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['sas', 'middle'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: ['UNCLAS VALLETTA 0217', '', 'E.O. 11652: N/A.', 'TAGS: EAGR, MT.', 'SUBJ: HIVES'],
        finds: ['.', '.'],
        fixed: ['UNCLAS VALLETTA 0217', '', 'E.O. 11652: N/A', 'TAGS: EAGR, MT', 'SUBJ: HIVES'],
      },
    ],
    good: [
      { text: ['UNCLAS VALLETTA 0217', '', 'E.O. 11652: N.A.', 'TAGS: EAGR, MT', 'SUBJ: HIVES'] },
      { text: ['UNCLAS VALLETTA 0217', '', 'E.O. 11652: N/A', 'TAGS: EAGR, OVIP (DOE, J.)', 'SUBJ: HIVES'] },
    ],
  },
  *check(cable) {
    for (const span of [stopOfOrder(cable), stopOfTags(cable)]) {
      if (!span) continue;
      yield {
        span,
        message: 'No stop or comma stands at the end of this line.',
        fixes: [{ title: 'Remove it', edits: [{ span, newText: '' }], safety: 'suggested' }],
      };
    }
  },
};

/** The sign at the end of the value; an initial keeps its stop. */
function stopOfOrder({ executiveOrder, text }: CableTop): Span | undefined {
  const span = executiveOrder?.declassification?.span;
  if (!span) return undefined;
  const value = text.slice(span.start, span.end).trimEnd();
  if (!/[.,]$/.test(value) || /(?:^|[\s.])[A-Z]\.$/.test(value)) return undefined;
  return { start: span.start + value.length - 1, end: span.start + value.length };
}

/** The stop behind the last code; of commas `tags-separator` tells. */
function stopOfTags({ tags, text }: CableTop): Span | undefined {
  const last = tags?.tags.at(-1);
  if (!last || last.kind === 'person' || text[last.span.end] !== '.') return undefined;
  return { start: last.span.end, end: last.span.end + 1 };
}
