import { labelAlternatives } from '../../knowledge/printed-forms';
import { lazy } from '../../text/lazy';
import type { Span } from '../../text/span';
import { attributeKey } from '../forms/print';
import { endOfLine, isEmpty, lineAt } from '../lines';
import { branch, type LeafKind, leaf, type SyntaxNode } from '../node';
import { endOf, spansOf } from '../scan';
import { type Stretch, wordsFrom } from '../stretch';
import { Tiles, tile } from '../tile';

const distributionParts =
  /(?:ACT[I1l][O0]N|[O0]R[I1l]G[I1l]N|[I1l]NF[O0])(?=[\s:])|[A-Z0][A-Z0/]*-[\dOIl]{2}|[A-Z][A-Z/]{0,4} \d{2}(?!\d)|\/\d{3}(?:\s*[A-Z])?(?![A-Z])/g;

function kindInDistribution(words: string): LeafKind {
  if (words.startsWith('/')) return 'note';
  return /(?:-[\dOIl]{2}| \d{2})$/.test(words) ? 'office' : 'label';
}

/** `ACTION EUR-12`, `INFO OCT-01 ISO-00 /013 W`: labels, offices with their copies, the sum (cable-format 4.4). */
export function distributionBlock(text: string, span: Stretch): SyntaxNode {
  return matched('distribution', text, span, distributionParts, kindInDistribution);
}

const dashLineParts = /-{3,}|\d{6}Z|[\dA-FOIl]{6}|\/\d+(?:[-/]\d+)?/g;

function kindInDashLine(words: string): LeafKind {
  if (words.startsWith('-')) return 'ruler';
  if (words.startsWith('/')) return 'note';
  return words.endsWith('Z') ? 'filingTime' : 'messageNumber';
}

/** `------------------121512Z 104417 /42`: time of receipt, number and channel of the message centre (4.6). */
export function dashLine(text: string, span: Span): SyntaxNode {
  return matched('dashLine', text, { ...span, artefacts: [] }, dashLineParts, kindInDashLine);
}

/** An element whose leaves are the matches of a pattern; their words tell of which kind each is. */
function matched(
  kind: 'distribution' | 'dashLine',
  text: string,
  span: Stretch,
  parts: RegExp,
  kindOf: (words: string) => LeafKind,
): SyntaxNode {
  const leaves = spansOf(parts, wordsFrom(text, span.start, span)).map(({ start, end }) => {
    const [from, to] = [span.start + start, span.start + end];
    return leaf(kindOf(text.slice(from, to)), from, to);
  });
  return tile(kind, text, span, among(leaves, span.artefacts));
}

/** What a page left among the leaves of an element, each in its place. */
function among(leaves: readonly SyntaxNode[], artefacts: readonly SyntaxNode[]): readonly SyntaxNode[] {
  return artefacts.length === 0 ? leaves : [...leaves, ...artefacts].sort((a, b) => a.start - b.start);
}

const DRAFTING = ['drafted-by', 'approved-by', 'cleared-by', 'desired-distribution', 'source'] as const;
const draftingLabel = lazy(() => new RegExp(`(?:${labelAlternatives(...DRAFTING)})(?![A-Za-z])`, 'y'));

/** A copy that a post kept names itself, and has more fields. */
const OWN_COPY = /CX[A-Z]{3,5}:/y;
const ownCopyLabel = lazy(() => {
  const labels = labelAlternatives(...DRAFTING, 'action', 'info', 'dissemination', 'charge');
  return new RegExp(`CX[A-Z]{3,5}(?=:)|(?:${labels})(?=[ ]?:)`, 'y');
});

/**
 * `DRAFTED BY EUR/SE:JDOE:MJK`, `APPROVED BY …`, a line for each clearance (4.5), or what a post's own copy has in this
 * place (4.7): labels and what follows each.
 */
export function draftingBlock(text: string, span: Stretch): SyntaxNode {
  const parts: SyntaxNode[] = [];
  const label = endOf(OWN_COPY, text, span.start) > span.start ? ownCopyLabel() : draftingLabel();
  for (let start = span.start; start < span.end; ) {
    const end = endOfLine(text, start);
    const { from, to } = lineAt(text, start, Math.min(end, span.end));
    if (span.artefacts.some((artefact) => artefact.start <= from && from < artefact.end)) {
      start = end;
      continue;
    }
    label.lastIndex = from;
    const words = label.test(text) ? label.lastIndex : from;
    if (words > from) parts.push(leaf('label', from, words));
    const value = behindColon(text, words, to);
    const next = words > from ? approvalWithin(text, value, to) : null;
    if (value < (next?.before ?? to)) parts.push(leaf('text', value, next?.before ?? to));
    if (next) parts.push(leaf('label', next.start, next.end));
    if (next && next.value < to) parts.push(leaf('text', next.value, to));
    start = end;
  }
  return tile('draftingBlock', text, span, among(parts, span.artefacts));
}

function behindColon(text: string, label: number, to: number): number {
  return label + (/^[ \t]*[:-]?[ \t]*/.exec(text.slice(label, to))?.[0].length ?? 0);
}

/** `DRAFTED BY EUR:JDOE  APPROVED BY EUR:RROE`: where copying has joined the lines, the label that stands within one. */
function approvalWithin(
  text: string,
  from: number,
  to: number,
): { readonly before: number; readonly start: number; readonly end: number; readonly value: number } | null {
  const found = /(?<=\S)(?<blanks>[ \t]+)APPROVED BY(?=[ \t:])/.exec(text.slice(from, to));
  if (!found) return null;
  const before = from + found.index;
  const end = before + found[0].length;
  const start = before + (found.groups?.blanks?.length ?? 0);
  return { before, start, end, value: behindColon(text, end, to) };
}

/** `Document Number: 1977LUXEMB00412` and the like: one `attribute` a key; a line without key goes on with the last (4.35). */
export function attributesBlock(text: string, span: Span): SyntaxNode {
  const tiles = new Tiles(text, span.start);
  let parts: SyntaxNode[] = [];
  const flush = (): void => {
    const [first, last] = [parts[0], parts.at(-1)];
    if (first && last) tiles.append(tile('attribute', text, { start: first.start, end: last.end }, parts));
    parts = [];
  };
  for (let start = span.start; start < span.end; ) {
    const end = endOfLine(text, start);
    const line = lineAt(text, start, Math.min(end, span.end));
    let { from } = line;
    const key = endOf(attributeKey(), text, from);
    if (key > from) {
      flush();
      parts.push(leaf('label', from, key));
      from = key;
      while (from < line.to && ' \t:'.includes(text.charAt(from))) from++;
    }
    if (!isEmpty(line) && from < line.to) {
      if (parts.length > 0) parts.push(leaf('text', from, line.to));
      else tiles.append(leaf('label', from, line.to));
    }
    start = end;
  }
  flush();
  tiles.fillTo(span.end);
  return branch('attributes', span, tiles.nodes);
}
