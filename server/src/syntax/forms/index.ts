import type { Line } from '../lines';
import { bodyForms } from './body';
import type { Form } from './form';
import { formIn } from './table';
import { topForms } from './top';

export type { Form } from './form';

/** The form of a line above the body: heading and front. */
export function topFormOf(text: string, line: Line): Form {
  return formIn(topForms(), text, line);
}

/** The form of a line of the body. */
export function bodyFormOf(text: string, line: Line): Form {
  return formIn(bodyForms(), text, line);
}
