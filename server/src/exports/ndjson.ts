import type { Exporter } from './exporter';
import { framed } from './framed';

/** What `cable parse` prints: one JSON object a line. */
export const ndjson: Exporter = {
  id: 'ndjson',
  summary: 'a JSON object a line for each cable, as cable parse prints it',
  extension: '.ndjson',
  piece: ({ record }) => `${JSON.stringify(record)}\n`,
  document: () => framed({ before: '', between: '', after: '' }),
};
