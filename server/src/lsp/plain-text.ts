/** A card without its Markdown, of which it knows two marks only: bold, and the backslash before a character that is none. */
export function plainText(markdown: string): string {
  return markdown.replace(/\\(.)|\*\*/g, (_, escaped: string | undefined) => escaped ?? '');
}
