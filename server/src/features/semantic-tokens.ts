import type { Knowledge } from '../knowledge';
import type { Cable } from '../model/cable';
import type { PortionMark } from '../model/marking';
import type { Tag } from '../model/tags';
import type { Span } from '../text/span';

/** What a word is by its meaning, which its shape does not tell. */
export type TokenKind = 'classification' | 'tagCode' | 'mention';

/** What more there is to say of it: the level of a classification, or that a code is unknown or no longer used. */
export type TokenTrait =
  | 'unclassified'
  | 'limitedOfficialUse'
  | 'confidential'
  | 'secret'
  | 'topSecret'
  | 'unknown'
  | 'deprecated';

/** A word with its meaning. Offsets are relative to the cable; it lies on one line. */
export interface SemanticToken {
  readonly span: Span;
  readonly kind: TokenKind;
  readonly trait: TokenTrait | null;
}

/** The levels by their rank. */
const LEVELS: readonly TokenTrait[] = [
  'unclassified',
  'limitedOfficialUse',
  'confidential',
  'secret',
  'topSecret',
];

/**
 * The words of one cable whose meaning decides their colour, in text order and without overlaps: classifications and
 * portion marks by their level, codes of the TAGS that no list has or that were no longer used at the date of the cable,
 * and what the text says of references, paragraphs and septels.
 */
export function semanticTokens(cable: Cable, knowledge: Knowledge): readonly SemanticToken[] {
  const tokens = [...levelTokens(cable, knowledge), ...codeTokens(cable, knowledge), ...mentionTokens(cable)];
  return apart(tokens.flatMap((token) => lineByLine(cable.text, token)));
}

function levelTokens(cable: Cable, { classifications }: Knowledge): SemanticToken[] {
  const token = (span: Span, order: number | null | undefined): SemanticToken[] => {
    const trait = LEVELS[order ?? -1];
    return trait ? [{ span, kind: 'classification', trait }] : [];
  };
  const { textLines, footMarking, paragraphs, headings, subject } = cable;
  const markings = [...textLines.map(({ marking }) => marking), footMarking].filter((each) => each !== null);
  const portions = [...paragraphs, ...headings, ...(subject ? [subject] : [])].flatMap(
    ({ marking }): PortionMark[] => (marking ? [marking] : []),
  );
  return [
    ...markings.flatMap(({ span, level }) => token(span, classifications.order(level))),
    ...portions.flatMap(({ span, order }) => token(span, order)),
  ];
}

function codeTokens({ tags, date }: Cable, { tags: known }: Knowledge): SemanticToken[] {
  const traitOf = ({ kind, code }: Tag): TokenTrait | null => {
    if (kind === 'unknown') return 'unknown';
    return kind !== 'person' && !known.validAt(code, date) ? 'deprecated' : null;
  };
  return (tags?.tags ?? []).flatMap((tag): SemanticToken[] => {
    const trait = traitOf(tag);
    return trait ? [{ span: tag.span, kind: 'tagCode', trait }] : [];
  });
}

function mentionTokens({ mentions }: Cable): SemanticToken[] {
  const spans = [
    ...mentions.references.map(({ span }) => span),
    ...mentions.paragraphs.map(({ span }) => span),
    ...mentions.septels,
  ];
  return spans.map((span) => ({ span, kind: 'mention', trait: null }));
}

/** A token for each line on which it lies: not every editor shows one of several lines. */
function lineByLine(text: string, token: SemanticToken): SemanticToken[] {
  const { start, end } = token.span;
  const pieces = text.slice(start, end).matchAll(/[^\r\n]+/g);
  return Array.from(pieces, ({ 0: piece, index }) => ({
    ...token,
    span: { start: start + index, end: start + index + piece.length },
  }));
}

/** In text order; of two that overlap the first is left. */
function apart(tokens: SemanticToken[]): SemanticToken[] {
  let end = 0;
  return tokens
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      if (span.start < end || span.start === span.end) return false;
      end = span.end;
      return true;
    });
}
