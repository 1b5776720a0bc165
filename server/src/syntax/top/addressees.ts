import { isCollective } from '../../knowledge/printed-forms';
import { ADDRESS_WORDS } from '../addresses';
import type { Composer } from '../composer';
import { headingLine } from '../elements/heading-lines';
import { branch, childOf, leaf, type SyntaxNode } from '../node';
import type { Source } from '../source';
import { Tiles, tile } from '../tile';
import { artefactsBetween, behindPages } from './pages';

/** The lines of TO, INFO or XMT: the first with its keyword, the others until something else begins. */
export function addressees(source: Source, composer: Composer, start: number): number {
  const { text } = source;
  const { from } = source.line(start);
  const tiles = new Tiles(text, from);
  let index = start;
  let indicated = false;
  while (index < source.count) {
    const form = source.top(index);
    const follows =
      form === 'addressee' ||
      ((!indicated || isUnindicated(source, index)) &&
        isAddressLike(source, index) &&
        !isTextLineLike(source, index));
    if (index > start && !follows) {
      const after = behindPages(source, index);
      if (after === index || !resumes(source, after, indicated)) break;
      for (const artefact of artefactsBetween(source, index, after)) tiles.append(artefact);
      index = after;
      continue;
    }
    indicated ||= text.slice(source.line(index).from, source.line(index).to).includes('/');
    const node = headingLine(text, source.line(index), index === start ? form : 'addressee');
    const rest = goesOn(source, index) ? headingLine(text, source.line(index + 1), 'addressee') : undefined;
    if (node) tiles.append(rest ? joined(text, node, rest) : node);
    index += rest ? 2 : 1;
  }
  composer.interrupt(branch('addressees', { start: from, end: tiles.end }, tiles.nodes));
  return index;
}

/** The number of a unit, `39ABG`; `1NFO` is a damaged keyword. */
const UNIT = /^(?!1NF[O0]\b)\d{1,3}[A-Z]{2}/;

/** An address that lost its routing indicator among those that have one: `39ABG INCIRLIK`. */
function isUnindicated(source: Source, index: number): boolean {
  const words = source.words(index);
  return (
    source.top(index + 1) === 'addressee' || ADDRESS.test(words) || UNIT.test(words) || isCollective(words)
  );
}

/** Behind the artefacts of a page the list goes on with what only an address can be. */
function resumes(source: Source, index: number, indicated: boolean): boolean {
  if (source.top(index) === 'addressee') return true;
  if (indicated || !isAddressLike(source, index)) return false;
  const isAddress = (line: number): boolean => ADDRESS.test(source.words(line));
  return isAddress(index) || (!isTextLineLike(source, index) && isAddress(behindPages(source, index + 1)));
}

/** What no address ends in. */
const UNFINISHED = /(?:[,&]|\b(?:AND|OF|THE|IN|FOR|AMEMBASSY|AMCONSUL|USMISSION))$/;

/** An address that one line cannot hold: `ALL POSTS IN THE COUNTRIES OF THE GULF AND` (cable-format 4.14). */
function goesOn(source: Source, index: number): boolean {
  const isWhole = source.lastCharacter(index) === ',' && ADDRESS.test(source.words(index + 1));
  return !isWhole && UNFINISHED.test(source.words(index)) && isAddressLike(source, index + 1);
}

/** The addressee whose address stands on two lines. */
function joined(text: string, head: SyntaxNode, rest: SyntaxNode): SyntaxNode {
  const start = childOf(head, 'address')?.start ?? head.start;
  const end = childOf(rest, 'address')?.end ?? rest.end;
  const before = head.children.filter((child) => child.end <= start);
  const behind = rest.children.filter((child) => child.start >= end);
  const parts = [...before, leaf('address', start, end), ...behind];
  return tile('addressee', text, { start: head.start, end: rest.end }, parts);
}

/** What addresses begin with, or end in; a text line that lost its classification does not. */
const ADDRESS = new RegExp(`^(?:${ADDRESS_WORDS}|US)|WASH(?:DC|INGTON)`);

/** Post and number below the last address: a damaged text line, not one more addressee. */
function isTextLineLike(source: Source, index: number): boolean {
  const isLast = !isAddressLike(source, index + 1) && source.top(index + 1) !== 'addressee';
  return isLast && source.top(index) === 'bareMrn' && !ADDRESS.test(source.words(index));
}

/** Addressees of the 1980s, whose names stand at the head of their own prints, too. */
const AGENCY =
  /^(?:NATIONAL SECURITY COUNCIL|WHITE HOUSE)(?: WASH[A-Z ]{2,12}?)?(?: (?:NIACT )?(?:FLASH|IMMEDIATE|PRIORITY|ROUTINE))?(?: \d{1,4})?$/;

/** A further address without routing indicator: capitals, and not one of the lines that may follow the list. */
export function isAddressLike(source: Source, index: number): boolean {
  const form = source.top(index);
  // ORGANIZATION FOR SECURITY … has the look of a passing line
  if (form === 'passing') return isCollective(source.words(index));
  if (form === 'archive') return AGENCY.test(source.words(index));
  if (form !== 'plain' && form !== 'bareMrn') return false;
  return /^(?:\d{1,3}[A-Z]{2,}|[A-Z])[A-Z0-9 .,&'()/-]{2,68}$/.test(source.words(index));
}
