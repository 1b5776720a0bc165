import type { Tag } from '../../model/tags';
import type { Span } from '../../text/span';

/** What stands between two codes of the TAGS line that follow one another. */
export interface Separator {
  readonly span: Span;
  readonly text: string;
}

/** The separators of a list of codes, in order; those beside words that are no codes, as names, are none. */
export function codesApart(text: string, tags: readonly Tag[]): readonly Separator[] {
  return tags.flatMap((tag, index) => {
    const next = tags[index + 1];
    if (!next || !isCode(tag) || !isCode(next)) return [];
    const span = { start: tag.span.end, end: next.span.start };
    return [{ span, text: text.slice(span.start, span.end) }];
  });
}

function isCode({ kind }: Tag): boolean {
  return kind !== 'person' && kind !== 'unknown';
}

/** A code with all that parts it from the one before it, or of the first from the one behind; what is cut with it. */
export function withSeparator(tags: readonly Tag[], index: number, text: string): Span {
  const [before, tag, next] = [tags[index - 1], tags[index], tags[index + 1]];
  if (!tag) throw new RangeError(`no code ${index}`);
  if (!before)
    return {
      start: tag.span.start,
      end: next?.kind === 'person' ? tag.span.end : (next?.span.start ?? tag.span.end),
    };
  // the bracket that closes a name stays
  const closes = before.kind === 'person' && text[before.span.end] === ')';
  return { start: before.span.end + (closes ? 1 : 0), end: tag.span.end };
}
