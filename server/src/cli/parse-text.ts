import path from 'node:path';
import { type CableDocument, openDocument, records } from '../service';
import type { TextInput, TextOutcome } from './task';

export interface ParseTask {
  readonly name: 'parse';
}

/** The cables of a text, each as a JSON text on one line. Any text gives at least one. */
export function parseText({ path: file, decoded, year }: TextInput): TextOutcome {
  const document = openDocument(decoded.text, readingOptions(file, year));
  return { output: records(document, file).map((record) => JSON.stringify(record)), ...noteOf(document) };
}

/** Says so where a text holds nothing that a cable holds: perhaps the wrong file was named. */
export function noteOf(document: CableDocument): { note?: string } {
  return document.cables.some(({ cable }) => cable.recognised) ? {} : { note: 'does not look like a cable' };
}

/** What the reader may know beside the text. */
export function readingOptions(file: string, year: number | null): { fileName: string; year?: number } {
  const fileName = path.basename(file);
  return year === null ? { fileName } : { fileName, year };
}
