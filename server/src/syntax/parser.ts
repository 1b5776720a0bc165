import { BodyParser } from './body';
import { Composer } from './composer';
import { type CableNode, cableNode, type SyntaxNode } from './node';
import { parsePaperTelegram } from './paper';
import { isPaperTelegram } from './paper/shape';
import { Source } from './source';
import { parseTop } from './top';
import { withoutMarks } from './unmarked';

/**
 * The lossless tree of one cable. Takes any string and never throws: lines that no form fits become `unclassified`
 * nodes. Offsets are UTF-16, relative to the start of `text`. Time is linear in the length of the text.
 */
export function parseCable(text: string): CableNode {
  if (isPaperTelegram(text)) return parsePaperTelegram(text);
  const { elements, quotes } = parseTransmitted(text);
  return cableNode(elements, quotes);
}

/** The elements of a cable that is no paper form, and whether it has quotations that are closed. */
export function parseTransmitted(text: string): { elements: readonly SyntaxNode[]; quotes: boolean } {
  const source = new Source(text);
  const plain = withoutMarks(text);
  const top = plain === text ? source : new Source(plain, text);
  const composer = new Composer(text);
  const body = new BodyParser(source, composer);
  let index = 0;
  for (let restart = false; index < top.count; restart = true) {
    const begin = parseTop(top, composer, index, restart);
    const end = body.parse(top === source ? begin : source.indexAt(top.line(begin).start));
    index = top === source ? end : top.indexAt(source.line(end).start);
  }
  return { elements: composer.finish(), quotes: body.quotes };
}
