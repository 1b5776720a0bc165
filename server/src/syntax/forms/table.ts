import { type Beginning, byFirst, type Codes, codesOf } from '../beginnings';
import { isRuler, type Line } from '../lines';
import type { Form } from './form';

/** How a form is told from the words of a line alone. */
export interface LineForm extends Beginning {
  readonly form: Form;
  /** The last characters that it may have, where these rule most lines out. */
  readonly last?: string;
  readonly pattern: RegExp;
}

/** What a line with a certain first character may be. */
interface Candidate {
  readonly form: Form;
  readonly second: Codes | null;
  readonly last: Codes | null;
  readonly pattern: RegExp;
}

/** The candidates by the code of the first character. */
export type FormTable = readonly (readonly Candidate[])[];

/** Puts forms in order by what a line may begin with; of several that fit, the first in the list counts. */
export function formTable(forms: readonly LineForm[]): FormTable {
  return byFirst(forms, ({ form, second, last, pattern }) => ({
    form,
    second: codesOf(second),
    last: codesOf(last),
    pattern,
  }));
}

/** The form of a line: `ruler` or `plain` where none of the table fits. */
export function formIn(forms: FormTable, text: string, { from, to }: Line): Form {
  if (from === to) return 'empty';
  const candidates = forms[text.charCodeAt(from)] ?? NONE;
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index];
    if (!candidate) break;
    const { form, second, last, pattern } = candidate;
    if (second && !second[text.charCodeAt(from + 1)]) continue;
    if (last && !last[text.charCodeAt(to - 1)]) continue;
    pattern.lastIndex = from;
    if (pattern.test(text)) return form;
  }
  return isRuler(text, from, to) ? 'ruler' : 'plain';
}

const NONE: readonly Candidate[] = [];
