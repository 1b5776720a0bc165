import { printedName } from './names';
import type { CableSummary } from './summary';

/**
 * The cables that hold every word of a query in their number or their subject, in any case: `almaty 42`, `05almaty4244`,
 * `bees honey`. None for a query without words.
 */
export function search(cables: readonly CableSummary[], query: string): readonly CableSummary[] {
  const words = query.toLowerCase().match(/\S+/g);
  if (!words) return [];
  return cables.filter((cable) => {
    const told = toldOf(cable);
    return words.every((word) => told.includes(word));
  });
}

/** Both forms of the number, and the subject. */
function toldOf({ name, subject }: CableSummary): string {
  return `${name ? `${printedName(name)} ${name.number}` : ''} ${subject ?? ''}`.toLowerCase();
}
