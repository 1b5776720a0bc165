import { textOf } from '../../text/span';
import { listed } from '../wording';
import { card } from './card';
import type { Hover } from './place';
import { postInWords } from './posts';

/** A routing indicator: the station that it calls. Unknown ones (military relays) are not explained. */
export const routingIndicatorHover: Hover = ({ cable, knowledge, leaf }) => {
  if (leaf.kind !== 'routingIndicator') return null;
  const indicator = textOf(cable.text, leaf);
  const posts = knowledge.posts.byRoutingIndicator(indicator);
  if (posts.length === 0) return null;
  const stations = posts.map((post) => `${post.printedName}, ${postInWords(post)}`);
  return card(leaf, indicator, 'routing indicator', `Station of ${listed(stations)}.`);
};
