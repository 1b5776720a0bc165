import { Selection, type TextEditor, window } from 'vscode';
import { rangeOf } from '../protocol';
import type { Difference } from './answer';
import type { Comparison, ListedDifference } from './comparison';
import { normalScheme, openDiff } from './normal-texts';

/** Whether a difference lies ahead of the cursor (1), around it (0) or behind it (-1). */
type DirectionOf = (difference: Difference) => -1 | 0 | 1;

/** The difference around the cursor, in the first text or in one of the texts of the diff editor. */
export function differenceAtCursor(comparison: Comparison): ListedDifference | undefined {
  const directionOf = directionsFrom(comparison, window.activeTextEditor);
  return comparison.differences.find((difference) => directionOf?.(difference) === 0);
}

/**
 * The next difference from the cursor on, or the one before; behind the last comes the first, and so it does where the
 * cursor stands in neither text. Those that were marked as doubtful are passed over.
 */
export function differenceFromCursor(comparison: Comparison, step: 1 | -1): ListedDifference | undefined {
  const open = comparison.differences.filter(({ isDoubtful }) => !isDoubtful);
  const directionOf = directionsFrom(comparison, window.activeTextEditor) ?? (() => -1);
  return step > 0
    ? (open.find((difference) => directionOf(difference) > 0) ?? open[0])
    : (open.findLast((difference) => directionOf(difference) < 0) ?? open.at(-1));
}

/** Puts the cursor on a difference: in the first text where that is at the front, else in the diff editor. */
export async function goToDifference(comparison: Comparison, { first, second }: Difference): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !isFirst(comparison, editor)) {
    await openDiff(comparison, second);
    return;
  }
  const range = rangeOf(first.range);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range);
}

/** Where differences lie from the cursor; undefined where the editor shows neither text. */
function directionsFrom(comparison: Comparison, editor: TextEditor | undefined): DirectionOf | undefined {
  if (!editor) return undefined;
  const { document, selection } = editor;
  const isText = isFirst(comparison, editor);
  if (!isText && document.uri.scheme !== normalScheme) return undefined;
  return (difference) => {
    const side = document.uri.query === 'second' ? difference.second : difference.first;
    const range = rangeOf(isText ? difference.first.range : side.normal);
    if (range.contains(selection.active)) return 0;
    return range.start.isAfter(selection.active) ? 1 : -1;
  };
}

function isFirst({ first }: Comparison, { document }: TextEditor): boolean {
  return document.uri.toString() === first.toString();
}
