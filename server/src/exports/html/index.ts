import type { ExportDocument, Exporter } from '../exporter';
import { type CablePage, pageOf } from '../page';
import { htmlDocument } from './document';

/** One page to read in a browser or to print: it needs no other file and no network, and runs nothing. */
export const html: Exporter = {
  id: 'html',
  summary: 'one page for a browser or a printer, complete in itself',
  extension: '.html',
  piece: (exported) => JSON.stringify(pageOf(exported)),
  document: wholeDocument,
};

/** Only when all cables are there it is known what the contents are, and which references lead to one of them. */
function wholeDocument(): ExportDocument {
  const pages: CablePage[] = [];
  return {
    add(piece) {
      pages.push(JSON.parse(piece));
      return '';
    },
    end: () => htmlDocument(pages),
  };
}
