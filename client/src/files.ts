import { Disposable, RelativePattern, Uri, workspace } from 'vscode';
import type { ClientFeature } from './feature';

/** What the server asks for when it looks for files. */
interface Search {
  readonly folder: string;
  readonly endings: readonly string[];
  readonly limit: number;
}

/** Reads and finds files for a server that has no disk. */
export const answerFiles: ClientFeature = ({ client }) => {
  const decoder = new TextDecoder();
  const reading = client.onRequest('cable/readFile', async ({ uri }: { readonly uri: string }) => {
    try {
      return decoder.decode(await workspace.fs.readFile(Uri.parse(uri)));
    } catch {
      return null; // there is none: the server asks where one may be
    }
  });
  const finding = client.onRequest('cable/findFiles', async ({ folder, endings, limit }: Search) => {
    const pattern = new RelativePattern(Uri.parse(folder), `**/*{${endings.join()}}`);
    const found = await workspace.findFiles(pattern, undefined, limit);
    return found.map((uri) => uri.toString());
  });
  return Disposable.from(reading, finding);
};
