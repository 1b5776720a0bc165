import type { Knowledge } from '../../knowledge';
import type { CableFrame } from '../../model/cable';
import { distance } from '../../text/distance';
import type { Span } from '../../text/span';

/** A line of the front that must stand there from 1 March 1973 on (cable-format 4.20-4.22). */
export type FieldName = 'executiveOrder' | 'tags' | 'subject';

/** A label of which one letter or sign is off, so that its line could not be read. */
export interface DamagedLabel {
  readonly span: Span;
  /** The label that was meant: `TAGS` for `TAG5`. */
  readonly text: string;
}

/** The name of the field in the table of labels, and what stands before and behind its label. */
const shapes: Record<FieldName, { readonly field: string; readonly line: RegExp }> = {
  executiveOrder: { field: 'eo', line: /^[ \t]*(\S{3,5}?)(?=[ ]?(?:\[sic\])?[:;]?[ ]?\d{5}\b)/gim },
  tags: { field: 'tags', line: /^[ \t]*([A-Z\d]{3,5})(?=[ ]?(?:\[sic\])?[ ]?[:;])/gim },
  subject: { field: 'subject', line: /^[ \t]*([A-Z\d]{3,8})(?=[ ]?(?:\[sic\])?[ ]?[:;])/gim },
};

/** A shorter label, as EO, is near to too many words. */
const shortest = 4;

/**
 * The label above the first numbered paragraph that one slip keeps from being read: `TASG:`, `E,O. 12958:`. Undefined
 * where the field is read, or nothing is near its label.
 */
export function damagedLabel(
  cable: CableFrame,
  name: FieldName,
  knowledge: Knowledge,
): DamagedLabel | undefined {
  if (cable[name]) return undefined;
  const { field, line } = shapes[name];
  const labels = knowledge.labels
    .of(field)
    .filter(({ damaged, label }) => !damaged && label.length >= shortest);
  const bodyStart = cable.paragraphs.find(({ number }) => number !== null)?.span.start;
  for (const match of cable.text.slice(0, bodyStart).matchAll(line)) {
    const [printed, word = ''] = match;
    const meant = labels.find(({ label }) => distance(label, word.toUpperCase(), 1) === 1);
    const end = match.index + printed.length;
    if (meant) return { span: { start: end - word.length, end }, text: meant.label };
  }
  return undefined;
}
