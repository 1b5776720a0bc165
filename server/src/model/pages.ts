import type { SyntaxNode } from '../syntax/node';
import { numberOfWord } from '../text/number-words';
import type { Span } from '../text/span';
import { spanOf } from './words';

/** A piece of a page mark as printed. */
interface Printed {
  readonly span: Span;
  readonly text: string;
}

/**
 * What marks the start of a page: the heading of a print, `PAGE 02 LUXEMB 00412 02 OF 03 121619Z`, or the line of a
 * transmission, `VALLETTA 00000217 002.1 OF 003` (cable-format 4.3, 4.33).
 */
export interface PageMark {
  readonly span: Span;
  readonly kind: 'print' | 'transmission';
  /** Counts within a section; null where its figures are damaged. */
  readonly page: number | null;
  readonly post: Printed | null;
  readonly serial: Printed | null;
  readonly section: { readonly number: number; readonly of: number } | null;
}

const PRINT =
  /^PAGE ?(?<page>[\dZ]\d)(?:\s+(?<post>[A-Z]{3,}(?:[ .]+[A-Z]{2,}){0,2})\s+(?<serial>\d{4,6}))?(?:\s+(?<section>\d{1,2}) OF (?<of>\d{1,2}))?/;
const TRANSMISSION =
  /^(?<post>[A-Z][A-Z .'-]*?) +(?<serial>\d{8})\s+(?<section>\d{3})(?:\.(?<page>\d))? OF (?<of>\d{3})/;

/** `PAGE 2 RUFHLX 412 CONFIDENTIAL`, of a teletype to 1973: the station is no post, and its number is not that of the cable. */
const RELAYED = /^PAGE (?<page>\d{1,2}|[A-Z]+) R[A-Z]{3,6} \d/;

/** Reads a `pageBreak`. */
export function readPage(text: string, node: SyntaxNode): PageMark {
  const printed = text.slice(node.start, node.end);
  const relayed = RELAYED.exec(printed)?.groups?.page;
  if (relayed !== undefined) return relayedPage(spanOf(node), relayed);
  const print = PRINT.exec(printed);
  const match = print ?? TRANSMISSION.exec(printed);
  const { page = '1', post, serial, section, of } = match?.groups ?? {};
  const place = (words: string | undefined, from: number): Printed | null => {
    if (!words) return null;
    const start = node.start + printed.indexOf(words, from);
    return { span: { start, end: start + words.length }, text: words };
  };
  const printedPost = place(post, print ? 'PAGE'.length : 0);
  return {
    span: spanOf(node),
    kind: print ? 'print' : 'transmission',
    page: /^\d+$/.test(page) ? Number(page) : null,
    post: printedPost,
    serial: place(serial, printedPost ? printedPost.span.end - node.start : 0),
    section: section && of ? { number: Number(section), of: Number(of) } : null,
  };
}

function relayedPage(span: Span, page: string): PageMark {
  return { span, kind: 'transmission', page: numberOfWord(page), post: null, serial: null, section: null };
}
