/** Turns `<words>`, a place to fill in, into the form that snippets of LSP have: `${1:words}`, and `$1` for `<>`. */
export function asSnippet(text: string): string {
  const stops: string[] = [];
  return text
    .split(/(<[^>]*>)/)
    .map((part) => (part.startsWith('<') ? stop(numberOf(part, stops), part.slice(1, -1)) : escaped(part)))
    .join('');
}

/** The same words are one place to fill in: the post, the hour. Figures that happen to be the same are not. */
function numberOf(part: string, stops: string[]): number {
  const known = /[A-Za-z]/.test(part) ? stops.indexOf(part) : -1;
  return known < 0 ? stops.push(part) : known + 1;
}

function stop(number: number, words: string): string {
  return words === '' ? `$${number}` : `\${${number}:${escaped(words)}}`;
}

function escaped(words: string): string {
  return words.replace(/[\\$}]/g, '\\$&');
}
