import type { Form } from './forms';
import { isRuler, type Line } from './lines';

/** How a form is told from the words of a line alone. */
export interface LineForm {
  readonly form: Form;
  /** The characters it may begin with. */
  readonly starts: string;
  /** The second characters that it may have, and the last, where these rule most lines out. */
  readonly second?: string;
  readonly last?: string;
  readonly pattern: RegExp;
}

/** What a line with a certain first character may be. */
interface Candidate {
  readonly form: Form;
  readonly second: ReadonlySet<number> | null;
  readonly last: ReadonlySet<number> | null;
  readonly pattern: RegExp;
}

/** The candidates by the code of the first character. */
export type FormTable = readonly (readonly Candidate[])[];

/** Puts forms in order by what a line may begin with; of several that fit, the first in the list counts. */
export function formTable(forms: readonly LineForm[]): FormTable {
  const table: Candidate[][] = Array.from({ length: 256 }, () => []);
  for (const { form, starts, second, last, pattern } of forms) {
    const candidate = { form, second: codesOf(second), last: codesOf(last), pattern };
    for (const code of codesOf(starts) ?? []) table[code]?.push(candidate);
  }
  return table;
}

function codesOf(characters: string | undefined): ReadonlySet<number> | null {
  return characters === undefined ? null : new Set(Array.from(characters, (each) => each.charCodeAt(0)));
}

/** The form of a line: `ruler` or `plain` where none of the table fits. */
export function formIn(forms: FormTable, text: string, { from, to }: Line): Form {
  if (from === to) return 'empty';
  for (const { form, second, last, pattern } of forms[text.charCodeAt(from)] ?? NONE) {
    if (second?.has(text.charCodeAt(from + 1)) === false) continue;
    if (last?.has(text.charCodeAt(to - 1)) === false) continue;
    pattern.lastIndex = from;
    if (pattern.test(text)) return form;
  }
  return isRuler(text, from, to) ? 'ruler' : 'plain';
}

const NONE: readonly Candidate[] = [];
