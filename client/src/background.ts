import type { LogOutputChannel } from 'vscode';

/** Lets work go on that nobody waits for: what goes wrong in it stands in the log. */
export function inBackground(work: Promise<unknown>, output: Pick<LogOutputChannel, 'error'>): void {
  work.catch((error: unknown) => output.error(error instanceof Error ? error : String(error)));
}
