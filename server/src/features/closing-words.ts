/** What closes a block: `END SUMMARY`, in the case of the words that opened it; QUOTE is closed by UNQUOTE. */
export function closingFor(words: string, printed: string): string {
  const closing = words === 'QUOTE' ? 'UNQUOTE' : `END ${words}`;
  if (!/\p{Ll}/u.test(printed)) return closing;
  return closing.charAt(0) + closing.slice(1).toLowerCase();
}
