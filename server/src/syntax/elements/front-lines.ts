import { compoundTags } from '../../knowledge/printed-forms';
import { lazy } from '../../text/lazy';
import type { Span } from '../../text/span';
import { remarks } from '../editorial';
import { labelPattern } from '../forms/labels';
import { leaf, type SyntaxNode } from '../node';
import { endOf, skip, trimEnd } from '../scan';
import { leavesBetween, type Stretch, wordsFrom } from '../stretch';
import { tile } from '../tile';

/** The fields between text line and body (cable-format 4.17-4.24): each takes the whole stretch of the field. */

/** A mark, behind its letters a control, `(C/NF)`; the number of a task, `(C-AL6-00123)`, is none (cable-format 4.22). */
export const portionMark =
  /\([ ]*(?:TS|SBU|FOUO|LOU|CUI|S|C|U)(?!-[A-Z]{2}\d-)(?:(?:[/ -]|, ?(?=NF|NOFORN|REL|OC|PR))[^()\n\r]{0,40})?[ ]*\)/iy;

const eoLabel = lazy(() => new RegExp(`(?:${labelPattern('eo')}|E\\.?[ ]?[O0]\\.?)`, 'iy'));
/** Letters may stand for the figures that they look like, and a comma or a blank among them: `11,652`, `11 652`. */
const eoNumber =
  /[ \t]*[:;.]?[*_]{0,3}[ \t]*(?:[\r\n]{1,2}[ \t]*)?(1[1-3][ ,.]\d{3}(?!\d)|[OIlL]{0,2}\d[\dOIl]{2,5}\b|\d{2}[,.]\d{3}(?!\d)|\d{3,6})/y;

/** `E.O. 12958: DECL: 05/14/2019`: label, order number, declassification. */
export function executiveOrderLine(text: string, span: Stretch): SyntaxNode {
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
  position = skip(text, position, span.end, ' \t:;.,-–*_\r\n');
  parts.push(...leavesBetween('declassification', text, { start: position, end: span.end }, span.artefacts));
  return tile('executiveOrderLine', text, span, parts);
}

const tagsLabel = lazy(() => new RegExp(labelPattern('tags'), 'iy'));
/** `PGOV/PREL/MT`, `PGOV-MT`: a stroke or hyphen parts codes that could each stand alone. */
const plainCode = String.raw`[A-Za-z0-9](?:[A-Za-z0-9&]|-(?!(?<=(?<![A-Za-z0-9])(?:[A-Z]{4}|[A-Z]{2})-)(?:[A-Z]{4}|[A-Z]{2})(?![A-Za-z0-9-]))|\/(?<!(?<![A-Za-z0-9])[A-Z]{4}\/)(?!(?<=(?<![A-Za-z0-9])[A-Z]{2}\/)[A-Z]{2}(?![A-Za-z0-9])))*(?:\[[A-Z0-9]{1,4}\?\][A-Z0-9]*)?`;
/** A link's words, a name in parentheses, or a code; AND is none, and some codes hold a blank or a stroke: `EL AL`. */
const tagsEntry = lazy(
  () =>
    new RegExp(
      String.raw`\[(?<linked>[^\]\n\r]{0,60})\]\([^)\n\r]{0,200}\)|\((?<name>[^()]{1,60})\)|(?:AND|and)\b|(?<code>(?<![A-Za-z0-9])(?:${compoundTags()})(?![A-Za-z0-9])|${plainCode}|\[[A-Z0-9]{1,4}\?\][A-Z0-9]+)`,
      'g',
    ),
);

/** `TAGS: PGOV, KZ`, links of Markdown and names in parentheses included. */
export function tagsLine(text: string, span: Stretch): SyntaxNode {
  const label = endOf(tagsLabel(), text, span.start);
  const parts = [leaf('label', span.start, label), ...span.artefacts];
  const words = wordsFrom(text, label, span);
  for (const match of words.matchAll(tagsEntry())) {
    const { linked, name, code } = match.groups ?? {};
    const at = label + match.index;
    if (code !== undefined) parts.push(leaf('tag', at, at + code.length));
    else if (linked) parts.push(leaf('tag', at + 1, at + 1 + linked.length));
    else if (name !== undefined) parts.push(leaf('personName', at + 1, at + 1 + name.length));
  }
  if (span.artefacts.length > 0) parts.sort((a, b) => a.start - b.start);
  return tile('tagsLine', text, span, parts);
}

const subjectLabel = lazy(() => new RegExp(labelPattern('subject'), 'iy'));

/** `SUBJECT: (U) …`: label, portion mark, words. */
export function subjectLine(text: string, span: Stretch): SyntaxNode {
  const label = endOf(subjectLabel(), text, span.start);
  const parts = [leaf('label', span.start, label)];
  let position = skip(text, label, span.end, ' \t:;.-–—*_\r\n');
  const mark = endOf(portionMark, text, position);
  if (mark > position && mark <= span.end) {
    parts.push(leaf('portionMark', position, mark));
    position = skip(text, endOf(remarks, text, mark), span.end, ' \t\r\n');
  }
  // `SUBJECT: **BEES**`: the words alone are in bold
  const isBold = '*_'.includes(text.charAt(position - 1));
  const end = isBold ? trimEnd(text, position, span.end, '*_') : span.end;
  parts.push(...leavesBetween('text', text, { start: position, end }, span.artefacts));
  return tile('subjectLine', text, span, parts);
}

/** `Classified By: …`, `Derived From: …`: the whole field as it stands. */
export function authorityLine(text: string, span: Stretch): SyntaxNode {
  return tile('classificationAuthority', text, span, leavesBetween('text', text, span, span.artefacts));
}

/** A whole field as label and words. */
export function labelledText(
  kind:
    | 'passingLine'
    | 'correctionLine'
    | 'notice'
    | 'partialNotice'
    | 'wrapper'
    | 'unclassified'
    | 'pageBreak'
    | 'markLine'
    | 'pageClassification'
    | 'minimizeLine'
    | 'endMark'
    | 'releaseStamp'
    | 'noteLine'
    | 'formTitle',
  text: string,
  span: Span,
): SyntaxNode {
  return tile(kind, text, span, [leaf('text', span.start, span.end)]);
}

/** The longest line of a transmission, more or less. */
const LINE_LENGTH = 80;

/** `STADIS////////////`: the line was filled up, so that nothing could be added. */
export function withoutFilling(words: string): string {
  if (words.length > LINE_LENGTH || !words.endsWith('//')) return words;
  return words.replace(/\/+$/, '').trimEnd();
}

/** `(SENSITIVE)`, `-SIPDIS-`: what stands around a caption is none of it. */
const AROUND = /^[-*("“]{1,3} ?([A-Z][A-Z ,/]{3,60}[A-Z]) ?[-*)"”]{1,3}$/;

/** The words of a caption line without the signs around them. */
export function withoutBrackets(words: string): string {
  return AROUND.exec(words)?.[1] ?? words;
}

/** A caption line: its words stay together, for only the table of captions can part `NOFORN SIPDIS`. */
export function captionLine(text: string, span: Span): SyntaxNode {
  const printed = text.slice(span.start, span.end);
  const bare = withoutBrackets(printed);
  const words = withoutFilling(bare);
  const start = span.start + printed.indexOf(bare);
  return tile('captionLine', text, span, [leaf('caption', start, start + words.length)]);
}
