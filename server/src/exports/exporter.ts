import type { CableRecord } from '../features/record';
import type { Knowledge } from '../knowledge';
import type { Cable } from '../model/cable';

/** A cable that is handed on, and what `cable parse` tells of it. */
export interface ExportedCable {
  readonly cable: Cable;
  readonly record: CableRecord;
  /** The tables that it was read with. */
  readonly knowledge: Knowledge;
}

/** A format in which cables are handed on to other tools. */
export interface Exporter {
  /** As `cable export --to` names it. */
  readonly id: string;
  /** What it is and who takes it, for the help: a few words. */
  readonly summary: string;
  /** The ending of a file of this format, with its point. */
  readonly extension: string;
  /** What comes of one cable. It may be made in another process than the document. */
  readonly piece: (exported: ExportedCable) => string;
  /** Begins a document of many pieces. */
  readonly document: () => ExportDocument;
}

/** Puts pieces into one document, in the order in which they come. */
export interface ExportDocument {
  /** What can be written now that this piece has come. */
  add(piece: string): string;
  /** What is written behind the last, part by part: so nobody has to hold all of it. */
  end(): Iterable<string>;
}
