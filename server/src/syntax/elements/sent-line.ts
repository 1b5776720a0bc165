import type { Span } from '../../text/span';
import { leaf, type SyntaxNode } from '../node';
import { SAINT, SMALL_WORD } from '../paper/patterns';
import { tile } from '../tile';

/**
 * `SENT DEPARTMENT 1204; REPEATED INFORMATION PARIS 310, BERN 44.`: to whom else a telegram went, each with the sender's
 * number to that reader (cable-format-pre-1973 3.11).
 */

const LABEL = String.raw`\b(?:sent(?:\s+to)?|action|(?:(?:repeated|reptd|rptd|rpd)(?:\s+(?:for\s+)?info(?:rmation)?)?|info(?:rmation)?)(?:\s+to)?)(?=[:\s])`;
/** A name of capitalised words: posts, commands, the Department. */
const WORD = String.raw`\p{L}[\p{L}'’/-]*(?:\.(?=\p{L})[\p{L}'’/-]*)*`;
const NAME = String.raw`(?!(?:AND|AS|FOR|POUCHED|UNNUMBERED|UNN)\b)(?=\p{Lu})${SAINT}${WORD}(?:\s+${SMALL_WORD}(?!(?:AND|AS|REPEATED|REPTD|RPTD|RPD|UNNUMBERED|UNN)\b)(?=\p{Lu})${WORD}){0,3}`;
/** Where a reader has no number of its own, and what he is to do. */
const NOTE = String.raw`(?:\s+(?:unnumbered|UNNUMBERED|unn|UNN)\b)?(?:\s*\((?:for|FOR)\s+(?:action|ACTION|info|INFO|information|INFORMATION)\))?`;
const ENTRY = String.raw`(?!(?:Repeated|REPEATED|REPTD|RPTD|RPD|INFO|INFORMATION|Information)\b)(?:(?:pouched|POUCHED)\s+)?${NAME}(?:\s+(?:as\s+|AS\s+)?\d{1,6})?${NOTE}`;
const LIST = String.raw`${ENTRY}(?:(?:\s*[,;]\s*(?:(?:and|AND)\s+)?|\s+(?:and|AND)\s+|(?<=\d)\s+)${ENTRY})*`;
const SENT = String.raw`(?:Sent|SENT)(?:\s+(?:to|TO))?\s+${LIST}`;
const REPEATED = String.raw`(?:[Rr]epeated|REPEATED|[Rr]eptd|REPTD|[Rr]ptd|RPTD|[Rr]pd|RPD)(?:\s+(?:for\s+|FOR\s+)?(?:[Ii]nfo(?:rmation)?|INFO(?:RMATION)?))?(?:\s+(?:to|TO))?:?\s+${LIST}`;
/** From about 1962: `ACTION DEPARTMENT 455, INFORMATION ROME 112`. */
const ACTION = String.raw`(?:Action|ACTION)\s+${LIST}\s*[,;.]\s*(?:[Ii]nfo(?:rmation)?|INFO(?:RMATION)?):?\s+${LIST}`;
const WHOLE = new RegExp(
  String.raw`^\(?(?:${ACTION}|${SENT}(?:\s*[,;.]?\s*${REPEATED})?|${REPEATED})\)?\.?\)?$`,
  'u',
);
/** A label, or a reader with the number. */
const PARTS = new RegExp(
  String.raw`(${LABEL})|(?<!\p{L})((?!(?:and|for|as|unnumbered|unn|pouched|action|info|information)\b)${SAINT}${WORD}(?:\s+(?!(?:and|as|for|repeated|reptd|rptd|rpd|info|information|unnumbered|unn)\b)${WORD}){0,3})(?:\s+(?:as\s+)?(\d{1,6}))?`,
  'giu',
);

/** No sent line is longer. */
const LONGEST = 500;
/** The letters of Action, Sent and Repeated. */
const STARTS = '(ASRr';

/** True for words that are a sent line and nothing else: prose may begin with Sent, but names no numbered reader. */
export function isSentLine(words: string): boolean {
  if (!STARTS.includes(words.charAt(0)) || words.length > LONGEST || !/\d|\bDep(?:artmen)?t\b/i.test(words))
    return false;
  return WHOLE.test(words);
}

/** The element: labels, readers, their numbers. */
export function sentLine(text: string, span: Span): SyntaxNode {
  const leaves: SyntaxNode[] = [];
  const words = text.slice(span.start, span.end);
  PARTS.lastIndex = 0;
  for (let match = PARTS.exec(words); match; match = PARTS.exec(words)) {
    const [whole, label, name, number] = match;
    const start = span.start + match.index;
    const end = start + whole.length;
    if (label) leaves.push(leaf('label', start, end));
    if (name) leaves.push(leaf('address', start, start + name.length));
    if (number) leaves.push(leaf('messageNumber', end - number.length, end));
  }
  return tile('sentLine', text, span, leaves);
}
