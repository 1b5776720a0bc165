import { readable } from '../readable';

/**
 * Words as CommonMark that shows exactly these: nothing of them becomes markup, be it that of CommonMark or what is often
 * added to it (tables, struck words, formulas). They must stand on one line.
 */
export function markdownText(words: string): string {
  return readable(words).replace(SIGNS, '\\$&');
}

/** Such text at the head of a line, where more signs have a meaning: lists, headings, rules. */
export function atHead(markdown: string): string {
  return markdown.replace(AT_HEAD, '$1\\');
}

/** Words in which no sign has a meaning, set off from the others. They must stand on one line. */
export function markdownCode(words: string): string {
  const text = readable(words);
  const fence = fenceFor(text, 1);
  const blank = /^`|`$|^ .*\S.* $/.test(text) ? ' ' : '';
  return fence + blank + text + blank + fence;
}

/** Lines in which no sign has a meaning and every blank counts. */
export function markdownBlock(lines: readonly string[]): readonly string[] {
  const shown = lines.map(readable);
  const fence = fenceFor(shown.join('\n'), 3);
  return [fence, ...shown, fence];
}

const SIGNS = /[\\`*_[\]<>|~$#]|&(?=[#A-Za-z])|(?<==)=/g;
/** Before the sign that would make a list, a rule or a heading of the line. */
const AT_HEAD = /^(\d{1,9}(?=[.)](?:\s|$))|(?=[-+=:]))/;

/** More backticks than stand in a row in the text, and as many as there have to be. */
function fenceFor(text: string, least: number): string {
  let longest = least - 1;
  for (const [row] of text.matchAll(/`+/g)) longest = Math.max(longest, row.length);
  return '`'.repeat(longest + 1);
}
