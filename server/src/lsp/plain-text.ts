/**
 * A card without its Markdown, of which it knows three marks only: bold, links, and the backslash before a character that is
 * none.
 */
export function plainText(markdown: string): string {
  return markdown
    .replace(/(?<!\\)\[((?:\\.|[^\\\]])*)\]\([^)]*\)/g, '$1')
    .replace(/\\(.)|\*\*/g, (_, escaped: string | undefined) => escaped ?? '');
}
