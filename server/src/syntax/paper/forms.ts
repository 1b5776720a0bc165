import { lazy } from '../../text/lazy';
import type { LeafPattern } from '../leaf-pattern';
import type { BranchKind } from '../node';
import { footForms } from './foot-forms';
import { barestForms, headForms } from './head-forms';

/** What a line of a paper form looks like, or one of its columns, before its neighbours are known. */
export type PaperForm =
  // the head of the sheet
  | 'title'
  | 'chargeBox'
  | 'classification'
  | 'control'
  | 'received'
  | 'time'
  | 'from'
  | 'to'
  | 'action'
  | 'mission'
  | 'addressee'
  | 'number'
  | 'departmentNumber'
  | 'dated'
  | 'placed'
  | 'marginLabel'
  | 'office'
  | 'figures'
  // between head and text
  | 'precedence'
  | 'caption'
  | 'passing'
  | 'section'
  | 'subject'
  // an edited series
  | 'volumeFile'
  | 'volumeTitle'
  // pages and foot
  | 'runningHead'
  | 'footer'
  | 'mark'
  | 'note'
  | 'endMark'
  | 'fileNumber'
  | 'stamp'
  | 'drafting'
  | 'ruler';

/** How a form is told and parted. */
export interface PaperRow {
  readonly form: PaperForm;
  /** The element that it gives. */
  readonly kind: BranchKind;
  /** Of the whole line. */
  readonly pattern: LeafPattern;
}

/** What is longer is prose. */
const LONGEST = 240;

/** The first row that fits counts. Built at first use: the words come from the tables. */
const rows = lazy((): readonly PaperRow[] => [...headForms(), ...footForms(), ...barestForms()]);

/** All rows as two patterns, one for each kind of letters: most lines are prose, and told by these at once. */
const anyRow = lazy(() => [anyOf('i'), anyOf('')] as const);

function anyOf(flags: string): RegExp {
  const sources = rows()
    .filter(({ pattern }) => pattern.flags === flags)
    .map(({ pattern }) => pattern.source.replace(/\(\?<[A-Za-z]+>/g, '(?:'));
  return new RegExp(`^(?:${sources.join('|')})`, flags);
}

/** The row that words without blanks at either end fit; undefined for prose. */
export function paperRowOf(words: string): PaperRow | undefined {
  if (words === '' || words.length > LONGEST) return undefined;
  const [ofAnyCase, asPrinted] = anyRow();
  if (!ofAnyCase.test(words) && !asPrinted.test(words)) return undefined;
  return rows().find(({ pattern }) => pattern.test(words));
}
