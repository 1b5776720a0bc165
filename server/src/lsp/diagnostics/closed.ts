import type { Session } from '../session';

/** Texts that were closed, of which the client is still to hear that nothing is told of them any more. */
export interface ClosedTexts {
  uris(): readonly string[];
  /**
   * Notes that an answer has said so of these.
   * @param checked the files of which it told what is found in them: that is all to be said
   * @returns whether the next answer has to say more
   */
  said(uris: readonly string[], checked: ReadonlySet<string>): boolean;
}

/** In so many answers it is said: VS Code misses the first where its own last question about the text is still open. */
const TIMES = 2;

/** Notes which texts are closed. A client that asks for all files goes on showing what it was told of one of them. */
export function closedTexts({ documents }: Session): ClosedTexts {
  const left = new Map<string, number>();
  documents.onDidOpen(({ document }) => left.delete(document.uri));
  documents.onDidClose(({ document }) => left.set(document.uri, TIMES));
  return {
    uris: () => [...left.keys()],
    said(uris, checked) {
      for (const uri of uris) {
        const times = (left.get(uri) ?? 0) - 1;
        if (times > 0 && !checked.has(uri)) left.set(uri, times);
        else left.delete(uri);
      }
      return left.size > 0;
    },
  };
}
