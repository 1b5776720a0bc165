import type { Span } from '../../text/span';

/** What a hover shows: Markdown, and the stretch of the cable that it is about (offsets relative to the cable). */
export interface HoverContent {
  readonly span: Span;
  readonly markdown: string;
}

/** A line of a card; null and empty lines are left out. */
type Line = string | null | undefined | false;

/**
 * A hover of one shape for all: the thing in bold, what it is, then short lines.
 * The lines are plain text: what Markdown would take for its own marks is escaped.
 */
export function card(span: Span, title: string, kind: string, ...lines: readonly Line[]): HoverContent {
  const head = `**${plain(title)}**${kind && ` · ${plain(kind)}`}`;
  const body = lines.filter((line): line is string => Boolean(line)).map(plain);
  return { span: { start: span.start, end: span.end }, markdown: [head, ...body].join('\n\n') };
}

/** The text as Markdown that shows just it. */
export function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
}
