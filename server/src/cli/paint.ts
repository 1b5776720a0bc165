/** What painted words look like. */
export type Style = keyof typeof STYLES;

const STYLES = { bold: 1, underline: 4, red: 31, green: 32, yellow: 33, blue: 34, dim: 90 } as const;

/** Paints words for a terminal with colours, or leaves them plain. */
export function painter(colours: boolean): (style: Style, text: string) => string {
  return (style, text) => (colours ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
}

/** Colours only on a terminal that knows them, and not where NO_COLOR is set to anything (no-color.org). */
export function hasColours(
  stream: Pick<NodeJS.WriteStream, 'isTTY'>,
  { NO_COLOR, TERM }: NodeJS.ProcessEnv = process.env,
): boolean {
  return stream.isTTY === true && TERM !== 'dumb' && !NO_COLOR;
}
