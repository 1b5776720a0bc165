import { Composer } from '../composer';
import { scanLines } from '../lines';
import { type CableNode, cableNode } from '../node';
import { PaperBody } from './body';
import { PaperHead } from './head';
import { Sheet } from './sheet';

/**
 * The tree of a telegram on paper, 1945 to about 1967: heads of sheets and text in turn, for each section is a sheet of
 * its own (cable-format-pre-1973 2). Keeps the promises of the parser.
 */
export function parsePaperTelegram(text: string): CableNode {
  const sheet = new Sheet(text, scanLines(text));
  const composer = new Composer(text);
  const head = new PaperHead(sheet, composer);
  const body = new PaperBody(sheet, composer);
  for (let index = 0; index < sheet.count; ) {
    index = body.read(head.read(index));
  }
  // What closes a sheet decides about what stands before, as a quotation does: an edit is read with all the rest.
  return cableNode(text.length, composer.finish(), true);
}
