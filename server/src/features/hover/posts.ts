import type { Post, PostType } from '../../knowledge';
import type { Span } from '../../text/span';
import { sentence } from '../wording';
import { card, type HoverContent } from './card';

const TYPES: Readonly<Record<PostType, string>> = {
  department: 'Department of State',
  embassy: 'embassy',
  consulate: 'consulate',
  mission: 'mission',
  'interests-section': 'interests section',
  'liaison-office': 'liaison office',
  'regional-office': 'regional office',
  branch: 'branch office',
  delegation: 'delegation',
  other: 'office',
  series: 'running series',
};

/** A post at some place of the cable; `title` is what stands there. */
export function postCard(span: Span, title: string, post: Post): HoverContent {
  return card(
    span,
    title,
    postInWords(post),
    yearsOf(post),
    post.note.includes(' ') && sentence(post.note),
    post.geoTag && `Geographic TAG ${post.geoTag}.`,
  );
}

/** `embassy in Valletta, Malta`. */
export function postInWords(post: Post): string {
  const place = placeOf(post);
  return `${TYPES[post.type]}${place && ` in ${place}`}`;
}

function placeOf({ city, country }: Post): string {
  return [city, country === city ? '' : country].filter(Boolean).join(', ');
}

function yearsOf({ from, until }: Post): string {
  if (from !== null && until !== null)
    return from === until ? `Known from ${from}.` : `From ${from} to ${until}.`;
  if (from !== null) return `From ${from}.`;
  return until === null ? '' : `Until ${until}.`;
}
