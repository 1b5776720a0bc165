import type { Vocabulary } from '../config/layer';
import {
  createKnowledge,
  type Knowledge,
  type OwnRows,
  standardKnowledge,
  standardTables,
  withOwn,
} from '../knowledge';
import type { Cable } from '../model/cable';
import { type PlacedCable, readText, readTexts, rereadText } from '../model/document';
import { generations } from '../model/generation';
import { rules } from '../rules';
import type { TextChange } from '../text/change';
import type { TextSource } from '../text/source';

/** What is known beside the text. */
export interface OpenOptions {
  /** The name of the file, which may hold the number of the cable: `05VALLETTA217.txt`. */
  readonly fileName?: string;
  /** The year, where the text does not tell it. */
  readonly year?: number;
  /** The period, where it is known whatever the text tells; a word of `vocabulary.generations`. */
  readonly generation?: string | null;
  /** The user's own rows, which count before those that are shipped. */
  readonly own?: OwnRows | undefined;
}

/** A text with its reading. It never changes: a new version of the text is a new document. */
export interface CableDocument {
  readonly text: string;
  /** In the order of the text. */
  readonly cables: readonly PlacedCable[];
  /** The tables that it was read with. */
  readonly knowledge: Knowledge;
}

/** Reads another text as a document was read: under the same name, with the same tables. */
export type Reread = (text: string) => CableDocument;

/** The same for those who ask for cables and know of no document. */
export function rereadCables(reread: Reread): (text: string) => readonly Cable[] {
  return (text) => reread(text).cables.map(({ cable }) => cable);
}

/** An earlier version of a text, and the change that made it what it is. */
export interface EarlierDocument {
  readonly document: CableDocument;
  readonly change: TextChange;
}

/**
 * Reads a text. Any text can be read; what is not a cable gives a reading that says so.
 * @param earlier saves reading again what has not changed since; it must have been opened with the same options
 */
export function openDocument(
  text: TextSource,
  options: OpenOptions = {},
  earlier?: EarlierDocument,
): CableDocument {
  const read = readOptions(options);
  const cables = earlier
    ? rereadText(earlier.document.cables, text, earlier.change, read)
    : readText(text, read);
  return new ReadText(text, cables, read.knowledge);
}

/** Reads several texts, which takes less time than one after the other. */
export function openDocuments(
  texts: readonly { readonly text: TextSource; readonly options: OpenOptions }[],
): readonly CableDocument[] {
  const asked = texts.map(({ text, options }) => ({ text, options: readOptions(options) }));
  const read = readTexts(asked);
  return asked.map(({ text, options }, index) => new ReadText(text, read[index] ?? [], options.knowledge));
}

/** What the reader of cables is told. */
export function readOptions({ fileName, year, own, generation }: OpenOptions) {
  return {
    fileName,
    year,
    generation: generations.find((known) => known === generation),
    knowledge: own ? knowledgeWith(own) : standardKnowledge,
  };
}

/** Asks for the whole text only where somebody wants it: most questions are about its cables. */
class ReadText implements CableDocument {
  constructor(
    private readonly source: TextSource,
    readonly cables: readonly PlacedCable[],
    readonly knowledge: Knowledge,
  ) {}

  get text(): string {
    return this.source.toString();
  }
}

/** The shipped tables with a user's own rows; the same rows give the same look-ups. */
function knowledgeWith(own: OwnRows): Knowledge {
  const known = ownKnowledge.get(own) ?? createKnowledge(withOwn(standardTables, own));
  ownKnowledge.set(own, known);
  return known;
}

const ownKnowledge = new WeakMap<OwnRows, Knowledge>();

/** The names that settings may use. */
export const vocabulary: Vocabulary = {
  rules: new Map(rules.map((rule) => [rule.id, rule])),
  generations,
};
