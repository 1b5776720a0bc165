/** What an error of the file system means, in plain words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ENOTDIR: 'is not a folder',
  ELOOP: 'links to itself',
  EMFILE: 'too many open files',
  ENOSPC: 'no space left on the disk',
  EROFS: 'is on a read-only disk',
  ERR_INVALID_ARG_VALUE: 'cannot be the name of a file',
};

/** Why something failed, in a few words on one line. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error.message.split('\n')[0] || error.name);
}
