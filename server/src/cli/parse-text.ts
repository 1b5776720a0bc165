import { type CableDocument, records } from '../service';
import type { TextInput, TextOutcome } from './task';

/** To read texts. */
export interface ParseTask {
  readonly name: 'parse';
}

/** The cables of a text, each as a JSON text on one line. Any text gives at least one. */
export function parseText({ path: file, document }: TextInput): TextOutcome {
  const output = records(document, file).map((record) => JSON.stringify(record));
  return holdsCable(document) ? { output } : { output, note: 'does not look like a cable' };
}

/** False where a text holds nothing that a cable holds: perhaps the wrong file was named. */
export function holdsCable({ cables }: CableDocument): boolean {
  return cables.some(({ cable }) => cable.recognised);
}
