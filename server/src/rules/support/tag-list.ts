import type { Tag } from '../../model/tags';
import type { Span } from '../../text/span';

/** What stands between two codes of the TAGS line that follow one another. */
export interface Separator {
  readonly span: Span;
  readonly text: string;
}

/** The separators of a list of codes, in order; those beside the name of a person are none, for brackets part it. */
export function codesApart(text: string, tags: readonly Tag[]): readonly Separator[] {
  return tags.flatMap((tag, index) => {
    const next = tags[index + 1];
    if (!next || tag.kind === 'person' || next.kind === 'person') return [];
    const span = { start: tag.span.end, end: next.span.start };
    return [{ span, text: text.slice(span.start, span.end) }];
  });
}
