import { finished, type Steps } from '../text/steps';
import { BodyParser } from './body';
import { Composer } from './composer';
import { type CableNode, cableNode, type SyntaxNode } from './node';
import { parsePaperTelegram } from './paper';
import { isPaperTelegram } from './paper/shape';
import { Source } from './source';
import { parseTop } from './top';
import { restartRange, topRange } from './top/range';
import { withoutMarks } from './unmarked';

/**
 * The lossless tree of one cable. Takes any string and never throws: lines that no form fits become `unclassified`
 * nodes. Offsets are UTF-16, relative to the start of `text`. Time is linear in the length of the text.
 */
export function parseCable(text: string): CableNode {
  return finished(parsing(text));
}

/** The same with pauses: behind its form, its lines, how far its top reaches, and its top. */
export function* parsing(text: string): Steps<CableNode> {
  if (isPaperTelegram(text)) return parsePaperTelegram(text);
  yield;
  const { elements, quotes } = yield* parsingTransmitted(text);
  return cableNode(text.length, elements, quotes);
}

interface Transmitted {
  readonly elements: readonly SyntaxNode[];
  /** It has quotations that are closed. */
  readonly quotes: boolean;
}

/** The elements of a cable that is no paper form. */
export function parseTransmitted(text: string): Transmitted {
  return finished(parsingTransmitted(text));
}

function* parsingTransmitted(text: string): Steps<Transmitted> {
  const source = new Source(text);
  const plain = withoutMarks(text);
  const top = plain === text ? source : new Source(plain, text);
  const composer = new Composer(text);
  const body = new BodyParser(source, composer);
  yield;
  let index = 0;
  for (let restart = false; index < top.count; restart = true) {
    const range = restart ? restartRange(top, index) : topRange(top, index);
    yield;
    const begin = parseTop(top, composer, index, range);
    yield;
    const end = body.parse(top === source ? begin : source.indexAt(top.line(begin).start));
    index = top === source ? end : top.indexAt(source.line(end).start);
  }
  return { elements: composer.finish(), quotes: body.quotes };
}
