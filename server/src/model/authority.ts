import type { Knowledge, KnownDate } from '../knowledge';
import { labelAlternatives } from '../knowledge/printed-forms';
import { readingOf } from '../syntax/editorial';
import { childOf, type SyntaxNode } from '../syntax/node';
import { lazy } from '../text/lazy';
import type { Span } from '../text/span';
import { readClassifier } from './classifier';
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
/** What may stand before the label: in paragraph 1 the class of the whole text, else the reason. */
const LEAD = String.raw`(?:\(?(?:[A-Z]+ )?-{0,2} ?ENTIRE TEXT[.)]*\s+|THIS (?:MESSAGE|CABLE|TELEGRAM) (?:IS|WAS|HAS BEEN) |REASONS?:[^:]{1,60}?(?=CLASS))?`;
const label = lazy(
  () =>
    new RegExp(
      String.raw`^${LEAD}(?:(?:\([A-Z/]+\)\s*)?\(?(?:${labelAlternatives('classified-by').replaceAll('[ \\t]+', '\\s+')})\s*[:.]?\s*)+(?:\([A-Z/]+\)\s*)?`,
      'i',
    ),
);
const LONGEST_LABEL = 90;
/** What parts the name from the words behind it; the point of `Jr.` is its own. */
const AFTER_NAME = String.raw`(?:(?<!\b[JS]r)\.|[\s,;:(–-]){0,6}`;
/** Where the name ends and the rest begins, with the words that lead to it: `, due to reasons 1.4 (b)`, `: 1.5 B, D`. */
const BEHIND_NAME = new RegExp(
  String.raw`${AFTER_NAME}(?:\b(?:for|under|per|pursuant to|due to|because of|in accordance with|based on)\s+(?:the\s+)?){0,3}(?:\breasons?\b|\b(?:derived\s+from|decl(?:assify)?\s+on)\b|\b(?:sec(?:tion)?s?\.?\s*)?(?<![\d.])1\s*[.,]\s*[45]|\bE\.?\s?O\.?\s*\d{5}|\bE\.O\.)|\s+per\s+E\.?\s?O\b|${AFTER_NAME}$`,
  'i',
);
/** A section and its letters, AND broken by the end of a line among them; without its point only where they stand in parentheses. */
const REASONS =
  /(?:(?:1|\b[lI])\s*[.,]\s*([45])[.:]?|\b1([45])(?=\s*\())\s*((?:[\s,&/+-]|a\s?n\s?d\b|or\b|[[({]?[a-h]\s?[)}\]]|[[({]?[a-h](?![a-z]))*)/gi;
/** A letter, or a run of them: `b-d`. */
const REASON_LETTERS = /([a-h])(?:[)}\]]?\s*-\s*[[(]?([a-h]))?/g;

const DECLASSIFY = /\bdecl(?:assify)?\s+on\s*:?\s*(?<value>[^;]*)/i;

/** The fields of the authority among the elements of a cable; in the 1990s it is paragraph 1, or 2 (cable-format 4.24). */
export function authorityNodes(text: string, elements: Elements): readonly SyntaxNode[] {
  const fields = elements.all('classificationAuthority');
  if (fields.length > 0) return fields;
  const [first, second] = elements.all('paragraph');
  return [first, second]
    .filter((paragraph) => paragraph !== undefined)
    .filter((paragraph) => {
      const words = childOf(paragraph, 'text');
      return words && label().test(text.slice(words.start, words.start + LONGEST_LABEL));
    })
    .slice(0, 1);
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
  const parts = unrepeated(nodes.map((node) => allWordsOf(text, node, 'text').replace(EMPHASIS, '')));
  const printed = parts.join(' ');
  const who = classifierIn(parts);
  const declassify = DECLASSIFY.exec(printed)?.groups?.value;
  return {
    span,
    fields,
    text: printed,
    ...readClassifier(who, knowledge),
    reasons: reasonsIn(readingOf(printed)),
    cites: fields.flatMap((field) => readReasonCites(plain, field)),
    declassification: declassify === undefined ? null : readDeclassification(declassify.trim(), span, on),
  };
}

/** The words behind `Classified By`, up to the reasons; its field may be another than the first. */
function classifierIn(fields: readonly string[]): string {
  const index = fields.findIndex((field) => label().test(field));
  if (index < 0) return '';
  const rest = fields.slice(index).join(' ').replace(label(), '');
  return rest.slice(0, BEHIND_NAME.exec(rest)?.index);
}

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
    const [, pointed, unpointed, printedLetters = ''] = match;
    const section = pointed ?? unpointed;
    const letters = printedLetters.toLowerCase().replace(/a\s?n\s?d|or/g, ' ');
    REASON_LETTERS.lastIndex = 0;
    for (let run = REASON_LETTERS.exec(letters); run; run = REASON_LETTERS.exec(letters)) {
      const [, first = '', last = first] = run;
      for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++)
        reasons.add(`1.${section}(${String.fromCharCode(code)})`);
    }
  }
  return [...reasons];
}
