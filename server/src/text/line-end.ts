/** The line end of the text: the first one decides; a text of one line takes a line feed. */
export function lineEnd(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
