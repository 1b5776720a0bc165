import type { Knowledge } from '../../knowledge';
import type { Cable } from '../../model/cable';
import { textOf, touches } from '../../text/span';
import { listed } from '../wording';
import { card } from './card';
import type { Hover } from './place';

/** Where the reasons begin: `reasons 1.4 (b) and (d)`, `1.5 b/d`. */
const CITATION = /(?:reasons?\b[^\d]{0,20})?1[.,] ?[345]\b[\s\S]*/i;

/** The reasons of a `Classified By` line, in words. */
export const authorityHover: Hover = ({ cable, knowledge, offset }) => {
  const { authority } = cable;
  if (!authority || !touches(authority.span, offset)) return null;
  const citation = CITATION.exec(textOf(cable.text, authority.span));
  const start = authority.span.start + (citation?.index ?? Number.POSITIVE_INFINITY);
  if (!citation || offset < start) return null;
  const reasons = authority.reasons.flatMap((reason) => inWords(reason, cable, knowledge));
  if (reasons.length === 0) return null;
  const span = { start, end: start + citation[0].trimEnd().length };
  return card(span, listed(authority.reasons), 'why the cable is classified', ...reasons);
};

function inWords(reason: string, { executiveOrder }: Cable, { reasons }: Knowledge): string[] {
  const [, section, letter] = /^(.+?) ?\((\w+)\)$/.exec(reason) ?? [];
  if (section === undefined || letter === undefined) return [];
  const found = reasons.find(executiveOrder?.number ?? null, section, letter);
  return found ? [`(${letter}) = ${found.category}`] : [];
}
