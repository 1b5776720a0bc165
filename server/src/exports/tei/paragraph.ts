import type { SyntaxNode } from '../../syntax/node';
import type { Span } from '../../text/span';
import { element, type XmlElement, type XmlNode } from './element';
import { idOf } from './ids';
import { overlaysOf } from './lines';
import { type Lines, trimmed } from './plain';
import { innerMarks } from './portion-marks';
import type { Reading } from './reading';
import { type FloatingText, type SetApart, setsIn } from './set-apart';
import { inOrder, type Overlay, overlaysOver, withoutIdleBreaks, words } from './words';

/** A paragraph with its number and mark, its lists, tables and quotations. */
export function paragraphOf(reading: Reading, node: SyntaxNode, floatingText: FloatingText): XmlElement {
  const place = reading.places.get(node.start);
  const number = reading.paragraphs.get(node.start)?.number;
  const over = overlaysOver(inOrder([...overlaysOf(reading, node), ...innerMarks(reading.text, node)]));
  const content = fill(
    reading,
    trimmed(reading.text, node),
    setsIn(reading, node, floatingText),
    reading.running,
    over,
  );
  return element('p', { 'xml:id': place && idOf(place), n: number }, content);
}

/** The words of a stretch, what is set apart within it in elements of its own. */
function fill(
  reading: Reading,
  { start, end }: Span,
  sets: readonly SetApart[],
  lines: Lines | null,
  over: (span: Span) => readonly Overlay[],
): XmlNode[] {
  const parts: (readonly XmlNode[])[] = [];
  let at = start;
  const addWords = (to: number): void => {
    const span = { start: at, end: to };
    const text = lines === 'columns' ? reading.columns : reading.text;
    if (lines) parts.push(words(text, span, over(span), lines));
  };
  for (const set of sets) {
    addWords(set.start);
    parts.push(set.wrap(fill(reading, set, set.within, set.lines, over)));
    at = set.end;
  }
  addWords(end);
  const nodes = parts.flat();
  return sets.length > 0 ? withoutIdleBreaks(nodes) : nodes;
}
