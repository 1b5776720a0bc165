import { lazy } from '../../text/lazy';
import type { Span } from '../../text/span';
import { labelPattern } from '../forms';
import { leaf, type SyntaxNode } from '../node';
import { tile } from '../tile';

/** The fields between text line and body (cable-format 4.17-4.24): each takes the whole stretch of the field. */

const portionMark = /\((?:TS|SBU|FOUO|LOU|S|C|U)(?:[/ -][^)\n\r]{0,40})?\)/iy;

const eoLabel = lazy(() => new RegExp(`(?:${labelPattern('eo')}|E\\.?[ ]?[O0]\\.?)`, 'iy'));
const eoNumber = /[ \t]*[:;.]?[ \t]*(\d{3,6})/y;

/** `E.O. 12958: DECL: 05/14/2019`: label, order number, declassification. */
export function executiveOrderLine(text: string, span: Span): SyntaxNode {
  const parts: SyntaxNode[] = [];
  const label = endOf(eoLabel(), text, span.start);
  parts.push(leaf('label', span.start, label));
  eoNumber.lastIndex = label;
  const number = eoNumber.exec(text);
  let position = label;
  if (number && eoNumber.lastIndex <= span.end) {
    position = eoNumber.lastIndex;
    parts.push(leaf('orderNumber', position - (number[1] ?? '').length, position));
  }
  position = skip(text, position, span.end, ' \t:;.');
  if (position < span.end) parts.push(leaf('declassification', position, span.end));
  return tile('executiveOrderLine', text, span, parts);
}

const tagsLabel = lazy(() => new RegExp(labelPattern('tags'), 'y'));
/** A link's words, a name in parentheses, an HTML tag (no part of the field), or a code. */
const tagsEntry =
  /\[(?<linked>[^\]\n\r]{0,60})\]\([^)\n\r]{0,200}\)|\((?<name>[^()\n\r]{1,60})\)|<[^>\n\r]{0,200}>|(?<code>[A-Za-z0-9][A-Za-z0-9&/-]*)/g;

/** `TAGS: PGOV, KZ`, links of Markdown and names in parentheses included. */
export function tagsLine(text: string, span: Span): SyntaxNode {
  const label = endOf(tagsLabel(), text, span.start);
  const parts = [leaf('label', span.start, label)];
  for (const match of text.slice(label, span.end).matchAll(tagsEntry)) {
    const { linked, name, code } = match.groups ?? {};
    const at = label + match.index;
    if (code !== undefined) parts.push(leaf('tag', at, at + code.length));
    else if (linked) parts.push(leaf('tag', at + 1, at + 1 + linked.length));
    else if (name !== undefined) parts.push(leaf('personName', at + 1, at + 1 + name.length));
  }
  return tile('tagsLine', text, span, parts);
}

const subjectLabel = lazy(() => new RegExp(labelPattern('subject'), 'iy'));

/** `SUBJECT: (U) …`: label, portion mark, words. */
export function subjectLine(text: string, span: Span): SyntaxNode {
  const label = endOf(subjectLabel(), text, span.start);
  const parts = [leaf('label', span.start, label)];
  let position = skip(text, label, span.end, ' \t:;.*_\r\n');
  const mark = endOf(portionMark, text, position);
  if (mark > position && mark <= span.end) {
    parts.push(leaf('portionMark', position, mark));
    position = skip(text, mark, span.end, ' \t\r\n');
  }
  if (position < span.end) parts.push(leaf('text', position, span.end));
  return tile('subjectLine', text, span, parts);
}

const refLabel = lazy(() => new RegExp(labelPattern('ref'), 'iy'));
/** `A.`, `A)`, `(A)`, `[A]`, `A:` before a reference, at the head of the list, of a line or behind a separator. */
const refLetter =
  /(?<=^|[\s,;:.(]|\))(?:REF[ ]+)?(?:\((?<paren>[A-Z])\)|\[(?<bracket>[A-Z])\]|(?<bare>[A-Z])(?:\.\)|[.):])(?=[ \t\r\n('\d]|[A-Z]{2}))/g;
const note = /\(?\bNOTAL\b\)?|\bAND PREVIOUS\b/i;

/** `REF: A. 08 VALLETTA 501`: label and one `reference` for each entry, with letter, words and note. */
export function referenceLine(text: string, span: Span): SyntaxNode {
  const label = endOf(refLabel(), text, span.start);
  const start = skip(text, label, span.end, ' \t:;.*_\r\n');
  const parts: SyntaxNode[] = [leaf('label', span.start, label)];
  const starts = letteredStarts(text, start, span.end);
  const entries = starts.length > 0 ? starts : unletteredStarts(text, start, span.end);
  entries.forEach((entry, index) => {
    const end = trimEnd(text, entry.text, entries[index + 1]?.start ?? span.end);
    if (end > entry.start) parts.push(reference(text, entry, end));
  });
  return tile('referenceLine', text, span, parts);
}

interface Entry {
  readonly start: number;
  readonly letter: Span | null;
  /** Where the words begin. */
  readonly text: number;
}

/** Entries by their letters; a letter counts where it goes on from the one before, or begins a line. */
function letteredStarts(text: string, start: number, end: number): Entry[] {
  const entries: Entry[] = [];
  let last = '';
  for (const match of text.slice(start, end).matchAll(refLetter)) {
    const at = start + match.index;
    const letter = match.groups?.paren ?? match.groups?.bracket ?? match.groups?.bare ?? '';
    const follows = last === '' ? at === start || letter === 'A' : isNear(last, letter);
    if (!follows && !(last !== '' && isLineHead(text, at))) continue;
    const offset = at + match[0].indexOf(letter, match[0].startsWith('REF') ? 3 : 0);
    entries.push({
      start: at,
      letter: { start: offset, end: offset + 1 },
      text: skip(text, at + match[0].length, end, ' \t\r\n'),
    });
    last = letter;
  }
  const first = entries[0];
  if (first && first.start > start) entries.unshift({ start, letter: null, text: start });
  return entries;
}

/** B after A, or one or two letters left out. */
function isNear(last: string, letter: string): boolean {
  const step = letter.charCodeAt(0) - last.charCodeAt(0);
  return step >= 1 && step <= 3;
}

function isLineHead(text: string, offset: number): boolean {
  let position = offset - 1;
  while (position >= 0 && (text[position] === ' ' || text[position] === '\t')) position--;
  return position < 0 || text[position] === '\n' || text[position] === '\r';
}

/** Entries without letters: one a line, or parted by semicolons, or by commas behind a number. */
function unletteredStarts(text: string, start: number, end: number): Entry[] {
  const entries: Entry[] = [];
  const separator = /;|(?<=\d(?: ?\(?NOTAL\)?)?),|[\r\n]+(?=[ \t]*(?:\d\d )?[A-Z][A-Z .]+ \d)/g;
  let from = start;
  const push = (to: number): void => {
    const position = skip(text, from, to, ' \t\r\n');
    if (position < to) entries.push({ start: position, letter: null, text: position });
  };
  for (const match of text.slice(start, end).matchAll(separator)) {
    push(start + match.index);
    from = start + match.index + match[0].length;
  }
  push(end);
  return entries;
}

function reference(text: string, entry: Entry, end: number): SyntaxNode {
  const parts: SyntaxNode[] = [];
  if (entry.letter) parts.push(leaf('letter', entry.letter.start, entry.letter.end));
  const match = note.exec(text.slice(entry.text, end));
  const behind = match ? entry.text + match.index : end;
  const words = trimEnd(text, entry.text, behind);
  if (words > entry.text) parts.push(leaf('text', entry.text, words));
  if (match) parts.push(leaf('note', behind, behind + match[0].length));
  return tile('reference', text, { start: entry.start, end }, parts);
}

/** A whole field as label and words. */
export function labelledText(
  kind:
    | 'classificationAuthority'
    | 'passingLine'
    | 'correctionLine'
    | 'notice'
    | 'partialNotice'
    | 'wrapper'
    | 'unclassified'
    | 'pageBreak'
    | 'pageClassification'
    | 'minimizeLine'
    | 'endMark'
    | 'releaseStamp',
  text: string,
  span: Span,
): SyntaxNode {
  return tile(kind, text, span, [leaf('text', span.start, span.end)]);
}

/** A caption line: its words stay together, for only the table of captions can part `NOFORN SIPDIS`. */
export function captionLine(text: string, span: Span): SyntaxNode {
  return tile('captionLine', text, span, [leaf('caption', span.start, span.end)]);
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function skip(text: string, from: number, end: number, characters: string): number {
  let position = from;
  while (position < end && characters.includes(text.charAt(position))) position++;
  return position;
}

function trimEnd(text: string, from: number, end: number): number {
  let position = end;
  while (position > from && ' \t\r\n,;'.includes(text.charAt(position - 1))) position--;
  return position;
}
