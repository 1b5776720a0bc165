import type { Knowledge } from '../../knowledge';
import { telegramWords } from '../../knowledge/printed-forms';
import { telegramReferences } from '../../syntax/elements/telegram-references';
import { spansOf } from '../../syntax/scan';
import { lazy } from '../../text/lazy';
import type { Span } from '../../text/span';
import type { Paragraph } from '../body';
import { oneLine, spanOf } from '../words';
import { type TelegramContext, telegramNamesOf } from './references';

/** Another telegram that the text of one on paper names: `Deptel 523`, `urtel`, `mytel July 7`. */
export interface TelegramMention {
  readonly span: Span;
  /** As printed, on one line. */
  readonly text: string;
  /** The name by which telegrams are compared, `STATE>ROME 523 [FY54]`; null without number or run. */
  readonly telegram: string | null;
}

/** No mention with its dates and repetitions is longer. */
const LONGEST = 200;

const patterns = lazy(() => {
  const [owners, middles, kinds] = [telegramWords('owner'), telegramWords('middle'), telegramWords('kind')];
  const word = String.raw`(?:re|ref)?(?:(?:${owners})(?:['’]?s)?(?:${middles})?(?:${kinds})|(?:${middles})(?:${owners})?(?:${kinds}))(?:s|\(s\))?`;
  const flown = String.raw`(?:(?:${owners})['’]s\s+)?A-\d|CA-\d`;
  return {
    /** Where a mention may begin: a word of reference, a possessive with its number, an airgram. */
    candidate: new RegExp(String.raw`\b(?:${word}\b|(?:${owners})['’]s\s+\d|${flown})`, 'gi'),
    /** Words that need no number: few ordinary ones look so. */
    alone:
      /^(?:re)?(?:emb|dep|dept|leg|con|mis|my|our|ur|your|yr)(?:cir|circ|info|niact)?(?:tel|msg|gram|agram|gam|desp)s?$/i,
  };
});

/** Reads the telegrams that the paragraphs name, in order; those of the references at their head, too. */
export function readTelegramMentions(
  text: string,
  paragraphs: readonly Paragraph[],
  context: TelegramContext,
  knowledge: Knowledge,
): readonly TelegramMention[] {
  return paragraphs.flatMap(({ textSpan }) => {
    const mentions: TelegramMention[] = [];
    const words = text.slice(textSpan.start, textSpan.end);
    let end = textSpan.start;
    for (const place of spansOf(patterns().candidate, words)) {
      const start = textSpan.start + place.start;
      if (start < end) continue;
      const word = words.slice(place.start, place.end);
      const found = mentionsAt(text, { start, end: Math.min(textSpan.end, start + LONGEST) }, word);
      const printed = found.map((span) => oneLine(text.slice(span.start, span.end)));
      const names = telegramNamesOf(printed, context, knowledge);
      for (const [index, span] of found.entries())
        mentions.push({ span, text: printed[index] ?? '', telegram: names[index] ?? null });
      end = found.at(-1)?.end ?? end;
    }
    return mentions;
  });
}

/** `Deptels 12 and 14` are two; a word alone is one where it needs no number. */
function mentionsAt(text: string, span: Span, word: string): readonly Span[] {
  const { references } = telegramReferences(text, span);
  if (references.length > 0) return references.map(spanOf);
  const end = span.start + word.length;
  return patterns().alone.test(word) ? [{ start: span.start, end }] : [];
}
