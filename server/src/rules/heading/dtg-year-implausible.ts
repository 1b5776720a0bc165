import type { Knowledge } from '../../knowledge';
import type { CableTop } from '../../model/cable';
import type { Span } from '../../text/span';
import type { Rule } from '../rule';
import { exampleHeading } from '../support/examples';
import { isFarFrom, orderTime, yearOf } from '../support/order-times';
import { forCopyist } from '../support/wording';

export const dtgYearImplausible: Rule = {
  id: 'dtg-year-implausible',
  group: 'heading',
  reads: 'top',
  summary:
    'The year of the date-time group lies in the future, or years from the time of the executive order.',
  why: 'The number in the E.O. line tells when a cable was written to within a few years. A year far from it has most likely a wrong figure, and would file the cable under another decade.',
  authority: ['ISOO-2003', 'EO13526'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: [...exampleHeading({ dtg: 'P 140905Z MAY 19' }), '', 'E.O. 11652: N/A', 'TAGS: EAGR, MT'],
        finds: ['19'],
      },
      { text: exampleHeading({ dtg: 'P 140905Z MAY 49' }), finds: ['49'] },
    ],
    good: [
      { text: [...exampleHeading({ dtg: 'P 140905Z MAY 77' }), '', 'E.O. 11652: N/A', 'TAGS: EAGR, MT'] },
      { text: [...exampleHeading({ dtg: 'P 140905Z NOV 95' }), '', 'E.O. 12356: N/A', 'TAGS: EAGR, MT'] },
    ],
  },
  *check(cable, context) {
    const dtg = cable.heading?.dtg;
    if (!dtg || dtg.malformed || dtg.year === null) return;
    const figures = /\d+$/.exec(cable.text.slice(dtg.group.start, dtg.group.end))?.[0].length ?? 0;
    const span = { start: dtg.group.end - figures, end: dtg.group.end };
    const contradiction = yearOfOrder(dtg.year, cable, context.knowledge);
    if (contradiction) {
      yield {
        span,
        message: `The date-time group says ${dtg.year}, but ${contradiction.message}.${forCopyist(context, 'Compare both with the original.')}`,
        related: [contradiction],
      };
    } else if (dtg.year > new Date().getUTCFullYear() + 1) {
      yield {
        span,
        message: `The year ${dtg.year} lies in the future.${forCopyist(context, 'Compare it with the original.')}`,
      };
    }
  },
};

/** The E.O. line, where its order was in use in quite another time. */
function yearOfOrder(
  year: number,
  { executiveOrder }: CableTop,
  knowledge: Knowledge,
): { readonly span: Span; readonly message: string } | undefined {
  const { number, numberSpan } = executiveOrder ?? {};
  if (!number || !numberSpan || isReleased(executiveOrder)) return undefined;
  const time = orderTime(number, knowledge);
  if (!time || !isFarFrom(time, year)) return undefined;
  const { from, until } = time;
  return {
    span: numberSpan,
    message: `E.O. ${number} was in use ${until ? `from ${yearOf(from)} to ${yearOf(until)}` : `from ${yearOf(from)} on`}`,
  };
}

/** An old cable that was typed anew for its release has the E.O. line of that day. */
function isReleased(order: CableTop['executiveOrder']): boolean {
  return /DECLASSIFIED/i.test(order?.declassification?.text ?? '');
}
