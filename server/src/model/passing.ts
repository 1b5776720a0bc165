import type { SyntaxNode } from '../syntax/node';
import type { Span } from '../text/span';
import { oneLine, spanOf } from './words';

/** A passing or attention line (cable-format 4.19). */
export interface PassingLine {
  readonly span: Span;
  /** Its entries without the verb: offices and addressees, parted at commas and semicolons outside parentheses. */
  readonly offices: readonly { readonly span: Span; readonly text: string }[];
}

/** The home department's own verb (`STATE FOR`, `DEPT PASS`); another target (`ROME FOR`) belongs to the entry. */
const VERB =
  /^(?:(?:STATE|DEPT|DEPARTMENT)\.?(?: ALSO| PLEASE| PLS)?[ \t]+(?:FOR|PASS(?:[ \t]+TO)?)|(?:PLEASE|PLS|ALSO)[ \t]+PASS(?:[ \t]+TO)?)\b:?[ \t]*/i;

/** `EUR/SE, EB/TPP, AND DRL/IL`: before the last entry. */
const AND = /^\s*(?:AND|&)\s/;

/** Reads a `passingLine`; a labelled field has a line for each target. */
export function readPassingLine(text: string, node: SyntaxNode): PassingLine {
  const offices: { span: Span; text: string }[] = [];
  for (const line of node.children) if (line.kind === 'text') addOffices(text, line, offices);
  return { span: spanOf(node), offices };
}

function addOffices(text: string, line: Span, offices: { span: Span; text: string }[]): void {
  let depth = 0;
  let entryStart = line.start + (VERB.exec(text.slice(line.start, line.end))?.[0].length ?? 0);
  const push = (to: number): void => {
    entryStart += AND.exec(text.slice(entryStart, to))?.[0].length ?? 0;
    const entry = trimmed(text, { start: entryStart, end: to });
    if (entry.end > entry.start)
      offices.push({ span: entry, text: oneLine(text.slice(entry.start, entry.end)) });
  };
  for (let position = entryStart; position < line.end; position++) {
    const character = text.charAt(position);
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if ((character === ',' || character === ';') && depth === 0) {
      push(position);
      entryStart = position + 1;
    }
  }
  push(line.end);
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
