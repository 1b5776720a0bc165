import type { Span } from '../../text/span';
import { leaf, type SyntaxNode } from '../node';
import { tile } from '../tile';

/**
 * `SENT DEPARTMENT 1204; REPEATED INFORMATION PARIS 310, BERN 44.`: to whom else a telegram went, each with the sender's
 * number to that reader (cable-format-pre-1973 3.11).
 */

const LABEL = String.raw`\b(?:sent(?:\s+to)?|(?:repeated|reptd|rptd|rpd)(?:\s+(?:for\s+)?info(?:rmation)?)?(?:\s+to)?)(?=[:\s])`;
/** A name of capitalised words: posts, commands, the Department. */
const WORD = String.raw`\p{L}[\p{L}'’/-]*(?:\.(?=\p{L})[\p{L}'’/-]*)*`;
const NAME = String.raw`(?=\p{Lu})${WORD}(?:\s+(?!(?:AND|AS|REPEATED|REPTD|RPTD|RPD)\b)(?=\p{Lu})${WORD}){0,3}`;
const ENTRY = String.raw`(?!(?:Repeated|REPEATED|REPTD|RPTD|RPD)\b)${NAME}(?:\s+(?:as\s+|AS\s+)?\d{1,6})?(?:\s*\((?:for action|FOR ACTION)\))?`;
const LIST = String.raw`${ENTRY}(?:(?:\s*[,;]\s*(?:(?:and|AND)\s+)?|\s+(?:and|AND)\s+)${ENTRY})*`;
const SENT = String.raw`(?:Sent|SENT)(?:\s+(?:to|TO))?\s+${LIST}`;
const REPEATED = String.raw`(?:[Rr]epeated|REPEATED|[Rr]eptd|REPTD|[Rr]ptd|RPTD|[Rr]pd|RPD)(?:\s+(?:for\s+|FOR\s+)?(?:[Ii]nfo(?:rmation)?|INFO(?:RMATION)?))?(?:\s+(?:to|TO))?:?\s+${LIST}`;
const WHOLE = new RegExp(String.raw`^\(?(?:${SENT}(?:\s*[,;.]\s*${REPEATED})?|${REPEATED})\)?\.?\)?$`, 'u');
const PARTS = new RegExp(
  String.raw`(?<label>${LABEL})|(?<name>(?!(?:and|for|as)\b)${WORD}(?:\s+(?!(?:and|as|for|repeated|reptd|rptd|rpd)\b)${WORD}){0,3})(?:\s+(?:as\s+)?(?<number>\d{1,6}))?`,
  'dgiu',
);

/** No sent line is longer. */
const LONGEST = 500;

/** True for words that are a sent line and nothing else: prose may begin with Sent, but names no numbered reader. */
export function isSentLine(words: string): boolean {
  if (words.length > LONGEST || !/\d|\bDep(?:artmen)?t\b/i.test(words)) return false;
  return WHOLE.test(words);
}

/** The element: labels, readers, their numbers. */
export function sentLine(text: string, span: Span): SyntaxNode {
  const leaves: SyntaxNode[] = [];
  for (const { indices } of text.slice(span.start, span.end).matchAll(PARTS)) {
    const { label, name, number } = indices?.groups ?? {};
    if (label) leaves.push(leaf('label', span.start + label[0], span.start + label[1]));
    if (name) leaves.push(leaf('address', span.start + name[0], span.start + name[1]));
    if (number) leaves.push(leaf('messageNumber', span.start + number[0], span.start + number[1]));
  }
  return tile('sentLine', text, span, leaves);
}
