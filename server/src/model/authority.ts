import type { Knowledge, KnownDate } from '../knowledge';
import { labelAlternatives } from '../knowledge/printed-forms';
import { readingOf } from '../syntax/editorial';
import { childOf, type SyntaxNode } from '../syntax/node';
import { lazy } from '../text/lazy';
import type { Span } from '../text/span';
import { type Declassification, readDeclassification } from './declassification';
import type { Elements } from './elements';
import { type ReasonCite, readReasonCites } from './reason-cites';
import { allWordsOf, spanOf } from './words';

/** `Classified By: …` with reasons, or `Derived from: …` (cable-format 4.24). */
export interface ClassificationAuthority {
  /** Of its first field. */
  readonly span: Span;
  /** Of all its fields, on one line. */
  readonly text: string;
  readonly name: string | null;
  readonly title: string | null;
  /** Its fields in text order, as far as they stand apart. */
  readonly fields: readonly Span[];
  /** `1.4(b)`. */
  readonly reasons: readonly string[];
  /** The same as they are printed. */
  readonly cites: readonly ReasonCite[];
  /** What stands behind `Declassify On`. */
  readonly declassification: Declassification | null;
}

/** Signs of Markdown around the label. */
const EMPHASIS = /[*_]{2,3}/g;
const label = lazy(
  () =>
    new RegExp(
      String.raw`^(?:(?:\([A-Z/]+\)\s*)?\(?(?:${labelAlternatives('classified-by').replaceAll('[ \\t]+', '\\s+')})\s*[:.]?\s*)+(?:\([A-Z/]+\)\s*)?`,
      'i',
    ),
);
const LONGEST_LABEL = 60;
/** Where the name ends and the rest begins. */
const BEHIND_NAME =
  /[.;]?\s*(?:\bfor\s+)?\breasons?\b|\b(?:derived\s+from|declassify\s+on)\b|\bper\s+1\s*[.,]\s*[45]|[,.;]?\s*\b(?:(?:under|per|pursuant\s+to)\s+)?E\.?\s?O\.?\s*\d{5}|\bper\s+E\.?\s?O\.?|[.;]\s*(?:E\.?O\.?|1\.[45])/i;
/** Offices that stand before the name: `Ambassador`, `A/DCM`, `Acting Political Counselor`. */
const TITLE_AHEAD =
  /^(?:(?:(?:Acting|Deputy|A)[ /])*(?:Ambassador|Amb\.|Charg[eé](?: d['’]Affaires)?(?:,? a\.i\.)?|CDA|DCM|Chief of Mission|Consul General|CG|Principal Officer|(?:[A-Z][A-Za-z/-]+ ){0,2}(?:Couns(?:elor|\.)|Chief|Officer|Attach[eé]|Director)(?: for (?:[A-Z][a-z]+ (?:and )?){1,3}Affairs)?|(?:Pol|Econ|Poloff|Econoff|Pol[/-]Econ)(?=\s))[\s,:]+)(?=[A-Z])/i;
const REASONS = /(?:1|\b[lI])\s*[.,]\s*([45])\s*((?:[\s,&/+-]|and|[({]?[a-h][)}]?(?![a-z]))*)/gi;
/** A letter, or a run of them: `b-d`. */
const REASON_LETTERS = /([a-h])(?:[)}]?\s*-\s*\(?([a-h]))?/g;

const DECLASSIFY = /\bdecl(?:assify)?\s+on\s*:?\s*(?<value>[^;]*)/i;

/** The fields of the authority among the elements of a cable; in the 1990s it is paragraph 1 (cable-format 4.24). */
export function authorityNodes(text: string, elements: Elements): readonly SyntaxNode[] {
  const fields = elements.all('classificationAuthority');
  if (fields.length > 0) return fields;
  const first = elements.first('paragraph');
  const words = first && childOf(first, 'text');
  return words && label().test(text.slice(words.start, words.start + LONGEST_LABEL)) ? [first] : [];
}

/**
 * Reads the `classificationAuthority` fields of a cable, whose parts may stand apart (`Reason: …`, `Declassify On: …`);
 * null where there are none. Those that a later section repeats do not count again.
 * @param plain the text without the marks of the transcriber
 * @param on the date of the cable
 */
export function readAuthority(
  text: string,
  plain: string,
  nodes: readonly SyntaxNode[],
  knowledge: Knowledge,
  on: KnownDate,
): ClassificationAuthority | null {
  const [first] = nodes;
  if (!first) return null;
  const fields = nodes.map(spanOf);
  const span = spanOf(first);
  const printed = unrepeated(nodes.map((node) => allWordsOf(text, node, 'text').replace(EMPHASIS, ''))).join(
    ' ',
  );
  const opening = label().exec(printed)?.[0] ?? null;
  const rest = opening === null ? '' : printed.slice(opening.length);
  const who = rest.slice(0, BEHIND_NAME.exec(rest)?.index ?? rest.length).replace(/[\s.;,:]+$/, '');
  const ahead = titleAhead(who, knowledge);
  const [name, ...behind] = who.slice(ahead.length).split(/\s*,\s*/);
  const declassify = DECLASSIFY.exec(printed)?.groups?.value;
  const titles = [ahead.replace(/[\s,:]+$/, ''), ...behind].filter((title) => title !== '');
  return {
    span,
    fields,
    text: printed,
    name: name || null,
    title: titles.join(', ') || null,
    reasons: reasonsIn(readingOf(printed)),
    cites: fields.flatMap((field) => readReasonCites(plain, field)),
    declassification: declassify === undefined ? null : readDeclassification(declassify.trim(), span, on),
  };
}

/** The office before the name, with the post whose it is: `Ambassador`, `POLCOUNS`, `BRASILIA ECONOFF`. */
function titleAhead(who: string, { abbreviations, posts }: Knowledge): string {
  const title = TITLE_AHEAD.exec(who)?.[0];
  if (title !== undefined) return title;
  const [first = '', second = '', third] = who.split(' ');
  if (third === undefined) return '';
  const isOffice = (word: string): boolean =>
    OFFICER.test(word) && abbreviations.find(word.toUpperCase())?.kind === 'person';
  if (isOffice(first)) return `${first} `;
  return isOffice(second) && posts.find(first) ? `${first} ${second} ` : '';
}

/** Endings that no name has. */
const OFFICER = /(?:OFF|COUNS?|CHIEF|ATT|POLAD|DCM|CDA|RSO|PAO|\/C)$/i;

/** The fields up to the first whose label has been there. */
function unrepeated(fields: readonly string[]): readonly string[] {
  if (fields.length === 1) return fields;
  const labels = fields.map((field) => /[a-z]+/i.exec(field)?.[0].toLowerCase());
  const repeated = labels.findIndex((label, index) => labels.indexOf(label) < index);
  return repeated < 0 ? fields : fields.slice(0, repeated);
}

function reasonsIn(printed: string): string[] {
  const reasons = new Set<string>();
  REASONS.lastIndex = 0;
  for (let match = REASONS.exec(printed); match; match = REASONS.exec(printed)) {
    const [, section, printedLetters = ''] = match;
    const letters = printedLetters.toLowerCase().replace(/and/g, ' ');
    REASON_LETTERS.lastIndex = 0;
    for (let run = REASON_LETTERS.exec(letters); run; run = REASON_LETTERS.exec(letters)) {
      const [, first = '', last = first] = run;
      for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++)
        reasons.add(`1.${section}(${String.fromCharCode(code)})`);
    }
  }
  return [...reasons];
}
