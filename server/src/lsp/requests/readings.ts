import type { CancellationToken, Range } from 'vscode-languageserver';
import type { FileSettings } from '../../config/configs';
import { openReadings } from '../../service';
import { rangeOf } from '../convert';
import { type OpenDocument, unopenedDocument } from '../documents';
import { type Remembered, remembering } from '../remembered';
import { answering, demand, type Feature, refuseCancelled, type Session } from '../session';
import { filesOfWorkspace, holdsCable } from '../unopened';

/** A place that is still open. */
interface ReadingItem {
  readonly range: Range;
  /** The mark itself, on one line. */
  readonly mark: string;
  /** Where it stands: `paragraph 3`; empty where that has no name. */
  readonly place: string;
  /** The words around it. */
  readonly context: string;
}

/** The places of one file that are still open. */
interface FileReadings {
  readonly uri: string;
  readonly readings: readonly ReadingItem[];
}

interface FolderReadings {
  /** Those that have some, in the order of their names. */
  readonly files: readonly FileReadings[];
  /** How many files were looked at. */
  readonly looked: number;
  /** There are more files than were to be looked at. */
  readonly capped: boolean;
}

/**
 * `cable/readings` lists the places of a text that are still open, `cable/folderReadings` those of all cables in the
 * folders of the workspace, up to `limit` files. A file is read anew only after it has changed.
 */
export const readings: Feature = (session) => {
  const { connection, documents, settings } = session;
  const known = rememberedReadings(session);

  async function readingsIn(uri: string): Promise<readonly ReadingItem[]> {
    const chosen = await settings.of(uri);
    const open = documents.get(uri);
    return open ? itemsOf(open, chosen) : known.of(uri, () => readingsOnDisk(session, uri));
  }

  connection.onRequest(
    'cable/readings',
    answering(session, [], (document, _, chosen) => itemsOf(document, chosen)),
  );
  connection.onRequest(
    'cable/folderReadings',
    async ({ limit }: { readonly limit: number }, token: CancellationToken): Promise<FolderReadings> => {
      demand(Number.isInteger(limit) && limit > 0, 'limit');
      const { uris, capped } = await filesOfWorkspace(session, limit);
      session.limits.set(
        'readings',
        capped ? `Open readings are listed of the first ${limit} cables of the workspace.` : null,
      );
      const all: FileReadings[] = [];
      for (const uri of uris) {
        refuseCancelled(token);
        const items = await readingsIn(uri);
        if (items.length > 0) all.push({ uri, readings: items });
      }
      return { files: all, looked: uris.length, capped };
    },
  );
  return {};
};

async function readingsOnDisk({ files, settings }: Session, uri: string): Promise<readonly ReadingItem[]> {
  const text = await files.read(uri);
  if (!text?.includes('[') || !holdsCable(uri, text)) return [];
  return itemsOf(unopenedDocument(uri, text), await settings.of(uri));
}

function itemsOf(document: OpenDocument, settings: FileSettings): readonly ReadingItem[] {
  return openReadings(document.reading(settings)).map(({ span, mark, place, context }) => ({
    range: rangeOf(document, span),
    mark,
    place,
    context,
  }));
}

/** What was read of files that are not open, until they or the settings change. */
function rememberedReadings({
  settings,
  watched,
  documents,
}: Session): Remembered<string, readonly ReadingItem[]> {
  const known = remembering<string, readonly ReadingItem[]>();
  settings.onChange(known.forgetAll);
  watched((uris) => uris.forEach(known.forget));
  documents.onDidClose(({ document }) => known.forget(document.uri));
  return known;
}
