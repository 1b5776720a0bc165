import { type SemanticToken, semanticTokens as tokensOf } from '../features/semantic-tokens';
import type { Cable } from '../model/cable';
import type { Span } from '../text/span';
import type { CableDocument } from './document';
import { movedPlace } from './placed';

/**
 * The words whose meaning decides their colour, in text order and without overlaps; each on one line.
 * @param within only the words that lie at least partly in this stretch
 */
export function semanticTokens(document: CableDocument, within?: Span): readonly SemanticToken[] {
  const { text, cables } = document;
  const { start, end } = within ?? { start: 0, end: text.length };
  return cables
    .filter(({ offset, cable }) => offset < end && start < offset + cable.text.length)
    .flatMap(({ offset, cable }) => tokensIn(cable, document).map((token) => movedPlace(token, offset)))
    .filter(({ span }) => span.start < end && start < span.end);
}

/** The tokens of a cable, which stay the same while it does. */
function tokensIn(cable: Cable, { knowledge }: CableDocument): readonly SemanticToken[] {
  const known = tokens.get(cable) ?? tokensOf(cable, knowledge);
  tokens.set(cable, known);
  return known;
}

const tokens = new WeakMap<Cable, readonly SemanticToken[]>();
