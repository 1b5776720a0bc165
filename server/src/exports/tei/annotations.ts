import type { Knowledge } from '../../knowledge';
import type { Cable } from '../../model/cable';
import { type Mark, marksOf } from '../../model/marks';
import type { Reference } from '../../model/references';
import type { Span } from '../../text/span';
import { element, type XmlElement, type XmlNode } from './element';
import { idOf, localPointer, mrnPointer, telegramPointer } from './ids';
import { around, inOrder, type Overlay } from './words';

/** All that stands over the words of a cable: marks of the transcriber, entries of the REF line, mentions, offices of passing lines, named blocks, and signs of Markdown. */
export function annotationsOf(cable: Cable, knowledge: Knowledge): readonly Overlay[] {
  return inOrder([
    ...blocksOf(cable),
    ...referencesOf(cable),
    ...mentionsOf(cable),
    ...officesOf(cable),
    ...markdownOf(cable),
    ...marksOf(cable, knowledge).marks.map((mark) => markOverlay(cable.text, mark)),
  ]);
}

/** The place of a numbered paragraph: `p4`; of a later one with the same number `p4-2`. */
export function paragraphPlaces(cable: Cable): ReadonlyMap<number, string> {
  const seen = new Map<number, number>();
  const places = new Map<number, string>();
  for (const { number, span, quoted } of cable.paragraphs) {
    if (number === null || quoted) continue;
    const count = (seen.get(number) ?? 0) + 1;
    seen.set(number, count);
    places.set(span.start, count === 1 ? `p${number}` : `p${number}-${count}`);
  }
  return places;
}

/** Blocks that words within paragraphs open and close; a heading makes a division, and quotations are told apart. */
function blocksOf({ blocks }: Cable): Overlay[] {
  return blocks
    .filter(({ kind, style }) => style === 'paragraph' && kind !== 'quotation')
    .map(({ kind, span }) => around(span, (content, part) => element('seg', { type: kind, part }, content)));
}

function referencesOf({ references }: Cable): Overlay[] {
  return (references?.items ?? []).map((reference, index) =>
    around(reference.span, (content, part) => {
      const isFirst = part === undefined || part === 'I';
      return element(
        'ref',
        { 'xml:id': isFirst ? idOf(refPlace(index)) : null, ...targetOf(reference) },
        content,
      );
    }),
  );
}

function refPlace(index: number): string {
  return `ref${index + 1}`;
}

/** Of a range both ends; of a year that is not sure both cables. */
function targetOf({
  letter,
  mrn,
  or,
  through,
  telegram,
  notal,
}: Reference): Readonly<Record<string, string | null>> {
  const targets = [mrn, through ?? or].filter((name) => name !== null).map(mrnPointer);
  return {
    type: through === null ? 'cable' : 'cables',
    subtype: notal ? 'NOTAL' : null,
    n: letter,
    cert: or === null ? null : 'medium',
    target: telegram == null ? targets.join(' ') : telegramPointer(telegram),
  };
}

function mentionsOf(cable: Cable): Overlay[] {
  const items = cable.references?.items ?? [];
  const indexOf = new Map(items.map((reference, index) => [reference, index]));
  const places = paragraphPlaces(cable);
  const { mentions } = cable;
  return [
    ...mentions.references.map(({ span, targets }) =>
      pointing(
        span,
        'reference',
        targets.map((reference) => refPlace(indexOf.get(reference) ?? 0)),
      ),
    ),
    ...mentions.paragraphs.map(({ span, targets }) =>
      pointing(
        span,
        'paragraph',
        targets.flatMap((paragraph) => places.get(paragraph.span.start) ?? []),
      ),
    ),
    ...mentions.septels.map((span) => pointing(span, 'septel', [])),
    ...telegramsOf(cable, items),
  ];
}

/** Telegrams that the text names, but for those that are listed references at once. */
function telegramsOf({ telegrams }: Cable, items: readonly Reference[]): Overlay[] {
  const listed = new Set(items.flatMap(({ span, words }) => [span.start, words.start]));
  return telegrams
    .filter(({ span }) => !listed.has(span.start))
    .map(({ span, telegram }) =>
      around(span, (content) =>
        element('ref', { type: 'telegram', target: telegram && telegramPointer(telegram) }, content),
      ),
    );
}

/** Offices and persons that a passing line names. */
function officesOf({ passing }: Cable): Overlay[] {
  return passing
    .flatMap(({ offices }) => offices)
    .map(({ span }) => around(span, (content) => element('orgName', { type: 'office' }, content)));
}

/** Signs of Markdown: emphasis, headings, and what stands around the words of a link. */
const MARKDOWN =
  /\*{2,3}|_{2,3}|(?<=^[ \t]*)#{1,6}(?=[ \t])|\[(?=[^[\]\n\r]{1,80}\]\()|(?<=\[[^[\]\n\r]{1,80})\]\([^()\n\r]{0,200}\)/gm;

function markdownOf({ layers, shown }: Cable): Overlay[] {
  if (!layers.includes('markdown')) return [];
  return Array.from(shown.matchAll(MARKDOWN), ({ index, 0: sign }) =>
    around({ start: index, end: index + sign.length }, (content) =>
      element('metamark', { function: 'markdown' }, content),
    ),
  );
}

function pointing(span: Span, type: string, places: readonly string[]): Overlay {
  const target = [...new Set(places)].map(localPointer).join(' ');
  return around(span, (content) => element('ref', { type, target }, content));
}

/** What a mark becomes, by its kind; its brackets and its word go, its detail is content where it is of the page. */
const MARKS: Readonly<Record<Mark['kind'], (mark: Mark, content: readonly XmlNode[]) => XmlElement>> = {
  illegible: (mark) => gap(mark),
  redacted: (mark) => gap(mark),
  blank: ({ detail }) => element('space', extentOf(detail)),
  doubtful: (_, content) =>
    content.length > 0
      ? element('unclear', { cert: 'medium' }, content)
      : element('note', { type: 'transcriber' }, ['?']),
  handwritten: (_, content) => element('add', { rend: 'handwritten' }, content),
  stamp: (_, content) => element('stamp', {}, content),
  struck: (_, content) => element('del', { rend: 'struck' }, content),
  page: ({ detail }) => element('pb', { n: detail }),
  sic: (_, content) => element('sic', {}, content),
  remark: (_, content) => element('note', { type: 'transcriber' }, content),
};

/** Marks that are replaced, whatever they hold. */
const REPLACED: ReadonlySet<Mark['kind']> = new Set(['illegible', 'redacted', 'blank', 'page']);

function markOverlay(text: string, mark: Mark): Overlay {
  const word = mark.kind === 'sic' ? wordBefore(text, mark.span.start) : mark.detailSpan;
  const inner = REPLACED.has(mark.kind) ? { start: mark.span.start, end: mark.span.start } : word;
  return {
    start: Math.min(inner.start, mark.span.start),
    end: mark.span.end,
    inner,
    wrap: (content, part) => [
      MARKS[mark.kind](mark, content),
      ...(part === undefined || part === 'F' ? gapBehind(text, word, mark) : []),
    ],
  };
}

/** The blank before a remark, where none stands behind it: `split [sic]over`. */
function gapBehind(text: string, word: Span, { kind, span }: Mark): readonly string[] {
  const isGap = kind === 'sic' && word.end < span.start && /[\p{L}\p{N}[(]/u.test(text.charAt(span.end));
  return isGap ? [' '] : [];
}

/** What `[sic]` speaks of: the word before it. */
function wordBefore(text: string, offset: number): Span {
  const before = text.slice(Math.max(0, offset - LONGEST_WORD), offset).replace(/^[\uDC00-\uDFFF]/, ' ');
  const word = /[^\s[\]()]+(?=[ \t]*$)/.exec(before);
  if (!word) return { start: offset, end: offset };
  const start = offset - before.length + word.index;
  return { start, end: start + word[0].length };
}

const LONGEST_WORD = 40;

function gap({ detail, detailSpan, word, span }: Mark): XmlElement {
  const reason = word.word.trim().replace(/\s+/g, '-');
  // a run of X has no brackets: nothing stands behind its detail
  const isRun = detailSpan.start === span.end;
  const extent = isRun ? { quantity: span.end - span.start, unit: 'char' } : extentOf(detail);
  const isTold = detail === '' || extent.unit !== undefined;
  return element('gap', { reason, ...extent }, isTold ? [] : [element('desc', {}, [detail])]);
}

/** `3 words`, `1 line`, `word`, in the units of TEI; nothing for what cannot be counted. */
function extentOf(detail: string): { readonly quantity?: string; readonly unit?: string | undefined } {
  const { quantity = '1', unit } =
    /^(?:(?<quantity>\d{1,4})\s+)?(?<unit>word|line|letter|character|page|paragraph)s?$/i.exec(detail)
      ?.groups ?? {};
  return unit === undefined ? {} : { quantity, unit: UNITS[unit.toLowerCase()] ?? unit.toLowerCase() };
}

const UNITS: Readonly<Record<string, string>> = { letter: 'char', character: 'char' };
