/** Control characters of a damaged text, or of a strange name, must not reach the terminal. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '\uFFFD');
}
