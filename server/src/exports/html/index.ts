import type { ExportDocument, Exporter } from '../exporter';
import { type CablePage, pageOf } from '../page';
import { htmlDocument } from './document';
import type { ListedPage } from './ids';

/** One page to read in a browser or to print: it needs no other file and no network, and runs nothing. */
export const html: Exporter = {
  id: 'html',
  summary: 'one page for a browser or a printer, complete in itself',
  extension: '.html',
  piece: (exported) => JSON.stringify(pageOf(exported)),
  document: wholeDocument,
};

/**
 * Only when all cables are there it is known what the contents are, and which references lead to one of them. Until then
 * pages are kept as text, which takes little.
 */
function wholeDocument(): ExportDocument {
  const listed: ListedPage[] = [];
  const pieces: string[] = [];
  return {
    add(piece) {
      const { name, title, day }: CablePage = JSON.parse(piece);
      listed.push({ name, title, day });
      pieces.push(piece);
      return '';
    },
    end: () => htmlDocument(listed, (index) => JSON.parse(pieces[index] ?? '')),
  };
}
