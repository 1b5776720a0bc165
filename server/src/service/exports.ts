import { exporterNamed } from '../exports';
import type { Exporter } from '../exports/exporter';
import type { CableDocument } from './document';
import { records } from './records';

/**
 * What comes of each cable of a text in a format, under the name of its file. A document of the format puts such pieces
 * together (`exporterNamed`). Throws where no format has that name.
 */
export function exportPieces(document: CableDocument, file: string, format: string): readonly string[] {
  const exporter = knownExporter(format);
  return records(document, file).flatMap((record, index) => {
    const placed = document.cables[index];
    return placed ? [exporter.piece({ cable: placed.cable, record, knowledge: document.knowledge })] : [];
  });
}

/** The whole document of a text in a format. Throws where no format has that name. */
export function exportDocument(document: CableDocument, file: string, format: string): string {
  const whole = knownExporter(format).document();
  return [...exportPieces(document, file, format).map(whole.add), ...whole.end()].join('');
}

/** The name that a file with the only cable of a text may have: its number; null where it has none, or there are several. */
export function exportName({ cables }: CableDocument): string | null {
  const [only, another] = cables;
  return only && !another ? only.cable.mrn.canonical : null;
}

function knownExporter(format: string): Exporter {
  const exporter = exporterNamed(format);
  if (!exporter) throw new Error(`there is no format ${format}`);
  return exporter;
}
