import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { type DecodedText, encode } from './encoding';

/**
 * Writes a new text to a file in one step, with the encoding and byte order mark that it had; a reader sees the old file
 * or the new one, never half of it. Throws and leaves the file alone where it no longer holds what was read, and where
 * its bytes cannot be written back just as they were.
 */
export function replaceText(file: string | Buffer, read: DecodedText, text: string): void {
  const target = realpathSync.native(file, 'buffer');
  if (!readFileSync(target).equals(encode(read))) {
    throw new Error('it has changed, or holds bytes that would be lost');
  }
  const draft = draftOf(target);
  try {
    writeWhole(draft, encode({ ...read, text }), statSync(target).mode);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** A hidden file beside another. */
function draftOf(file: Buffer): Buffer {
  const name = file.lastIndexOf(path.sep) + 1;
  return Buffer.concat([
    file.subarray(0, name),
    Buffer.from('.'),
    file.subarray(name),
    Buffer.from(`.${process.pid}.tmp`),
  ]);
}

/** Writes a new file and sees that it is on the disk. */
function writeWhole(file: Buffer, bytes: Buffer, mode: number): void {
  const descriptor = openSync(file, 'wx', mode);
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
