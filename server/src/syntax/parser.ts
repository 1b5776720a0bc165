import { gluedSignature, parseBody } from './body';
import { Composer } from './composer';
import { leaf, type SyntaxNode } from './node';
import { Source } from './source';
import { tile } from './tile';
import { parseTop } from './top';

/**
 * The lossless tree of one cable. Takes any string and never throws: lines that no form fits become `unclassified`
 * nodes. Offsets are UTF-16, relative to the start of `text`. Time is linear in the length of the text.
 */
export function parseCable(text: string): SyntaxNode {
  const source = new Source(text);
  const composer = new Composer(text);
  const progress = { last: 0, marked: false, quotedTo: -1, foreign: false };
  let index = 0;
  for (let restart = false; index < source.count; restart = true) {
    index = parseTop(source, composer, index, restart);
    index = parseBody(source, composer, index, progress);
    splitSignature(text, composer);
  }
  return composer.finish();
}

/** A name glued to the last paragraph's end is the signature. */
function splitSignature(text: string, composer: Composer): void {
  const end = composer.openEnd;
  const name = end === null ? null : gluedSignature(text, end);
  if (name)
    composer.splitOff(
      name.start,
      tile('signatureLine', text, name, [leaf('signature', name.start, name.end)]),
    );
}
