import { type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileSettings } from '../config/configs';
import { decoded, folderOf } from '../config/location';
import { type CableDocument, openDocument } from '../service';

/** One version of an open text. It is read at the first question; every later question shares that reading. */
export class OpenDocument {
  #reading: CableDocument | undefined;
  #readAs: FileSettings | undefined;

  constructor(readonly text: TextDocument) {}

  get uri(): string {
    return this.text.uri;
  }

  get version(): number {
    return this.text.version;
  }

  /** The reading with the user's own tables and period. */
  reading(settings: FileSettings): CableDocument {
    const { generation, own } = settings;
    if (!this.#reading || this.#readAs?.own !== own || this.#readAs?.generation !== generation) {
      this.#reading = this.read(this.text.getText(), settings);
      this.#readAs = settings;
    }
    return this.#reading;
  }

  /** Reads another text as this one is read. */
  read(text: string, { generation, own }: FileSettings): CableDocument {
    return openDocument(text, { fileName: fileName(this.uri), generation, own });
  }
}

/** The open texts of the client, kept in step by its incremental changes. */
export type OpenDocuments = TextDocuments<OpenDocument>;

export function openDocuments(): OpenDocuments {
  return new TextDocuments({
    create: (uri, languageId, version, text) =>
      new OpenDocument(TextDocument.create(uri, languageId, version, text)),
    update: ({ text }, changes, version) => new OpenDocument(changed(text, changes, version)),
  });
}

/** Applies the changes one after another: each is meant for the text that the one before has left. */
function changed(
  text: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): TextDocument {
  return changes.reduce((now, change) => TextDocument.update(now, [withinText(now, change)], version), text);
}

/** Ranges may point beyond the text; the lines of TextDocument go wrong there, so they are cut to it. */
function withinText(
  text: TextDocument,
  change: TextDocumentContentChangeEvent,
): TextDocumentContentChangeEvent {
  if (!('range' in change) || change.range === undefined) return { text: change.text };
  const { start, end } = change.range;
  const cut = (position: typeof start) => text.positionAt(text.offsetAt(position));
  return { text: change.text, range: { start: cut(start), end: cut(end) } };
}

/** The last segment of a URI, decoded: `05VALLETTA217.txt`. */
function fileName(uri: string): string {
  const path = uri.replace(/[?#].*$/s, '');
  return decoded(path.slice(folderOf(path).length));
}
