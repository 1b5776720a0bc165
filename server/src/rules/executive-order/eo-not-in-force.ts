import type { CableTop } from '../../model/cable';
import type { Rule } from '../rule';
import { daysAfter, isSurelyBefore, isSurelyFrom } from '../support/dates';
import { expectedOrder } from '../support/declassification';
import { replaceBy } from '../support/fixes';
import { isFarFrom, type OrderTime, orderTime } from '../support/order-times';
import { slip } from '../support/weights';
import { sicHint } from '../support/wording';

/** So long posts went on with the number of the last order. */
const daysOfGrace = 60;

export const eoNotInForce: Rule = {
  id: 'eo-not-in-force',
  group: 'executive-order',
  reads: 'top',
  summary: 'The order of the E.O. line was not in force on the date of the cable.',
  why: 'Each order replaced the one before it on a known day, and posts followed within weeks. An older order was kept from habit; an order of a later time cannot stand in the original, so that its number or the date was miswritten.',
  authority: ['EO11652', 'EO12356', 'EO13292', 'EO13526', 'ISOO-2003'],
  severity: { draft: 'warning', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: ['R 140905Z MAY 97', 'UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12356: N/A'],
        finds: ['12356'],
        fixed: ['R 140905Z MAY 97', 'UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A'],
      },
      {
        text: ['R 140905Z MAY 08', 'UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 13526: N/A'],
        finds: ['13526'],
        fixed: ['R 140905Z MAY 08', 'UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A'],
      },
    ],
    good: [
      { text: ['R 140905Z MAY 09', 'UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A'] },
      { text: ['R 140905Z JUL 10', 'UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A'] },
      {
        text: ['R 140905Z MAY 79', 'UNCLAS VALLETTA 0217', '', 'E.O. 12958: DECLASSIFIED JUNE 4, 2009'],
      },
    ],
  },
  *check(cable, context) {
    const { order, number, numberSpan, declassification } = cable.executiveOrder ?? {};
    // an archive puts its own order on what it releases
    if (!order || !number || !numberSpan || declassification?.kind === 'note') return;
    const time = orderTime(number, context.knowledge);
    if (!time || isYearWrong(cable, time)) return;
    const { signed, until } = time;
    const isLater = isSurelyBefore(cable.date, signed);
    const isOver = until !== null && isSurelyFrom(cable.date, daysAfter(until, daysOfGrace));
    if (!isLater && !isOver) return;
    const expected = expectedOrder(cable, context.knowledge);
    yield {
      span: numberSpan,
      message: isLater
        ? `Order ${number} was signed on ${signed}, after the date of this cable: one of the two is wrong.${sicHint(context)}`
        : `Order ${number} was replaced on ${until}, before the date of this cable.${sicHint(context)}`,
      ...(isLater ? { severity: slip } : { tag: 'deprecated' }),
      fixes: expected === null ? [] : [replaceBy(numberSpan, expected)],
      ...(cable.heading?.dtg && {
        related: [{ span: cable.heading.dtg.group, message: 'The date of the cable' }],
      }),
    };
  },
};

/** The heading says a year so far off that it is the year which is wrong: `dtg-year-implausible` tells. */
function isYearWrong({ heading, layers }: CableTop, time: OrderTime): boolean {
  const year = heading?.dtg?.year ?? null;
  return year !== null && isFarFrom(time, year) && !layers.includes('partial');
}
