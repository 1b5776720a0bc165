import type { Mark } from '../../model/marks';
import type { Span } from '../../text/span';
import { element, type XmlElement, type XmlNode } from './element';
import type { Overlay } from './words';

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

/** A mark over its words: those of the page stay, its brackets and what it says of them do not. */
export function markOverlay(text: string, mark: Mark): Overlay {
  const word = mark.kind === 'sic' ? wordBefore(text, mark.span.start) : mark.detailSpan;
  const inner = REPLACED.has(mark.kind) ? { start: mark.span.start, end: mark.span.start } : word;
  return {
    start: Math.min(inner.start, mark.span.start),
    end: mark.span.end,
    inner,
    wrap: (content) => [MARKS[mark.kind](mark, content)],
    behind: gapBehind(text, word, mark),
  };
}

/** The blank before a remark, where none stands behind it: `split [sic]over`. */
function gapBehind(text: string, word: Span, { kind, span }: Mark): string {
  const isGap = kind === 'sic' && word.end < span.start && /[\p{L}\p{N}[(]/u.test(text.charAt(span.end));
  return isGap ? ' ' : '';
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
