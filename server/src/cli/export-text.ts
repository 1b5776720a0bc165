import { exportPieces } from '../service';
import { holdsCable } from './parse-text';
import type { TextInput, TextOutcome } from './task';

export interface ExportTask {
  readonly name: 'export';
  /** The format. */
  readonly to: string;
}

/** What comes of the cables of a text in a format; nothing of a text that holds none. */
export function exportText({ path: file, document }: TextInput, { to }: ExportTask): TextOutcome {
  if (!holdsCable(document)) return { output: [], note: 'left out: it does not look like a cable' };
  return { output: exportPieces(document, file, to) };
}
