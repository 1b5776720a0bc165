import type { CableSummary } from '../workspace';
import { printedName } from '../workspace';
import { dateInWords } from './date-words';
import { plain } from './hover/card';

/** So many are told. */
const MOST = 5;

/** What cables of the workspace are, in Markdown, a line each, which begins with a link: number, date, classification, subject. */
export function citedCableLines(cables: readonly CableSummary[]): readonly string[] {
  const lines = cables.slice(0, MOST).map(lineOf);
  const others = cables.length - lines.length;
  return others > 0 ? [...lines, `and ${others} more`] : lines;
}

function lineOf({ uri, place, name, date, classification, subject }: CableSummary): string {
  const label = name ? printedName(name) : 'this cable';
  // in a link of Markdown a parenthesis would be its end
  const address = uri.replaceAll('(', '%28').replaceAll(')', '%29');
  const told = [date && dateInWords(date), classification, subject]
    .filter((part) => part !== null)
    .map(plain);
  return [`[${plain(label)}](${address}#L${place.line + 1})`, ...told].join(' · ');
}
