import { securityLines } from '../security-lines';
import type { CompletionItem } from './item';
import { begins } from './match';
import { type Completion, wordAround } from './place';

/** The security line, below that of the station. */
export const securityLineItems: Completion = (place) => {
  const { cable, before, isHead, offset, line, asked } = place;
  const typed = before.trimStart();
  const station = cable.heading?.station;
  const isBelow = station !== undefined && station !== null && station.span.end <= line.start;
  if (!isHead || !isBelow || cable.heading?.dtg || (typed === '' && !asked)) return [];
  const span = { start: offset - typed.length, end: wordAround(place, /[A-Z]/i).end };
  return Object.entries(securityLines)
    .filter(([text]) => begins(typed, text))
    .map(
      ([text, meaning]): CompletionItem => ({
        kind: 'value',
        label: text,
        description: meaning,
        span,
        newText: text,
      }),
    );
};
