/** What a process is started with that does work for this one; it hears of it through a channel. */
export const HELPER = 'work';

/** The first word of such a process, once it has its task and all that the work needs. Then come results. */
export const READY = 'ready';

/** True where this process is one of those. */
export function isHelper(): boolean {
  return process.argv[2] === HELPER && process.send !== undefined;
}
