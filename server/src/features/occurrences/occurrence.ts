import type { Cable } from '../../model/cable';
import type { Span } from '../../text/span';
import type { CableName, CitedName } from '../../workspace';

/** Something that stands in a cable more than once: an entry of the REF list, a paragraph, a block, a code, its number. */
export interface Occurrence {
  readonly kind: 'reference' | 'telegram' | 'number' | 'paragraph' | 'block' | 'tag';
  /** What is under the cursor. */
  readonly here: Span;
  /** Where it is defined: the entries of the list, the paragraphs, the opening words. Empty for what is merely equal. */
  readonly definitions: readonly Place[];
  /** Where else it stands, in text order. */
  readonly mentions: readonly Span[];
  /** The code of a tag, in capitals: it may stand in other cables of the file, too. */
  readonly code?: string;
  /** The whole entry of the REF list, where the cursor is on one. */
  readonly entry?: Span;
  /** Of references: the names of the cables that are meant. */
  readonly cited?: readonly CitedName[];
  /** Of the cable's number: its name. */
  readonly own?: CableName;
}

/** A definition: what an editor shows, and within it the words that it puts the cursor on. */
export interface Place {
  readonly span: Span;
  readonly name: Span;
}

/** Looks for one kind of thing at an offset of a cable; null where there is none. */
export type Finder = (cable: Cable, offset: number) => Occurrence | null;
