import { statistics } from '../service';
import { holdsCable } from './parse-text';
import type { TextInput, TextOutcome } from './task';

/** To count what stands in texts. */
export interface StatsTask {
  readonly name: 'stats';
}

/** How much there is of each cable of a text. */
export function statsText({ document }: TextInput): TextOutcome {
  const outcome = { output: [], statistics: statistics(document) };
  return holdsCable(document) ? outcome : { ...outcome, note: 'does not look like a cable' };
}
