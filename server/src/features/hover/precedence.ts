import { textOf } from '../../text/span';
import { sentence } from '../wording';
import { card } from './card';
import type { Hover } from './place';

/** A precedence: prosign of the called stations or the date line, or word behind an address. */
export const precedenceHover: Hover = ({ cable, knowledge, leaf, element, offset }) => {
  const { precedences } = knowledge;
  if (leaf.kind === 'precedence') {
    const precedence = precedences.byWord(textOf(cable.text, leaf));
    return precedence ? card(leaf, precedence.word, 'precedence', sentence(precedence.meaning)) : null;
  }
  if (leaf.kind !== 'prosign') return null;

  const prosigns = [...textOf(cable.text, leaf).matchAll(/\S+/g)].map((match) => {
    const start = leaf.start + match.index;
    return { text: match[0], span: { start, end: start + match[0].length } };
  });
  const prosign = prosigns.findLast(({ span }) => span.start <= offset) ?? prosigns[0];
  const precedence = prosign && precedences.byProsign(prosign.text);
  if (!precedence) return null;
  return card(
    prosign.span,
    `${prosign.text}: ${precedence.word}`,
    'precedence',
    element.kind === 'calledStationsLine' && 'The highest precedence of the message, doubled.',
    prosigns.length > 1 && `For the ${prosign === prosigns[0] ? 'action' : 'information'} addressees.`,
    sentence(precedence.meaning),
  );
};
