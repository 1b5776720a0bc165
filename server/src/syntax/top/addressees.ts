import type { Composer } from '../composer';
import { headingLine } from '../elements/heading-lines';
import { branch } from '../node';
import type { Source } from '../source';
import { Tiles } from '../tile';

/** The lines of TO, INFO or XMT: the first with its keyword, the others until something else begins. */
export function addressees(source: Source, composer: Composer, start: number): number {
  const { text } = source;
  const tiles = new Tiles(text, source.line(start).from);
  let index = start;
  let indicated = false;
  while (index < source.count) {
    const form = source.top(index);
    const follows = form === 'addressee' || (!indicated && isAddressLike(source, index));
    if (index > start && !follows) break;
    indicated ||= text.slice(source.line(index).from, source.line(index).to).includes('/');
    const node = headingLine(text, source.line(index), index === start ? form : 'addressee');
    if (node) tiles.append(node);
    index++;
  }
  composer.interrupt(branch('addressees', tiles.nodes));
  return index;
}

/** A further address without routing indicator: capitals, and not one of the lines that may follow the list. */
export function isAddressLike(source: Source, index: number): boolean {
  const form = source.top(index);
  if (form !== 'plain' && form !== 'bareMrn') return false;
  return /^[A-Z][A-Z0-9 .,&'()/-]{2,60}$/.test(source.words(index));
}
