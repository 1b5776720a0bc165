import type { Caption, CaptionKind } from '../../knowledge';
import type { Span } from '../../text/span';
import { itemAt } from '../search';
import { listed, sentence } from '../wording';
import { card, type HoverContent } from './card';
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
  return captionCard(
    use.span,
    use.text,
    use.caption,
    use.repeated && 'A repetition: later sections and copies print the captions again.',
  );
};

/** What a caption says and does not go with, with a line of the place where it stands. */
export function captionCard(
  span: Span,
  title: string,
  caption: Caption,
  ofPlace: string | false = false,
): HoverContent {
  return card(
    span,
    title,
    KINDS[caption.kind],
    sentence(caption.meaning),
    company(caption),
    caption.status === 'historic' && 'No longer used.',
    ofPlace,
  );
}

function company({ incompatibleWith }: Caption): string {
  if (incompatibleWith.length === 0) return '';
  if (incompatibleWith.includes('*')) return 'Admits no other caption beside it.';
  return `Does not go with ${listed(incompatibleWith, 'or')}.`;
}
