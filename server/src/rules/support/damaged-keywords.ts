import type { Cable } from '../../model/cable';
import { distance } from '../../text/distance';
import type { Span } from '../../text/span';

/** A keyword of the heading of which a letter is off, so that its line could not be read. */
export interface DamagedKeyword {
  readonly span: Span;
  readonly printed: string;
}

/** A short word, and an address that begins as only addresses do. */
const line =
  /^(?<keyword>[A-Za-z0-9]{1,5}|[A-Z] [A-Z])[ \t]+(?:\[sic\][ \t]+)?(?=R[A-Z]{3,6}\/|AM(?:EMBASSY|CONSUL) |SECSTATE |DEPT OF STATE|US[A-Z]+ [A-Z])/;

/** The line above the text that was meant to begin with a keyword: `T0 SECSTATE WASHDC`, `FN AMEMBASSY VALLETTA`. */
export function damagedKeyword(cable: Cable, keyword: 'FM' | 'TO' | 'INFO'): DamagedKeyword | undefined {
  for (const { kind, start, end } of cable.tree.children) {
    if (kind === 'textLine' || kind === 'paragraph') return undefined;
    if (kind !== 'unclassified') continue;
    const printed = line.exec(cable.text.slice(start, end))?.groups?.keyword;
    if (printed && isMeant(printed, keyword))
      return { span: { start, end: start + printed.length }, printed };
  }
  return undefined;
}

/** Look-alikes taken for what they look like, at most one edit, and of a short word not its first letter. */
function isMeant(printed: string, keyword: string): boolean {
  const letters = printed.replace(/[0]/g, 'O').replace(/[1l]/g, 'I').replace(/ /g, '').toUpperCase();
  if (distance(letters, keyword, 1) > 1) return false;
  return keyword.length > 2 || letters.startsWith(keyword.charAt(0)) || letters.length > 2;
}
