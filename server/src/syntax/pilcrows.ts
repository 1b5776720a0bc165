import { type Line, lineAt } from './lines';
import { spansOf } from './scan';

/** An archive's pilcrow and the number of a paragraph, behind the end of another one on its line. */
const WITHIN = /(?<=[.!?:)"”][ \t]{1,3})¶[ ]?\d{1,3}[.)]/g;

/** Parts the lines of a copy that has joined its paragraphs, where an archive has marked their beginnings: `Rain. ¶2. (C) Snow.` */
export function partPilcrows(text: string, lines: readonly Line[]): readonly Line[] {
  if (!text.includes('¶')) return lines; // a rare sign alone is found fastest
  return lines.flatMap((line) => {
    const words = text.slice(line.from, line.to);
    if (!words.includes('¶', 1)) return line;
    const starts = spansOf(WITHIN, words).map(({ start }) => line.from + start);
    if (starts.length === 0) return line;
    const from = [line.start, ...starts];
    return from.map((start, index) => lineAt(text, start, from[index + 1] ?? line.end));
  });
}
