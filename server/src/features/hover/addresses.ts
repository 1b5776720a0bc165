import { textOf } from '../../text/span';
import { sentence } from '../wording';
import { card } from './card';
import type { Hover } from './place';
import { postCard } from './posts';

/** What may stand before the name of a post in a PLAD (cable-format 4.13). */
const PREFIX = /^(?:AMEMBASSY|AMCONSUL|AMLEGATION|USMISSION|USINT|USLO|USOFFICE|USDEL|REO|RPO)\s+/;

/** An address of the heading (a PLAD or a collective), or the running number behind it. */
export const addressHover: Hover = ({ cable, knowledge, leaf, element }) => {
  if (leaf.kind === 'messageNumber' && element.kind === 'addressee') {
    const meaning = 'How many messages the sender has sent to this addressee; it is no reference.';
    return card(leaf, textOf(cable.text, leaf), 'running number', meaning);
  }
  if (leaf.kind !== 'address') return null;
  const name = textOf(cable.text, leaf);
  const collective = knowledge.collectives.find(name);
  if (collective) return card(leaf, name, 'collective address', sentence(collective.expansion));
  if (/^SECSTATE\b/.test(name)) {
    return card(leaf, name, 'Department of State, Washington', 'The address of the Secretary of State.');
  }
  const post = knowledge.posts.find(name.replace(PREFIX, ''), cable.date);
  return post ? postCard(leaf, name, post) : null;
};
