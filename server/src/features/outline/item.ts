import type { Span } from '../../text/span';

/** What an entry of the outline stands for. */
export type OutlineKind =
  | 'cable'
  | 'header'
  | 'field'
  | 'section'
  | 'summary'
  | 'comment'
  | 'quotation'
  | 'paragraph'
  | 'signature';

/** One entry of the outline. Offsets are relative to the cable. */
export interface OutlineItem {
  readonly kind: OutlineKind;
  readonly name: string;
  /** Shown dimmed behind the name; may be empty. */
  readonly detail: string;
  readonly span: Span;
  /** What is selected when the item is chosen; lies within `span`. */
  readonly nameSpan: Span;
  /** In text order, within `span`, without overlaps. */
  readonly children: readonly OutlineItem[];
}

/** An item in the making: its span and children may still grow, overlap or stick out. */
export interface Draft {
  readonly kind: OutlineKind;
  readonly name: string;
  readonly detail: string;
  readonly start: number;
  end: number;
  readonly nameSpan: Span;
  readonly children: Draft[];
}

/**
 * Makes items of drafts that stand in the order of their starts: what sticks out of `within` or reaches into the
 * next draft is cut off, and what keeps no text is left out.
 */
export function nested(drafts: readonly Draft[], within: Span): OutlineItem[] {
  const items: OutlineItem[] = [];
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1];
    const span = {
      start: Math.max(draft.start, within.start),
      end: Math.min(draft.end, within.end, next?.start ?? within.end),
    };
    if (span.start >= span.end) return;
    items.push({
      kind: draft.kind,
      name: draft.name,
      detail: draft.detail,
      span,
      nameSpan: clipped(draft.nameSpan, span),
      children: nested(draft.children, span),
    });
  });
  return items;
}

function clipped(inner: Span, outer: Span): Span {
  const start = Math.min(Math.max(inner.start, outer.start), outer.end);
  return { start, end: Math.min(Math.max(inner.end, start), outer.end) };
}
