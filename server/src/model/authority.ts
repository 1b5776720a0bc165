import type { SyntaxNode } from '../syntax/node';
import type { Span } from '../text/span';
import { allWordsOf, spanOf } from './words';

/** `Classified By: …` with reasons, or `Derived from: …` (cable-format 4.24). */
export interface ClassificationAuthority {
  readonly span: Span;
  readonly text: string;
  readonly name: string | null;
  readonly title: string | null;
  /** `1.4(b)`. */
  readonly reasons: readonly string[];
}

const LABEL = /^[*_]{0,2}(?:(?:\([A-Z/]+\)\s*)?classified\s+by\s*:?\s*)+/i;
/** Where the name ends and the rest begins. */
const BEHIND_NAME =
  /[.;]?\s*(?:\bfor\s+)?\breasons?\b|\b(?:derived\s+from|declassify\s+on)\b|\bper\s+1\s*[.,]\s*[45]|[.;]\s*(?:E\.?O\.?|1\.[45])/i;
/** Offices that stand before the name: `Ambassador`, `A/DCM`, `Acting Political Counselor`. */
const TITLE_AHEAD =
  /^(?:(?:(?:Acting|Deputy|A)[ /])*(?:Ambassador|Amb\.|Charg[eé](?: d['’]Affaires)?(?:,? a\.i\.)?|CDA|DCM|Chief of Mission|Consul General|CG|Principal Officer|(?:[A-Z][A-Za-z/-]+ ){0,2}(?:Counselor|Chief|Officer)|(?:Pol|Econ|Poloff|Econoff|Pol[/-]Econ)(?=\s))[\s,:]+)(?=[A-Z])/i;
const REASONS = /1\s*[.,]\s*(?<section>[45])\s*(?<letters>(?:[\s,&/+]|and|[(]?[a-h]\)?(?![a-z]))*)/gi;

/** Reads a `classificationAuthority`. */
export function readAuthority(text: string, node: SyntaxNode): ClassificationAuthority {
  const printed = allWordsOf(text, node, 'text');
  const label = LABEL.exec(printed)?.[0] ?? null;
  const rest = label === null ? '' : printed.slice(label.length);
  const who = rest.slice(0, BEHIND_NAME.exec(rest)?.index ?? rest.length).replace(/[\s.;,:]+$/, '');
  const ahead = TITLE_AHEAD.exec(who)?.[0] ?? '';
  const [name, ...behind] = who.slice(ahead.length).split(/\s*,\s*/);
  const titles = [ahead.replace(/[\s,:]+$/, ''), ...behind].filter((title) => title !== '');
  return {
    span: spanOf(node),
    text: printed,
    name: name || null,
    title: titles.join(', ') || null,
    reasons: reasonsIn(printed),
  };
}

function reasonsIn(printed: string): string[] {
  const reasons: string[] = [];
  for (const match of printed.matchAll(REASONS)) {
    const letters = (match.groups?.letters ?? '').replace(/and/gi, ' ').match(/[a-h]/gi) ?? [];
    for (const letter of letters) reasons.push(`1.${match.groups?.section}(${letter.toLowerCase()})`);
  }
  return [...new Set(reasons)];
}
