import { isEmpty, type Line, lineAt, lineEnds } from './lines';

/**
 * Copies that put an empty line behind every line: what parts paragraphs there is a second one. Without the empty lines
 * of copying they are read like any other text.
 */

/** So many lines of prose are looked at, and so few tell nothing. */
const MOST_PROSE = 40;
const LEAST_PROSE = 4;
/** Filled lines right above one another that a heading kept so, per line. */
const MOST_ADJACENT = 0.1;
/** Lines that copying has not joined. */
const LONGEST = 80;

/** The lines without every other empty line where the text is double-spaced; else the lines as they are. */
export function withoutDoubleSpacing(text: string, lines: readonly Line[]): readonly Line[] {
  if (!areDoubleSpaced(text, (index) => lines[index])) return lines;
  let isDropped = false;
  return lines.filter((line) => {
    isDropped = isEmpty(line) && !isDropped;
    return !isDropped;
  });
}

/** Whether a text is double-spaced. Most are told by their first few lines, and no more are cut. */
export function isDoubleSpaced(text: string): boolean {
  const endBehind = lineEnds(text);
  const lines: Line[] = [];
  let end = 0;
  return areDoubleSpaced(text, (index) => {
    for (; lines.length <= index && end < text.length; end = lines[lines.length - 1]?.end ?? text.length)
      lines.push(lineAt(text, end, endBehind(end)));
    return lines[index];
  });
}

/** Whether prose goes on behind empty lines, and hardly any two lines follow one another without. */
function areDoubleSpaced(text: string, lineOf: (index: number) => Line | undefined): boolean {
  let adjacent = 0;
  let prose = 0;
  let broken = 0;
  for (let index = 0; prose < MOST_PROSE; index++) {
    const line = lineOf(index);
    if (!line) break;
    if (isEmpty(line)) continue;
    const next = lineOf(index + 1);
    if (next && !isEmpty(next)) adjacent++;
    if (adjacent > LEAST_PROSE + index * MOST_ADJACENT) return false;
    if (!isProse(text, line)) continue;
    prose++;
    const after = lineOf(index + 2);
    if (next && isEmpty(next) && after && !isEmpty(after) && !endsSentence(text, line)) broken++;
  }
  return prose >= LEAST_PROSE && broken * 2 >= prose;
}

const EIGHT_WORDS = /^(?:[^ ]* ){7}/;

/** Eight words or more, on a line as transmitted. */
function isProse(text: string, { from, to }: Line): boolean {
  return to - from <= LONGEST && EIGHT_WORDS.test(text.slice(from, to));
}

function endsSentence(text: string, { to }: Line): boolean {
  return '.!?:;")]'.includes(text.charAt(to - 1));
}
