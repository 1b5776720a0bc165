// Files and folders by URI. A folder ends with a slash; both editors and the command have such names for their files.

/** The folder that holds a file. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

/**
 * The folder of a file and those above it, the nearest first, up to and with `root`; up to the top where the file does
 * not lie below it. A text that was never saved lies in no folder.
 */
export function foldersAbove(uri: string, root: string | null): readonly string[] {
  const top = /^[a-z][a-z0-9+.-]*:\/\/[^/]*\//i.exec(uri)?.[0];
  if (top === undefined) return [];
  const last = root !== null && uri.startsWith(asFolder(root)) ? asFolder(root) : top;
  const folders: string[] = [];
  for (let folder = folderOf(uri); folder.length >= last.length; folder = folderOf(folder.slice(0, -1))) {
    folders.push(folder);
  }
  return folders;
}

/** The URI of a path as written in a file of a folder: `../base.jsonc`. */
export function resolvedFrom(folder: string, path: string): string {
  let base = folder;
  const steps = path.replaceAll('\\', '/').split('/');
  const name = steps.pop() ?? '';
  for (const step of steps) {
    if (step === '..') base = folderOf(base.slice(0, -1));
    else if (step !== '.' && step !== '') base += `${encodeURIComponent(step)}/`;
  }
  return base + encodeURIComponent(name);
}

/** The way from a folder to a file below it, as people write it; undefined for a file elsewhere. */
export function relativeTo(folder: string, uri: string): string | undefined {
  if (!uri.startsWith(folder) || uri === folder) return undefined;
  return uri.slice(folder.length).split('/').map(decoded).join('/');
}

/** A URI with a slash at its end. */
export function asFolder(uri: string): string {
  return uri.endsWith('/') ? uri : `${uri}/`;
}

/** A part of a URI as people write it; as it stands where a per cent sign has gone astray. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** One word for all URIs of a file: clients escape more or fewer characters, and write the letter of a drive as they like. */
export function fileKey(uri: string): string {
  const key = decoded(uri).replace(/^file:\/\/\/[A-Z](?=:)/, (drive) => drive.toLowerCase());
  return key === uri ? uri : key;
}
