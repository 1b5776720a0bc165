import type { TextEditor } from 'vscode';
import { rangeOf } from '../protocol';
import type { Difference } from './answer';
import type { Comparison } from './comparison';
import { normalScheme } from './normal-texts';

/** Where the cursor stands among the differences. */
export interface Place {
  /** Whether a difference lies ahead of the cursor (1), around it (0) or behind it (-1). */
  readonly directionOf: (difference: Difference) => -1 | 0 | 1;
}

/** The place of the cursor in the first text or in one of the texts of the diff editor; undefined elsewhere. */
export function placeAmong({ first }: Comparison, editor: TextEditor | undefined): Place | undefined {
  if (!editor) return undefined;
  const { document, selection } = editor;
  const isFirst = document.uri.toString() === first.toString();
  if (!isFirst && document.uri.scheme !== normalScheme) return undefined;
  return {
    directionOf(difference) {
      const side = document.uri.query === 'second' ? difference.second : difference.first;
      const range = rangeOf(isFirst ? difference.first.range : side.normal);
      if (range.contains(selection.active)) return 0;
      return range.start.isAfter(selection.active) ? 1 : -1;
    },
  };
}
