import type { CancellationToken } from 'vscode-languageserver';
import { asFolder, fileKey } from '../../config/location';
import { cableEndings } from '../files';
import type { Session } from '../session';

/** When another look at the cables that are not open is worth it. */
export interface Changes {
  /** Has the next look come at once. */
  note(): void;
  /** Waits for a change since the last call, or until the question is taken back. The first call does not wait. */
  since(token: CancellationToken): Promise<void>;
}

/**
 * Notes when settings, files or the list of open texts change.
 * @param checked the files that were looked at: a folder that is gone may have held some
 */
export function changesOf(
  { documents, settings, watched }: Session,
  checked: () => Iterable<string>,
): Changes {
  let changed = true;
  let wake = (): void => {};

  function note(): void {
    changed = true;
    wake();
  }

  settings.onChange(note);
  watched((uris) => {
    if (uris.some((uri) => mayHoldCable(uri) || holds(uri, checked()))) note();
  });
  documents.onDidOpen(note);
  documents.onDidClose(note);
  return {
    note,
    async since(token) {
      if (!changed) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          token.onCancellationRequested(() => resolve());
        });
      }
      if (!token.isCancellationRequested) changed = false;
    },
  };
}

function mayHoldCable(uri: string): boolean {
  return cableEndings.some((ending) => uri.endsWith(ending));
}

function holds(folder: string, files: Iterable<string>): boolean {
  const start = asFolder(fileKey(folder));
  for (const file of files) if (fileKey(file).startsWith(start)) return true;
  return false;
}
