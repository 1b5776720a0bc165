import type { ExportDocument, Exporter } from '../exporter';
import { freshIds } from '../ids';
import { textOf } from './body';
import { element, printed, structure, type XmlElement } from './element';
import { headerOf, publication } from './header';
import { CABLE, wishedId } from './ids';
import { readingOf } from './reading';

/** TEI P5, the form in which editors of document series keep their texts. */
export const tei: Exporter = {
  id: 'tei',
  summary: 'TEI P5, a document or a corpus: for editions of documents and their tools',
  extension: '.xml',
  piece: (exported) => {
    const root = structure('TEI', { xmlns: NAMESPACE, 'xml:id': CABLE }, [
      headerOf(exported),
      textOf(readingOf(exported.cable, exported.knowledge)),
    ]);
    return `${wishedId(exported)}\n${printed(root)}\n`;
  },
  document,
};

const NAMESPACE = 'http://www.tei-c.org/ns/1.0';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A single cable is a document of its own; of several, or of none, a corpus is made. */
function document(): ExportDocument {
  const freshId = freshIds();
  const named = (piece: string): string => {
    const end = piece.indexOf('\n');
    return piece.slice(end + 1).replaceAll(CABLE, freshId(piece.slice(0, end)));
  };
  /** Waits for another; null where there is none, or others have come. */
  let single: string | null = null;
  let count = 0;
  return {
    add(piece) {
      const cable = named(piece);
      const before = single ?? '';
      single = count++ === 0 ? cable : null;
      if (count === 1) return '';
      return count === 2 ? corpusStart + before + cable : cable;
    },
    end() {
      if (single !== null) return [DECLARATION, single];
      return [count === 0 ? corpusStart : '', '</teiCorpus>\n'];
    },
  };
}

/** The start of a corpus with its header, up to the first cable. */
const corpusStart = `${DECLARATION}<teiCorpus xmlns="${NAMESPACE}">\n${printed(corpusHeader())}\n`;

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
