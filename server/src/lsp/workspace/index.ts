import type { CancellationToken } from 'vscode-languageserver';
import type { FileSettings } from '../../config/configs';
import { fileKey, folderOf } from '../../config/location';
import { CableIndex, type CableSummary, cableSummaries, summarising } from '../../service';
import { BlockText } from '../../text/block-text';
import { type Steps, together } from '../../text/steps';
import { fileName, type OpenDocument } from '../documents';
import { limitTeller } from '../limits';
import { remembering } from '../remembered';
import { logEntry, refuseCancelled, type Session } from '../session';
import { filesOfWorkspace, holdsCable } from '../unopened';
import { type KnownFile, KnownFiles } from './known-files';
import { Turns } from './turns';

/** The cables of the workspace and who refers to whom. No file is read before somebody asks. */
export interface WorkspaceCables {
  /** The index of all files and open texts as they are now; null where the user wants none. */
  upToDate(token: CancellationToken): Promise<CableIndex | null>;
  /** The same for those who would rather have nothing than wait long until all files have been read for the first time. */
  atHand(token: CancellationToken): Promise<CableIndex | null>;
}

type Summaries = readonly CableSummary[];

/** So many files are read at a time, part by part. */
const BATCH = 32;

/** Milliseconds for which those wait who would rather have nothing: a small folder is read in less. */
const PATIENCE = 200;

/**
 * Keeps the index. A change is noted at most, a key in an open text not even that: what is not as it was is read anew at
 * the next question, a few milliseconds at a time. An open text counts, not its file.
 */
export function workspaceCables(session: Omit<Session, 'cables'>): WorkspaceCables {
  const { connection, abilities, documents, settings, folders, files } = session;
  let index = new CableIndex();
  const known = new KnownFiles();
  const turns = new Turns(session.later);
  const tellLimit = limitTeller(
    session,
    'index',
    (limit) =>
      `References are followed among the first ${limit} files of the workspace only (cable.workspace.indexLimit).`,
  );
  const settingsIn = remembering<string, FileSettings>();
  /** The user's own rows with which the files of a folder were read. */
  const rowsIn = new Map<string, string>();
  /** The keys of open texts in the index, and the versions that are in it. */
  const open = new Set<string>();
  let taken = new WeakSet<OpenDocument>();
  let areSettingsTaken = false;
  let limit = 0;
  let isComplete = false;
  let updating: Promise<boolean> | undefined;

  settings.onChange(() => {
    settingsIn.forgetAll();
    areSettingsTaken = false;
  });
  folders.onChange(() => known.unlist());
  session.watched((uris) => known.note(uris));

  /** By key, the texts that are open from the workspace, from elsewhere on the disk, or were never saved: not the old versions of Git. */
  function openTexts(): ReadonlyMap<string, OpenDocument> {
    const texts = documents
      .all()
      .filter(({ uri }) => /^(?:file|untitled):/.test(uri) || folders.rootOf(uri) !== null);
    return new Map(texts.map((document) => [fileKey(document.uri), document]));
  }

  function isCurrent(): boolean {
    if (!areSettingsTaken || limit === 0) return areSettingsTaken;
    const texts = openTexts();
    const areTaken = [...texts.values()].every((document) => taken.has(document));
    return known.isListed && known.areRead && areTaken && texts.size === open.size;
  }

  async function update(): Promise<void> {
    if (!areSettingsTaken) await takeSettings();
    if (limit === 0) {
      await forget();
      return;
    }
    if (!known.isListed) await list();
    for (const { uri } of openTexts().values()) await takeOpen(uri);
    leaveClosed();
    for (let some = known.take(BATCH); some.length > 0; some = known.take(BATCH)) {
      try {
        await readAll(some);
      } catch (error) {
        for (const { key } of some) known.reread(key);
        throw error;
      }
    }
    isComplete = true;
  }

  /** How far the index goes; and what has to be read anew where the user's own rows have changed. */
  async function takeSettings(): Promise<void> {
    areSettingsTaken = true; // what changes meanwhile unsets it
    taken = new WeakSet();
    limit = await settings.indexLimit();
    known.unlist();
    for (const [folder, rows] of rowsIn) {
      const now = rowsOf(await settingsOf(folder));
      if (now === rows) continue;
      rowsIn.set(folder, now);
      known.rereadFolder(folder);
    }
  }

  async function forget(): Promise<void> {
    index = new CableIndex();
    open.clear();
    rowsIn.clear();
    isComplete = false;
    tellLimit(null);
    await known.list(async () => []);
  }

  /** Of one folder for all its files: a client may have to be asked. */
  function settingsOf(folder: string): Promise<FileSettings> {
    return settingsIn.of(folder, () => settings.of(folder));
  }

  async function list(): Promise<void> {
    const gone = await known.list(async () => {
      const { uris, capped } = await filesOfWorkspace(session, limit);
      tellLimit(capped ? limit : null);
      return uris;
    });
    for (const key of gone) if (!open.has(key)) index.delete(key);
  }

  async function takeOpen(uri: string): Promise<void> {
    const chosen = await settings.of(uri);
    const document = documents.get(uri); // only now: it may have changed meanwhile
    if (!document || taken.has(document)) return;
    taken.add(document);
    open.add(fileKey(uri));
    index.set(fileKey(uri), cableSummaries(document.reading(chosen), uri, document.text));
  }

  function leaveClosed(): void {
    const texts = openTexts();
    for (const key of open) {
      if (texts.has(key)) continue;
      open.delete(key);
      index.delete(key);
      known.reread(key);
    }
  }

  async function readAll(some: readonly KnownFile[]): Promise<void> {
    const works = await Promise.all(some.map(readingFile));
    const summaries = await turns.resultOf(together(works));
    for (const [place, { key }] of some.entries()) {
      if (!open.has(key)) index.set(key, summaries[place] ?? []);
    }
  }

  /** The work of reading a file, of which nothing is done before it is asked for. */
  async function readingFile({ uri }: KnownFile): Promise<Steps<Summaries>> {
    const folder = folderOf(uri);
    const [text, chosen] = [await files.read(uri), await settingsOf(folder)];
    if (!rowsIn.has(folder)) rowsIn.set(folder, rowsOf(chosen));
    return reading(uri, text, chosen);
  }

  /** A text that cannot be read is told in the log, and the others are not affected. */
  function* reading(uri: string, text: string | undefined, { own }: FileSettings): Steps<Summaries> {
    if (text === undefined || !holdsCable(uri, text)) return [];
    try {
      return yield* summarising(BlockText.of(text), uri, { fileName: fileName(uri), own });
    } catch (error) {
      connection.console.error(logEntry(uri, error));
      return [];
    }
  }

  /** False where it failed, which the log tells: then there are the answers of one text. */
  function updated(): Promise<boolean> {
    updating ??= update()
      .then(() => true)
      .catch((error) => {
        connection.console.error(logEntry('index', error));
        areSettingsTaken = false; // from the beginning
        return false;
      })
      .finally(() => {
        updating = undefined;
      });
    return updating;
  }

  async function upToDate(token: CancellationToken): Promise<CableIndex | null> {
    if (!abilities.watchesFiles) known.unlist(); // nobody would tell of new files
    do {
      if (!(await updated())) return null;
      refuseCancelled(token);
    } while (!isCurrent());
    return limit === 0 ? null : index;
  }

  return {
    upToDate,
    async atHand(token) {
      if (!isComplete) await Promise.race([updated(), after(PATIENCE)]);
      return isComplete ? upToDate(token) : null;
    },
  };
}

/** What of the user's own rows the names of cables depend on, as a word that can be compared. */
function rowsOf({ own }: FileSettings): string {
  return JSON.stringify(own?.posts ?? []);
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
