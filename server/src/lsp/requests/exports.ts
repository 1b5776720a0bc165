import type { TextDocumentIdentifier } from 'vscode-languageserver';
import { type Exporter, exportDocument, exporterNamed, exporters, exportName } from '../../service';
import { fileName } from '../documents';
import { answering, demand, type Feature } from '../session';

/** What the user chooses from. */
type ExportFormat = Pick<Exporter, 'id' | 'summary' | 'extension'>;

interface ExportParams {
  readonly textDocument: TextDocumentIdentifier;
  /** The id of a format. */
  readonly format: string;
}

/** All cables of a text as one document of the format. */
interface ExportAnswer {
  readonly text: string;
  /** A name for its file, without an ending: the number of a single cable; null where there is none, or several. */
  readonly name: string | null;
}

/** Cables for other tools: `cable/exportFormats` lists the formats, `cable/export` gives a text in one of them. */
export const cableExports: Feature = (session) => {
  session.connection.onRequest('cable/exportFormats', (): readonly ExportFormat[] =>
    exporters.map(({ id, summary, extension }) => ({ id, summary, extension })),
  );
  session.connection.onRequest(
    'cable/export',
    answering(session, null, (document, { format }: ExportParams, settings): ExportAnswer => {
      demand(exporterNamed(format) !== undefined, 'format');
      const reading = document.reading(settings);
      return { text: exportDocument(reading, fileName(document.uri), format), name: exportName(reading) };
    }),
  );
  return {};
};
