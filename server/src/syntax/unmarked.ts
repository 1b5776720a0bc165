/**
 * The text as it would be without the marks of the transcriber, character for character in its place: remarks
 * (`[sic]`, `[?]`, `[illegible]`) become blanks, of a doubtful reading (`[MALTA?]`) the words stay. Heading and front are
 * told apart in this text, so that a mark never hides a code, a number or a date. The same string where there are none.
 *
 * Left as they are: links of Markdown, a reading that is glued to other letters (`EA[GR?]`), and what stands with the number
 * of a paragraph, for these have forms of their own.
 */
export function withoutMarks(text: string): string {
  if (!text.includes('[')) return text;
  return text.replace(
    MARK,
    (mark: string, remark: string | undefined, reading: string | undefined, at: number) => {
      if (ofNumber(text, at, mark)) return mark;
      if (remark !== undefined) return ' '.repeat(mark.length);
      return ` ${reading}${' '.repeat(mark.length - (reading?.length ?? 0) - 1)}`;
    },
  );
}

/** In lower-case letters or a question mark alone a remark; before a question mark, whole words, a reading. */
const MARK =
  /\[(?:([a-z][^[\]\n\r]{0,80}|\?|SIC|ILLEGIBLE)|(?<![\p{L}\p{N}]\[)([^[\]\n\r?]{1,60})\?(?!\][\p{L}\p{N}]))\](?!\()/gu;

/** `7 [sic].`, `[7?].` at the head of a line. */
function ofNumber(text: string, at: number, mark: string): boolean {
  if (!/[.)\\]/.test(text.charAt(at + mark.length))) return false;
  const before = /(?:^|[\n\r])([^\n\r]*)$/.exec(text.slice(Math.max(0, at - 8), at))?.[1] ?? 'x';
  return (
    /^[ \t]*\u00b6?[ ]?\d{1,3} ?$/.test(before) || (/^[ \t]*$/.test(before) && /^\[\d{1,3}\?/.test(mark))
  );
}
