import type { Span } from '../../text/span';
import type { Reference } from './index';

/** A part of a reference as it is printed. */
export interface PrintedPart {
  readonly span: Span;
  readonly text: string;
}

/** The words of a reference taken apart by their shape alone: nobody has looked whether there is such a post. */
export interface PrintedReference {
  /** Before the post, with its apostrophe: `08`, `'08`, `2008`. */
  readonly year: PrintedPart | null;
  readonly post: PrintedPart;
  /** Figures, and letters that stand for some: `114`, `1O4`; null where the post stands alone. */
  readonly number: PrintedPart | null;
  /** Behind the number, with its parentheses: `(08)`. */
  readonly yearBehind: PrintedPart | null;
}

const SHAPE =
  /(?:(?<year>['’]?(?:(?:19|20)\d\d|[O\d]\d|\dO))[ -]*)?(?:AM(?:EMBASSY|CONSUL)\s+)?(?<post>[A-Z][A-Z.'-]*[A-Z](?:\s+[A-Z][A-Z.'-]*[A-Z]){0,3}?)(?:[\s-]*(?<number>[\dOIl]*\d[\dOIl]*)(?![\dA-Za-z/])(?:\s?(?<yearBehind>\(['’]?(?:(?:19|20)\d\d|\d\d)\)))?|$)/dy;

/** Takes a reference apart; null for what does not look like post and number, nor like a post alone. */
export function printedReference(text: string, { words }: Reference): PrintedReference | null {
  SHAPE.lastIndex = words.start;
  const indices = SHAPE.exec(text.slice(0, words.end))?.indices?.groups;
  const part = (name: string): PrintedPart | null => {
    const place = indices?.[name];
    return place ? { span: { start: place[0], end: place[1] }, text: text.slice(place[0], place[1]) } : null;
  };
  const post = part('post');
  return post && { year: part('year'), post, number: part('number'), yearBehind: part('yearBehind') };
}
