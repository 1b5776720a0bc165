import { csl } from './csl';
import { csv } from './csv';
import type { Exporter } from './exporter';
import { graphml } from './graphml';
import { html } from './html';
import { markdown } from './markdown';
import { ndjson } from './ndjson';
import { tei } from './tei';

/** All formats, in the order of the help. */
export const exporters: readonly Exporter[] = [tei, csl, csv, ndjson, markdown, html, graphml];

/** The format of a name; undefined where there is none. */
export function exporterNamed(id: string): Exporter | undefined {
  return exporters.find((exporter) => exporter.id === id);
}
