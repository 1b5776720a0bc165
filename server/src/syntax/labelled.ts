import { type FieldName, fieldOfLabel } from '../knowledge/printed-forms';
import { topFormOf } from './forms';
import type { Line } from './lines';

/** The printed label of a field and its colon, emphasis of Markdown around them included; `value` is where they end. */
const LABEL = /([*_]{0,3})([A-Z][A-Z/. ]*?)[*_]{0,3}[ \t]?:[*_]{0,3}[ \t]*/iy;

/** A label where it stands; UTF-16 offsets, without emphasis. */
export interface FieldLabel {
  readonly field: FieldName;
  readonly start: number;
  readonly end: number;
  /** Where the value begins. */
  readonly value: number;
}

/** The label that stands at an offset; null where there is none of the table. */
export function labelAt(text: string, offset: number): FieldLabel | null {
  LABEL.lastIndex = offset;
  const [, emphasis = '', label = ''] = LABEL.exec(text) ?? [];
  const field = fieldOfLabel(label);
  const start = offset + emphasis.length;
  return field ? { field, start, end: start + label.length, value: LABEL.lastIndex } : null;
}

/** Fields that other kinds of text, mails above all, do not have. */
const TELLING: ReadonlySet<FieldName> = new Set([
  'mrn',
  'dtg',
  'captions',
  'pass-line',
  'released-by',
  'dissemination-rule',
]);

/** True for a cable of labelled fields (cable-format 5.4): two of the labels stand in it, one of them telling. */
export function hasLabelledFields(text: string, lines: readonly Line[]): boolean {
  const fields = new Set<FieldName>();
  let isTelling = false;
  for (const line of lines) {
    const form = topFormOf(text, line);
    const field = form === 'labelled' || form === 'closing' ? labelAt(text, line.from)?.field : undefined;
    if (field === undefined) continue;
    fields.add(field);
    isTelling ||= TELLING.has(field);
    if (isTelling && fields.size > 1) return true;
  }
  return false;
}
