import type { Cable } from '../../model/cable';
import { applyEdits, type TextEdit } from '../../text/edit';
import type { Fix, Rule } from '../rule';
import { exampleBody, exampleFront } from '../support/examples';
import { placesInCable } from '../support/wording';

function withBody(...paragraphs: readonly string[]): readonly string[] {
  return [...exampleFront(), ...exampleBody(...paragraphs).slice(1)];
}

export const conversionArtefact: Rule = {
  id: 'conversion-artefact',
  group: 'sections',
  summary: 'A web page or a program left its signs: HTML entities or tags, backslashes, null.',
  why: 'These signs were never transmitted, and a search for the words between them fails. One finding for each kind in a cable; its fix takes all of that kind.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'information', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: withBody('1. (U) Bees &amp; wasps met &quot;by chance&quot;.'),
        finds: ['&amp;'],
        fixed: withBody('1. (U) Bees & wasps met "by chance".'),
      },
      {
        text: withBody('1. (U) Bees met.<br>', '2. (U) They <b>split</b>.'),
        finds: ['<br>'],
        fixed: withBody('1. (U) Bees met.', '2. (U) They split.'),
      },
      {
        text: withBody('1. (U) The federation\\', '2. (U) It split.'),
        finds: ['\\'],
        fixed: withBody('1. (U) The federation', '2. (U) It split.'),
      },
    ],
    good: [{ text: withBody('1. (U) Bees & wasps met at http://www.example.org/?a=1&b=2.') }],
  },
  *check(cable) {
    for (const kind of KINDS) {
      if (!kind.mayHold(cable)) continue;
      const edits = Array.from(cable.text.matchAll(kind.pattern), (match): TextEdit => {
        const span = { start: match.index, end: match.index + match[0].length };
        return { span, newText: kind.decoded(match[0]) };
      }).filter(({ span, newText }) => newText.length < span.end - span.start);
      const [first] = edits;
      if (!first) continue;
      yield {
        span: first.span,
        message: `${kind.what}${placesInCable(edits.length)} is left from a conversion, and no part of the cable.`,
        fixes: [{ title: kind.fix, edits, safety: kind.safety(cable, edits) }],
      };
    }
  },
};

interface ArtefactKind {
  readonly what: string;
  /** Asked first, so that most cables cost nothing. */
  readonly mayHold: (cable: Cable) => boolean;
  readonly pattern: RegExp;
  /** What it stands for; as long as itself where that is not known. */
  readonly decoded: (printed: string) => string;
  readonly fix: string;
  readonly safety: (cable: Cable, edits: readonly TextEdit[]) => Fix['safety'];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&nbsp;': ' ',
};

const ENTITY = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,6}|#x[0-9a-f]{1,5});/gi;
/** Whether any is left; without `g`, so that it has no memory. */
const ENTITY_AGAIN = new RegExp(ENTITY.source, 'i');
const TAG = /<\/?(?:a|br|p|b|i|u|pre|code|div|span)\b[^<>\n]{0,200}>/gi;

const KINDS: readonly ArtefactKind[] = [
  {
    what: 'An HTML entity',
    mayHold: ({ layers }) => layers.includes('html'),
    pattern: ENTITY,
    decoded: decodedEntity,
    fix: 'Decode all entities',
    safety: (cable, edits) => (makesMarkup(cable.text, edits) ? 'suggested' : 'safe'),
  },
  {
    what: 'An HTML tag',
    mayHold: ({ layers }) => layers.includes('html'),
    pattern: TAG,
    decoded: () => '',
    fix: 'Remove all tags',
    safety: () => 'suggested',
  },
  {
    what: 'A backslash at the end of a line',
    mayHold: ({ text }) => text.includes('\\'),
    pattern: /\\+(?=[ \t]*(?:[\r\n]|$))/g,
    decoded: () => '',
    fix: 'Remove the backslashes',
    safety: () => 'safe',
  },
  {
    what: 'The word null',
    mayHold: ({ text }) => text.includes('null'),
    pattern: /(?<=^|[\r\n])null(?=[ \t]*(?:[\r\n]|$))/g,
    decoded: () => '',
    fix: 'Remove null',
    safety: () => 'suggested',
  },
];

/** The character that an entity stands for. */
function decodedEntity(entity: string): string {
  const number = /^&#(?<hex>x?)(?<digits>[0-9a-f]+);$/i.exec(entity)?.groups;
  if (!number?.digits) return ENTITIES[entity.toLowerCase()] ?? entity;
  const code = Number.parseInt(number.digits, number.hex ? 16 : 10);
  return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

/** Decoding once gives something that would be decoded again: `&lt;b&gt;` is printed for readers of `<b>`. */
function makesMarkup(text: string, edits: readonly TextEdit[]): boolean {
  const decoded = applyEdits(text, edits);
  const tags = (of: string) => of.match(TAG)?.length ?? 0;
  return ENTITY_AGAIN.test(decoded) || tags(decoded) > tags(text);
}
