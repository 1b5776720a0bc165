import { type Comparison, comparison, openDocument, usualOptions } from '../../../server/src/service';

/** Compares two texts as archives do, or with other options. */
export function compared(
  first: string,
  second: string,
  options: Partial<typeof usualOptions> = {},
): Comparison {
  return comparison(openDocument(first), openDocument(second), { ...usualOptions, ...options });
}

/** The differences, a line each: `TAGS: changed "PGOV" to "PREL"`. */
export function listed({ differences }: Comparison): string[] {
  return differences.map(({ kind, place, first, second }) => {
    const words = {
      changed: `"${first.text}" to "${second.text}"`,
      missing: `"${first.text}"`,
      added: `"${second.text}"`,
    };
    return `${place}: ${kind} ${words[kind]}`;
  });
}
