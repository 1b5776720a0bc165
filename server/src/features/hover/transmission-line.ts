import { textOf } from '../../text/span';
import { card } from './card';
import type { Hover } from './place';

/** Format line 1, `VZCZCXRO4471` (ACP 127). */
export const transmissionLineHover: Hover = ({ cable, element }) => {
  if (element.kind !== 'transmissionLine') return null;
  const printed = textOf(cable.text, element).trim();
  const [, start, channel, number] = /^(V?ZCZC)([A-Z]{3}) ?(\d+)/.exec(printed) ?? [];
  if (start === undefined) return null;
  return card(
    element,
    printed,
    'transmission identification',
    `${start} = start of the message, ${channel} = channel, ${number} = running number on the channel.`,
  );
};
