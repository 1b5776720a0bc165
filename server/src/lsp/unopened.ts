import { looksLikeCable } from '../service';
import type { Session } from './session';

/** Files of the workspace, as many as were wanted. */
export interface FoundFiles {
  readonly uris: readonly string[];
  /** There are more. */
  readonly capped: boolean;
}

/** Finds the files below the folders of the workspace that may hold cables, by their endings. */
export async function filesOfWorkspace(
  { folders, files }: Pick<Session, 'folders' | 'files'>,
  limit: number,
): Promise<FoundFiles> {
  const found: string[] = [];
  for (const folder of folders.all()) {
    found.push(...(await files.find(folder, limit + 1 - found.length)));
    if (found.length > limit) break;
  }
  return { uris: found.slice(0, limit), capped: found.length > limit };
}

/** True for a file that is read as a cable: by its ending, or because its text looks like one. */
export function holdsCable(uri: string, text: string): boolean {
  return uri.endsWith('.cable') || looksLikeCable(text);
}
