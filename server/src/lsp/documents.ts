import { type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import type { FileSettings } from '../config/configs';
import { decoded, folderOf } from '../config/location';
import { type CableDocument, type EarlierDocument, openDocument } from '../service';
import { BlockText } from '../text/block-text';
import { mergeChanges, type TextChange } from '../text/change';
import type { TextSource } from '../text/source';

/** One version of an open text. It is read at the first question; every later question shares that reading. */
export class OpenDocument {
  #reading: CableDocument | undefined;
  #readAs: FileSettings | undefined;
  /** What has changed since the reading; null where it is of this version, or nothing is known of the change. */
  #change: TextChange | null = null;

  constructor(
    readonly uri: string,
    readonly version: number,
    readonly text: BlockText,
  ) {}

  /** The next version: what has been read of this one helps to read it. */
  next(version: number, { text, change }: Changed): OpenDocument {
    const next = new OpenDocument(this.uri, version, text);
    if (change === null || !this.#reading) return next;
    next.#reading = this.#reading;
    next.#readAs = this.#readAs;
    next.#change = this.#change ? mergeChanges(this.#change, change) : change;
    return next;
  }

  /** The reading with the user's own tables and period. */
  reading(settings: FileSettings): CableDocument {
    const { generation, own } = settings;
    const isAsRead = this.#readAs?.own === own && this.#readAs?.generation === generation;
    const [document, change] = isAsRead ? [this.#reading, this.#change] : [undefined, null];
    if (document && !change) return document;
    const reading = this.read(this.text, settings, document && change ? { document, change } : undefined);
    this.#reading = reading;
    this.#readAs = settings;
    this.#change = null;
    return reading;
  }

  /** Reads another text as this one is read. */
  read(text: TextSource, { generation, own }: FileSettings, earlier?: EarlierDocument): CableDocument {
    return openDocument(text, { fileName: fileName(this.uri), generation, own }, earlier);
  }
}

/** A text that the client has not opened, as it lies on the disk. */
export function unopenedDocument(uri: string, text: string): OpenDocument {
  return new OpenDocument(uri, 0, BlockText.of(text));
}

/** The open texts of the client, kept in step by its incremental changes. */
export type OpenDocuments = TextDocuments<OpenDocument>;

/** Makes the list of open texts, empty at first; `listen` fills it. */
export function openDocuments(): OpenDocuments {
  return new TextDocuments({
    create: (uri, _, version, text) => new OpenDocument(uri, version, BlockText.of(text)),
    update: (document, changes, version) =>
      document.next(version, changes.reduce(apply, { text: document.text, change: UNCHANGED })),
  });
}

/** A text behind some changes, which are told as one; null where it was replaced. */
interface Changed {
  readonly text: BlockText;
  readonly change: TextChange | null;
}

const UNCHANGED: TextChange = { start: 0, end: 0, newLength: 0 };

/** Makes one change in the text, as the ones before have left it. */
function apply({ text, change: before }: Changed, change: TextDocumentContentChangeEvent): Changed {
  if (!('range' in change) || change.range === undefined) {
    return { text: BlockText.of(change.text), change: null };
  }
  const [from, to] = [text.offsetAt(change.range.start), text.offsetAt(change.range.end)];
  const [start, end] = [Math.min(from, to), Math.max(from, to)];
  const made = { start, end, newLength: change.text.length };
  return { text: text.edited(start, end, change.text), change: before && asOne(before, made) };
}

function asOne(before: TextChange, made: TextChange): TextChange {
  return before === UNCHANGED ? made : mergeChanges(before, made);
}

/** The last segment of a URI, decoded: `05VALLETTA217.txt`. */
export function fileName(uri: string): string {
  const path = uri.replace(/[?#].*$/s, '');
  return decoded(path.slice(folderOf(path).length));
}
