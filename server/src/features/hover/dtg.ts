import { touches } from '../../text/span';
import { dateInWords, dayOfYear, ordinal, weekdayOf } from '../date-words';
import { card } from './card';
import type { Hover } from './place';

/** The date-time group in plain words, with the precedences before it. */
export const dtgHover: Hover = ({ cable, offset }) => {
  const dtg = cable.heading?.dtg;
  if (!dtg?.iso || !touches(dtg.group, offset)) return null;
  const [day = '', time = ''] = dtg.iso.replace('Z', '').split('T');
  return card(
    dtg.group,
    cable.text.slice(dtg.group.start, dtg.group.end),
    'date-time group',
    `${weekdayOf(day)}, ${dateInWords(day)}, ${time} UTC (Z, Greenwich time).`,
    `The ${ordinal(dayOfYear(day))} day of the year.`,
    precedences(dtg.action, dtg.info),
  );
};

function precedences(action: string | null, info: string | null): string {
  if (action === null) return '';
  return info === null
    ? `Precedence: ${action}.`
    : `Precedence: ${action} for action, ${info} for information.`;
}
