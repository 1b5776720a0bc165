import type { ExecutiveOrderEntry, Knowledge, KnownDate } from '../knowledge';

import { readingOf } from '../syntax/editorial';
import { childOf, childrenOf, type SyntaxNode } from '../syntax/node';

import type { Span } from '../text/span';
import { type Declassification, readDeclassification } from './declassification';
import { allWordsOf, oneLine, spanOf } from './words';

/** The E.O. line (cable-format 4.20). */
export interface ExecutiveOrder {
  readonly span: Span;
  readonly label: Span;
  /** Figures as printed, but for a comma among them; null where the line has none. */
  readonly number: string | null;
  readonly numberSpan: Span | null;
  readonly order: ExecutiveOrderEntry | undefined;
  readonly declassification: Declassification | null;
  /** Label, number and separator as they should stand (`E.O. 12958: `), where they stand otherwise; else null. */
  readonly normalForm: { readonly span: Span; readonly text: string } | null;
}

/** Reads an `executiveOrderLine`; `on` is the date of the cable. */
export function readExecutiveOrder(
  text: string,
  node: SyntaxNode,
  knowledge: Knowledge,
  on: KnownDate,
): ExecutiveOrder {
  const label = childOf(node, 'label') ?? node;
  const figures = childOf(node, 'orderNumber');
  const value = childOf(node, 'declassification');
  const number = figures ? text.slice(figures.start, figures.end).replace(/[ ,.]/, '') : null;
  return {
    span: spanOf(node),
    label: spanOf(label),
    number,
    numberSpan: figures ? spanOf(figures) : null,
    order: number === null ? undefined : knowledge.executiveOrders.find(number),
    declassification: value
      ? readDeclassification(printedValue(text, node), valueSpan(node, value), on)
      : null,
    normalForm: number === null ? null : normalForm(text, node, number, value),
  };
}

/** On one line, without the emphasis of Markdown and what a page left within it. */
function printedValue(text: string, node: SyntaxNode): string {
  return oneLine(readingOf(allWordsOf(text, node, 'declassification'))).replace(/[*_]+$/, '');
}

function valueSpan(node: SyntaxNode, first: SyntaxNode): Span {
  return { start: first.start, end: childrenOf(node, 'declassification').at(-1)?.end ?? first.end };
}

/**
 * `E.O. 12958: `, the usual `EO 12958 ` of one classified cable in eight, `E.O. 12958, AS AMENDED`, and the labelled
 * `E.O.: 13526`;
 * letter O, not zero.
 */
const USUAL =
  /^(?:E\.O\.[ \t]*\d+:[ \t]*|EO[ \t]+\d+(?::[ \t]*|[ \t]+)|E\.O\.[ \t]+\d+[ \t]+|E\.O\.:[ \t]+\d+[ \t]+|E\.?O\.?[ \t]*\d+,[ \t]*)$/i;

function normalForm(
  text: string,
  node: SyntaxNode,
  number: string,
  value: SyntaxNode | undefined,
): { span: Span; text: string } | null {
  const span = { start: node.start, end: value?.start ?? node.end };
  const printed = text.slice(span.start, span.end).replace(/[*_]/g, '');
  if (printed.includes('[')) return null; // the transcriber has looked at it
  if (USUAL.test(value ? printed : `${printed} `)) return null;
  return { span, text: value ? `E.O. ${number}: ` : `E.O. ${number}:` };
}
