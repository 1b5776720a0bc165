import { type PlacedCable, readingEach } from '../model/document';
import type { TextSource } from '../text/source';
import type { Steps } from '../text/steps';
import { type CableIndex, type CableSummary, type Lines, summaryOf } from '../workspace';

import { type CableDocument, type OpenOptions, readOptions } from './document';
import type { DocumentOccurrence } from './occurrences';
import { cableAt } from './placed';

/** The summaries of the cables of a text that was read, under the address of its file. */
export function cableSummaries(
  { cables }: CableDocument,
  uri: string,
  lines: Lines,
): readonly CableSummary[] {
  return cables.flatMap((placed) => summaryOf(placed, uri, lines) ?? []);
}

/** That of the cable at an offset; null where there is none. */
export function summaryAt(
  document: CableDocument,
  offset: number,
  uri: string,
  lines: Lines,
): CableSummary | null {
  const placed = cableAt(document, offset);
  return placed ? summaryOf(placed, uri, lines) : null;
}

/** The summaries of a text that nobody has read, with pauses; no more of it is kept than one cable at a time. */
export function* summarising(
  text: TextSource & Lines,
  uri: string,
  options: OpenOptions,
): Steps<readonly CableSummary[]> {
  const summaries: CableSummary[] = [];
  const take = (placed: PlacedCable): void => {
    const summary = summaryOf(placed, uri, text);
    if (summary) summaries.push(summary);
  };
  yield* readingEach(text, readOptions(options), take);
  return summaries;
}

/** The cables that a reference means, each once. */
export function citedCables(
  index: CableIndex,
  { cited, date }: Pick<DocumentOccurrence, 'cited' | 'date'>,
): readonly CableSummary[] {
  return [...new Set(cited.flatMap((name) => index.meantBy(name, date)))];
}
