import type { ExportDocument, Exporter } from '../exporter';
import { textOf } from './body';
import { element, printed, structure, type XmlElement } from './element';
import { headerOf, publication } from './header';
import { CABLE, wishedName } from './ids';
import { readingOf } from './reading';

/** TEI P5, the form in which editors of document series keep their texts. */
export const tei: Exporter = {
  id: 'tei',
  summary: 'TEI P5, a document or a corpus: for editions of documents and their tools',
  extension: '.xml',
  piece: ({ cable, record }) => {
    const root = structure('TEI', { xmlns: NAMESPACE, 'xml:id': CABLE }, [
      headerOf(cable, record),
      textOf(readingOf(cable)),
    ]);
    return `${wishedName(record)}\n${printed(root)}\n`;
  },
  document,
};

const NAMESPACE = 'http://www.tei-c.org/ns/1.0';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A single cable is a document of its own; of several a corpus is made, in which each has a name. Nothing where there are none. */
function document(): ExportDocument {
  const names = new Map<string, number>();
  let first: string | null = null;
  let isCorpus = false;
  const named = (piece: string): string => {
    const end = piece.indexOf('\n');
    const wished = piece.slice(0, end);
    const count = (names.get(wished) ?? 0) + 1;
    names.set(wished, count);
    return piece.slice(end + 1).replaceAll(CABLE, count === 1 ? wished : `${wished}.${count}`);
  };
  return {
    add(piece) {
      const cable = named(piece);
      if (isCorpus) return cable;
      if (first === null) {
        first = cable;
        return '';
      }
      isCorpus = true;
      return `${DECLARATION}${corpusStart}${first}${cable}`;
    },
    end: () => (isCorpus ? '</teiCorpus>\n' : first === null ? '' : DECLARATION + first),
  };
}

/** The start of a corpus with its header, up to the first cable. */
const corpusStart = `<teiCorpus xmlns="${NAMESPACE}">\n${printed(corpusHeader())}\n`;

function corpusHeader(): XmlElement {
  return structure('teiHeader', {}, [
    structure('fileDesc', {}, [
      structure('titleStmt', {}, [element('title', {}, ['Diplomatic cables'])]),
      publication,
      structure('sourceDesc', {}, [
        element('p', {}, ['The source of each cable is told in its own header.']),
      ]),
    ]),
  ]);
}
