import { type CompletionItem, completion, documentation, type Topic } from '../features/completion';
import type { CableDocument } from './document';
import { cableAt, movedPlace } from './placed';

/** As many neighbours are asked what they know, the nearest: names that sign, telegrams that may be referred to. */
const NEIGHBOURS = 10;

/**
 * What may be typed at an offset, the likeliest first.
 * @param asked the user asked for it; else a key that was typed did, and prose is left in peace
 */
export function completions(
  document: CableDocument,
  offset: number,
  asked: boolean,
): readonly CompletionItem[] {
  const placed = cableAt(document, offset);
  if (!placed) return [];
  const index = document.cables.indexOf(placed);
  const others = [
    ...document.cables.slice(Math.max(0, index - NEIGHBOURS), index).reverse(),
    ...document.cables.slice(index + 1, index + 1 + NEIGHBOURS),
  ].map(({ cable }) => cable);
  return completion(placed.cable, offset - placed.offset, document.knowledge, { asked, others }).map(
    (item) => ({
      ...movedPlace(item, placed.offset),
      ...(item.also && { also: item.also.map((change) => movedPlace(change, placed.offset)) }),
    }),
  );
}

/** What there is to know about a completion, in Markdown; null where there is nothing more. */
export function completionDocumentation(
  { knowledge }: Pick<CableDocument, 'knowledge'>,
  topic: Topic,
): string | null {
  return documentation(topic, knowledge);
}
