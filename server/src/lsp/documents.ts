import { type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileSettings } from '../config/configs';
import { decoded, folderOf } from '../config/location';
import { type CableDocument, type EarlierDocument, openDocument } from '../service';
import { mergeChanges, type TextChange } from '../text/change';

/** One version of an open text. It is read at the first question; every later question shares that reading. */
export class OpenDocument {
  #reading: CableDocument | undefined;
  #readAs: FileSettings | undefined;
  /** What has changed since the reading; null where it is of this version, or nothing is known of the change. */
  #change: TextChange | null = null;

  constructor(readonly text: TextDocument) {}

  /** The next version: what has been read of this one helps to read it. */
  next(text: TextDocument, change: TextChange | null): OpenDocument {
    const next = new OpenDocument(text);
    if (change === null || !this.#reading) return next;
    next.#reading = this.#reading;
    next.#readAs = this.#readAs;
    next.#change = this.#change ? mergeChanges(this.#change, change) : change;
    return next;
  }

  get uri(): string {
    return this.text.uri;
  }

  get version(): number {
    return this.text.version;
  }

  /** The reading with the user's own tables and period. */
  reading(settings: FileSettings): CableDocument {
    const { generation, own } = settings;
    const isAsRead = this.#readAs?.own === own && this.#readAs?.generation === generation;
    const [document, change] = isAsRead ? [this.#reading, this.#change] : [undefined, null];
    if (document && !change) return document;
    const reading = this.read(
      this.text.getText(),
      settings,
      document && change ? { document, change } : undefined,
    );
    this.#reading = reading;
    this.#readAs = settings;
    this.#change = null;
    return reading;
  }

  /** Reads another text as this one is read. */
  read(text: string, { generation, own }: FileSettings, earlier?: EarlierDocument): CableDocument {
    return openDocument(text, { fileName: fileName(this.uri), generation, own }, earlier);
  }
}

/** The open texts of the client, kept in step by its incremental changes. */
export type OpenDocuments = TextDocuments<OpenDocument>;

export function openDocuments(): OpenDocuments {
  return new TextDocuments({
    create: (uri, languageId, version, text) =>
      new OpenDocument(TextDocument.create(uri, languageId, version, text)),
    update: (document, changes, version) => {
      let change: TextChange | null = UNCHANGED;
      for (const one of changes) change = apply(document.text, one, version, change);
      return document.next(document.text, change);
    },
  });
}

const UNCHANGED: TextChange = { start: 0, end: 0, newLength: 0 };

/**
 * Makes one change in the text, as the ones before have left it. Gives all changes as one; null where the text is
 * replaced. Ranges may point beyond the text: the lines of TextDocument go wrong there, so they are cut to it.
 */
function apply(
  text: TextDocument,
  change: TextDocumentContentChangeEvent,
  version: number,
  before: TextChange | null,
): TextChange | null {
  if (!('range' in change) || change.range === undefined) {
    TextDocument.update(text, [{ text: change.text }], version);
    return null;
  }
  const start = text.offsetAt(change.range.start);
  const end = text.offsetAt(change.range.end);
  const range = { start: text.positionAt(start), end: text.positionAt(end) };
  TextDocument.update(text, [{ text: change.text, range }], version);
  const made = { start: Math.min(start, end), end: Math.max(start, end), newLength: change.text.length };
  if (before === null) return null;
  return before === UNCHANGED ? made : mergeChanges(before, made);
}

/** The last segment of a URI, decoded: `05VALLETTA217.txt`. */
function fileName(uri: string): string {
  const path = uri.replace(/[?#].*$/s, '');
  return decoded(path.slice(folderOf(path).length));
}
