import type { CancellationToken } from 'vscode-languageserver';
import { cableEndings } from '../files';
import type { Session } from '../session';

/** When another look at the cables that are not open is worth it. */
export interface Changes {
  /** Has the next look come at once. */
  note(): void;
  /** Waits for a change since the last call, or until the question is taken back. The first call does not wait. */
  since(token: CancellationToken): Promise<void>;
}

/** Notes when settings, files or the list of open texts change. */
export function changesOf({ documents, settings, watched }: Session): Changes {
  let changed = true;
  let wake = (): void => {};

  function note(): void {
    changed = true;
    wake();
  }

  settings.onChange(note);
  watched((uris) => {
    if (uris.some((uri) => cableEndings.some((ending) => uri.endsWith(ending)))) note();
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
