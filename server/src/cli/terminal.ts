import { once } from 'node:events';
import { fstatSync } from 'node:fs';
import { EXIT } from './command';
import { reasonOf } from './failure';
import { printable } from './printable';

/**
 * Ends the process when nothing more can be written, for the rest of the work would be for nobody: quietly where the
 * reader has gone (`cable lint … | head`), else as a failure that standard error tells, if it can.
 */
export function endWithoutReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      if (stream === process.stdout) complain(`standard output: ${reasonOf(error)}`);
      process.exit(EXIT.failure);
    });
  }
}

/** Writes results to standard output; waits while its reader is slower than we are. */
export async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Says one line on standard error, whatever the names in it hold. */
export function complain(message: string): void {
  process.stderr.write(`cable: ${printable(message)}\n`);
}

/** All of standard input. Throws where it is a folder, which Node would take for an empty file. */
export async function readStandardInput(): Promise<Buffer> {
  if (fstatSync(0).isDirectory()) throw new Error('is a folder');
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
