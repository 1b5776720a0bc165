/** What a process is started with that does work for this one; it hears of it through a channel. */
export const HELPER = 'work';

/** True where this process is one of those. */
export function isHelper(): boolean {
  return process.argv[2] === HELPER && process.send !== undefined;
}
