import type { Fix, TextEdit } from './rule';

/**
 * The edits of as many fixes as can be applied at once, in text order. Each fix counts as one stretch from its first to
 * its last edit; of two that touch, the one that starts first is taken and the other left for a second round.
 */
export function mergeFixes(fixes: readonly Fix[]): readonly TextEdit[] {
  const stretches = fixes
    .map((fix) => inTextOrder(fix.edits))
    .flatMap((edits) => {
      const first = edits[0];
      const last = edits.at(-1);
      return first && last ? [{ edits, start: first.span.start, end: last.span.end }] : [];
    })
    .sort((a, b) => a.start - b.start);

  let end = -1;
  return stretches.flatMap((stretch) => {
    if (stretch.start <= end) return [];
    end = stretch.end;
    return stretch.edits;
  });
}

/** The text after edits that do not overlap; their order does not matter. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const edit of inTextOrder(edits)) {
    pieces.push(text.slice(copied, edit.span.start), edit.newText);
    copied = edit.span.end;
  }
  return pieces.join('') + text.slice(copied);
}

function inTextOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
