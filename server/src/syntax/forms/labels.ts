import { type FieldName, labelAlternatives, printedLabels } from '../../knowledge/printed-forms';
import { lazy } from '../../text/lazy';
import type { Form } from './form';
import { lettersAt, line } from './line';
import type { LineForm } from './table';

/** Emphasis of Markdown before a label, and the portion mark that some labels carry. */
export const LEAD = String.raw`[*_]{0,3}(?:\([A-Za-z/]{1,8}\)[ \t]*)?`;

/** One of the labels of a field, ending at a word's end. */
export function labelPattern(field: FieldName): string {
  return `${LEAD}(?:${labelAlternatives(field)})(?![A-Za-z])`;
}

/** A label of today's form with its colon (cable-format 5.4). */
const labelWithColon = (...fields: readonly FieldName[]): RegExp =>
  line(`[*_]{0,3}(?:${labelAlternatives(...fields)})[*_]{0,3}[ \\t]?:`, 'i');

/** Lines that begin with a label in any case: one of those with such a first character, or any behind emphasis. */
export function labelledLines(form: Form, starts: string, fields: readonly FieldName[]): readonly LineForm[] {
  const labels = printedLabels(...fields).filter((label) => starts.includes(label.charAt(0)));
  const seconds = lettersAt(labels, 1);
  const pattern = labelWithColon(...fields);
  return [
    { form, starts, second: seconds.toUpperCase() + seconds.toLowerCase(), pattern },
    { form, starts: '*_', pattern },
  ];
}

/** Labels that stand above the text and, those of addressees, below it. */
export const LABELLED: readonly FieldName[] = [
  'mrn',
  'dtg',
  'from',
  'to',
  'action',
  'info',
  'exempt',
  'captions',
  'pass-line',
  'office',
];

/** Labels that stand below the text. */
export const closingForms = lazy(() =>
  labelledLines('closing', 'SsDdCcAaRr', [
    'signature',
    'drafted-by',
    'cleared-by',
    'approved-by',
    'released-by',
    'dissemination-rule',
    'attachments',
  ]),
);
