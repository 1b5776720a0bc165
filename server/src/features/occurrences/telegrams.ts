import type { Cable } from '../../model/cable';
import { contains, type Span } from '../../text/span';
import { citedTelegram } from '../../workspace/names';
import { itemAt } from '../search';
import type { Finder } from './occurrence';

/** A telegram that the text of one on paper names: `Deptel 523`. The same may stand in its list, and elsewhere in the text. */
export const telegramAt: Finder = (cable, offset) => {
  const found = itemAt(cable.telegrams, offset);
  const telegram = found?.telegram ?? null;
  if (!found || telegram === null) return null;
  const entries = cable.references?.items.filter((item) => item.telegram === telegram) ?? [];
  return {
    kind: 'telegram',
    here: found.span,
    definitions: entries.map(({ span, words }) => ({ span, name: words })),
    mentions: mentionsOf(cable, telegram),
    cited: [citedTelegram(telegram)],
  };
};

/** Where the text names a telegram, but for the entries of its list. */
export function mentionsOf({ telegrams, references }: Cable, telegram: string): readonly Span[] {
  return telegrams
    .filter((mention) => mention.telegram === telegram)
    .map(({ span }) => span)
    .filter((span) => !references?.items.some((item) => contains(item.span, span)));
}
