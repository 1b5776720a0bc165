import type { FoldingRange } from 'vscode-languageserver';
import { type FoldRange, foldingRanges } from '../service';
import type { Abilities } from './abilities';
import { foldKinds, rangeOf } from './convert';
import type { OpenDocument } from './documents';
import { answering, type Feature } from './session';

/** What can be folded away: header, sections, paragraphs, page artefacts. */
export const folding: Feature = (session) => {
  const { connection, abilities } = session;
  connection.onFoldingRanges(
    answering(session, null, (document, _, settings) => {
      const ranges = foldingRanges(document.reading(settings)).map((fold) =>
        foldingRange(document, fold, abilities),
      );
      return longest(
        ranges.filter(({ startLine, endLine }) => startLine < endLine),
        abilities.foldingLimit,
      );
    }),
  );
  return { foldingRangeProvider: true };
};

function foldingRange(
  document: OpenDocument,
  { kind, span, collapsedText }: FoldRange,
  abilities: Abilities,
): FoldingRange {
  const { start, end } = rangeOf(document, span);
  const lspKind = foldKinds[kind];
  return {
    startLine: start.line,
    endLine: end.line,
    ...(!abilities.foldsWholeLines && { startCharacter: start.character, endCharacter: end.character }),
    ...(lspKind && { kind: lspKind }),
    ...(abilities.collapsedText && collapsedText && { collapsedText }),
  };
}

/** The longest ranges, in the order in which they came, as many as the client wants. */
function longest(ranges: FoldingRange[], limit: number): FoldingRange[] {
  if (ranges.length <= limit) return ranges;
  const lines = ({ startLine, endLine }: FoldingRange) => endLine - startLine;
  const kept = new Set([...ranges].sort((a, b) => lines(b) - lines(a)).slice(0, limit));
  return ranges.filter((range) => kept.has(range));
}
