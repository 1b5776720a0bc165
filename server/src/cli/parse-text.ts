import path from 'node:path';
import { type CableDocument, openDocument, records } from '../service';
import type { TextInput, TextOutcome } from './task';

export interface ParseTask {
  readonly name: 'parse';
}

/** The cables of a text, each as a JSON text on one line. Any text gives at least one. */
export function parseText({ path: file, decoded, year }: TextInput): TextOutcome {
  const document = openDocument(decoded.text, readingOptions(file, year));
  const output = records(document, file).map((record) => JSON.stringify(record));
  return holdsCable(document) ? { output } : { output, note: 'does not look like a cable' };
}

/** False where a text holds nothing that a cable holds: perhaps the wrong file was named. */
export function holdsCable({ cables }: CableDocument): boolean {
  return cables.some(({ cable }) => cable.recognised);
}

/** What the reader may know beside the text. */
export function readingOptions(file: string, year: number | null): { fileName: string; year?: number } {
  const fileName = path.basename(file);
  return year === null ? { fileName } : { fileName, year };
}
