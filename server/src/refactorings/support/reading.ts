import { type CableRecord, recordOf } from '../../features/record';
import type { Cable } from '../../model/cable';
import { applyEdits, type TextEdit } from '../../text/edit';
import type { Rereading } from '../refactoring';

/** What is read in a text, in words: two texts that say the same have the same. Places in the text are no part of it. */
export type ReadingOf = (cable: Cable) => string;

/** Of the record of a cable, what copying did to it. */
const OF_THE_COPY = ['file', 'cable', 'range', 'layers', 'partial', 'coverage'] as const;

/** All that a cable says, but for some fields of its record. */
export function reading(...leftOut: readonly (keyof CableRecord)[]): ReadingOf {
  const isLeftOut = new Set<string>([...OF_THE_COPY, ...leftOut]);
  return (cable) =>
    JSON.stringify({
      ...Object.fromEntries(
        Object.entries(recordOf(cable, NOWHERE)).filter(([name]) => !isLeftOut.has(name)),
      ),
      blocks: cable.blocks.map(({ kind, text, close }) => [kind, text, close !== null]),
      references: cable.mentions.references.map(({ letters }) => letters),
      paragraphsMentioned: cable.mentions.paragraphs.map(({ from, to, isForeign }) => [from, to, isForeign]),
    });
}

const NOWHERE = {
  file: '',
  cable: 0,
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
};

/**
 * Of groups of edits, as many as leave what the cable says as it is. A group that would be read in another way (a name
 * that comes to stand alone on the last line becomes a signature) is left out, whatever the others do.
 */
export function keepingReading(
  cable: Cable,
  groups: readonly (readonly TextEdit[])[],
  { reread }: Rereading,
  readingOf: ReadingOf = reading(),
): readonly TextEdit[] {
  const before = readingOf(cable);
  const holds = (edits: readonly TextEdit[]): boolean => {
    const after = reread(applyEdits(cable.text, edits));
    return after.length === 1 && after.every((it) => readingOf(it) === before);
  };
  /** Those of the groups that may be made beside what is taken already. */
  const among = (candidates: readonly (readonly TextEdit[])[], taken: readonly TextEdit[]): TextEdit[] => {
    const edits = candidates.flat();
    if (edits.length === 0 || holds([...taken, ...edits])) return edits;
    if (candidates.length === 1) return [];
    const half = candidates.length >>> 1;
    const first = among(candidates.slice(0, half), taken);
    return [...first, ...among(candidates.slice(half), [...taken, ...first])];
  };
  return among(groups, []);
}
