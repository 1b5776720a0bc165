import type { CableFrame } from '../../model/cable';
import { lineEnd } from '../../text/line-end';
import type { Span } from '../../text/span';
import type { Finding, Fix, RuleContext } from '../rule';
import { damagedLabel, type FieldName } from './damaged-labels';
import { insertAt } from './fixes';
import { forCopyist } from './wording';

/** The fields as they follow one another. */
const fieldOrder: readonly FieldName[] = ['executiveOrder', 'tags', 'subject'];

/** How a field looks that stands in the front, but glued to other words so that it could not be read. */
const gluedField: Record<FieldName, RegExp> = {
  executiveOrder: /E\.?[O0]\.?\s*\d{4,5}/i,
  tags: /TAGS?\s*[:;]/i,
  subject: /SUBJ(?:ECT)?\s*[:;]/i,
};

/** A field that should stand in the front and does not. */
export interface MissingField {
  /** The label of its neighbour: what a finding points to. */
  readonly place: Span;
  /** Adds a line in the place of the field, with the line ends and empty lines that the text uses. */
  readonly insert: (line: string) => Fix;
}

/**
 * Tells where a field is missing. Undefined where nothing is to be reported: the field is there; it is there, but glued
 * to another line; the text ends where it would stand, as it does while somebody types; the cable is older than the duty;
 * no field stands at all (a service message, a pasted piece), or a subject alone, as mails have one, too.
 */
export function missingField(cable: CableFrame, name: FieldName): MissingField | undefined {
  if (cable[name] || olderThanFields(cable)) return undefined;
  if (cable.textLines.length === 0 && !cable.executiveOrder && !cable.tags) return undefined;
  const at = fieldOrder.indexOf(name);
  const above = fieldsOf(cable, fieldOrder.slice(0, at)).at(-1);
  const neighbour = above ?? fieldsOf(cable, fieldOrder.slice(at + 1))[0];
  if (above && endsAt(cable.text, above.span.end)) return undefined;
  if (!neighbour || gluedField[name].test(cable.text.slice(cable.front.start, cable.front.end)))
    return undefined;
  const gap = gapBetweenFields(cable);
  return {
    place: neighbour.label,
    insert: (line) =>
      above
        ? insertAt(endOfWords(cable.text, above), gap + line)
        : insertAt(neighbour.span.start, line + gap),
  };
}

/** What is to be said where the line of a field is not there; a line whose label is damaged is. */
export function* fieldNotFound(
  cable: CableFrame,
  name: 'tags' | 'subject',
  label: string,
  context: RuleContext,
): Generator<Finding, void> {
  const missing = missingField(cable, name);
  if (!missing || damagedLabel(cable, name, context.knowledge)) return;
  yield {
    span: missing.place,
    message: `No ${label} line stands here, though every cable since March 1973 has one.${forCopyist(context, 'Look for it in the original.')}`,
    fixes: [missing.insert(`${label}: `)],
  };
}

/** True where nothing but `[sic]` stands behind an offset: what is missing there may be still to come. */
export function endsAt(text: string, offset: number): boolean {
  return REST.test(text.slice(offset));
}

const REST = /^\s*(?:\[sic\]\s*)*$/i;

/** AIDAC traffic of the 1970s carried neither E.O. line nor TAGS. */
export function isExemptAid(cable: CableFrame): boolean {
  return cable.generation === 'sas' && cable.captions.some(({ caption }) => caption?.caption === 'AIDAC');
}

/** What stands between two fields of this front, where that is blank; else a line end. */
function gapBetweenFields(cable: CableFrame): string {
  const present = fieldsOf(cable, fieldOrder);
  for (const [index, field] of present.entries()) {
    const next = present[index + 1];
    const gap = next && cable.text.slice(endOfWords(cable.text, field), next.span.start);
    if (gap && /^\s+$/.test(gap) && /[\n\r]/.test(gap)) return gap;
  }
  return lineEnd(cable.text);
}

function fieldsOf(cable: CableFrame, names: readonly FieldName[]) {
  return names.flatMap((name) => cable[name] ?? []);
}

function endOfWords(text: string, field: { readonly span: Span }): number {
  return field.span.start + text.slice(field.span.start, field.span.end).trimEnd().length;
}

/** The three fields became a duty on 1 March 1973. */
function olderThanFields(cable: CableFrame): boolean {
  return cable.date !== null && cable.date < '1973-03'.slice(0, cable.date.length);
}
