import type { Knowledge } from '../../knowledge';
import type { Cable } from '../../model/cable';
import type { Reference } from '../../model/references';
import type { Span } from '../../text/span';
import { itemAt } from '../search';
import { listed, sentence } from '../wording';
import { card, type HoverContent } from './card';
import type { Hover } from './place';
import { postInWords } from './posts';

/** An entry of the REF line, a mention of one in the text (`REF B`), and a telegram that one on paper names (`Deptel 523`). */
export const referenceHover: Hover = ({ cable, knowledge, offset }) => {
  const entry = itemAt(cable.references?.items ?? [], offset);
  if (entry) return referenceCard(entry.span, entry, knowledge);

  const telegram = itemAt(cable.telegrams, offset);
  if (telegram?.telegram) return card(telegram.span, telegram.telegram, 'telegram');

  const mention = itemAt(cable.mentions.references, offset);
  if (!mention || mention.letters.length === 0) return null;
  const [first, ...others] = mention.targets;
  if (!first) return null;
  return others.length === 0
    ? referenceCard(mention.span, first, knowledge)
    : card(mention.span, printed(mention.targets), 'references');
};

function printed(references: readonly Reference[]): string {
  return listed(references.map(({ mrn, text }) => mrn ?? text));
}

/** The numbers of all references, as a sentence; empty where none has a number. */
export function referencesOf({ references }: Cable): string {
  const numbers = references?.items.flatMap(({ mrn }) => mrn ?? []) ?? [];
  return numbers.length === 0 ? '' : `This cable lists ${listed(numbers)}.`;
}

function referenceCard(span: Span, reference: Reference, { posts }: Knowledge): HoverContent | null {
  const { mrn, or, letter, text, notal } = reference;
  const name = mrn ?? reference.telegram ?? null;
  if (name === null && !notal) return null;
  const post = reference.post === null ? undefined : posts.find(reference.post);
  return card(
    span,
    name ?? text,
    letter ? `reference ${letter}` : 'reference',
    post && sentence(`Message of the ${postInWords(post)}`),
    or && `Or ${or}, should it be of the year before.`,
    notal && 'NOTAL: not sent to all addressees of this cable.',
  );
}
