import type { Caption, CaptionKind } from '../../knowledge';
import { itemAt } from '../search';
import { listed, sentence } from '../wording';
import { card } from './card';
import type { Hover } from './place';

const KINDS: Readonly<Record<CaptionKind, string>> = {
  distribution: 'distribution caption',
  handling: 'handling caption',
  'dissemination-control': 'dissemination control',
  sensitivity: 'sensitivity caption',
  'subject-caption': 'subject caption',
  channel: 'channel caption',
  passing: 'passing instruction',
  military: 'military caption',
  'not-a-caption': 'stands among the captions, but is none',
};

/** A caption: who may have the cable, or what it is about. */
export const captionHover: Hover = ({ cable, knowledge, offset }) => {
  const use = itemAt(cable.captions, offset);
  if (!use) return null;
  if (!use.caption) {
    const near = knowledge.captions.nearest(use.text);
    return near ? card(use.span, use.text, 'not a known caption', `Near: ${near.caption}.`) : null;
  }
  return card(
    use.span,
    use.text,
    KINDS[use.caption.kind],
    sentence(use.caption.meaning),
    company(use.caption),
    use.caption.status === 'historic' && 'No longer used.',
    use.repeated && 'A repetition: later sections and copies print the captions again.',
  );
};

function company({ incompatibleWith }: Caption): string {
  if (incompatibleWith.length === 0) return '';
  if (incompatibleWith.includes('*')) return 'Admits no other caption beside it.';
  return `Does not go with ${listed(incompatibleWith, 'or')}.`;
}
