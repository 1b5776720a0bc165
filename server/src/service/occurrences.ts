import { occurrenceAt, type Place, tagsLike } from '../features/occurrences';
import type { Span } from '../text/span';
import type { CableName, CitedName } from '../workspace';
import type { CableDocument } from './document';
import { cableAt, movedSpan } from './placed';

/** Something that stands in a text more than once, with all its places. */
export interface DocumentOccurrence {
  /** What is under the cursor. */
  readonly here: Span;
  /** The entries of the REF list, the paragraphs, the opening words; empty for what is merely equal. */
  readonly definitions: readonly Place[];
  /** Where else it stands, in text order. */
  readonly mentions: readonly Span[];
  /** The names of the cables that a reference means; empty for anything else. */
  readonly cited: readonly CitedName[];
  /** The whole entry of the REF list, where the cursor is on one. */
  readonly entry: Span | null;
  /** The name of the cable, where the cursor is on its number; else null. */
  readonly own: CableName | null;
  /** The date of the cable: an ISO day, a year, or null. */
  readonly date: string | null;
}

/**
 * What stands at an offset and elsewhere, too.
 * @param reach how far equal codes of the TAGS are looked for: in this cable, or in all cables of the text
 */
export function occurrence(
  document: CableDocument,
  offset: number,
  reach: 'cable' | 'text',
): DocumentOccurrence | null {
  const placed = cableAt(document, offset);
  const found = placed && occurrenceAt(placed.cable, offset - placed.offset);
  if (!found) return null;
  const { here, definitions, mentions, code, entry, cited = [], own = null } = found;
  const moved = (span: Span) => movedSpan(span, placed.offset);
  return {
    here: moved(here),
    definitions: definitions.map(({ span, name }) => ({ span: moved(span), name: moved(name) })),
    mentions: code === undefined || reach === 'cable' ? mentions.map(moved) : tagsIn(document, code),
    cited,
    entry: entry ? moved(entry) : null,
    own,
    date: placed.cable.date,
  };
}

function tagsIn({ cables }: CableDocument, code: string): Span[] {
  return cables.flatMap(({ cable, offset }) => tagsLike(cable, code).map((span) => movedSpan(span, offset)));
}
