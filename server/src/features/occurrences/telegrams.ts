import { citedTelegram } from '../../workspace/names';
import { itemAt } from '../search';
import type { Finder } from './occurrence';

/** A telegram that the text of one on paper names: `Deptel 523`. The same may stand in its list, and elsewhere in the text. */
export const telegramAt: Finder = ({ telegrams, references }, offset) => {
  const found = itemAt(telegrams, offset);
  const telegram = found?.telegram ?? null;
  if (!found || telegram === null) return null;
  const entries = references?.items.filter((item) => item.telegram === telegram) ?? [];
  return {
    kind: 'telegram',
    here: found.span,
    definitions: entries.map(({ span, words }) => ({ span, name: words })),
    mentions: telegrams
      .filter((mention) => mention.telegram === telegram)
      .map(({ span }) => span)
      .filter(({ start }) => !entries.some(({ span }) => span.start <= start && start < span.end)),
    cited: [citedTelegram(telegram)],
  };
};
