import type { Cable } from '../../model/cable';
import type { Span } from '../../text/span';
import { lineOf, shortened } from '../wording';
import type { Draft } from './item';

const LONGEST_VALUE = 80;

/** A line of the header, or one of several of a kind. */
interface Field {
  readonly name: string;
  readonly value: string;
  readonly span: Span;
  readonly nameSpan: Span;
}

/**
 * The header as one draft: heading and front with a field for each of their elements. Null where a cable has none.
 * A field that stands in the body (a `Classified By` as paragraph 1) belongs to its paragraph instead.
 */
export function headerDraft(cable: Cable): Draft | null {
  const end = Math.max(cable.front.end, cable.heading?.span.end ?? 0);
  const fields = merged(fieldsOf(cable).filter((field) => field.span.end <= end));
  const [first, last] = [fields[0], fields.at(-1)];
  if (!first || !last) return null;
  return {
    kind: 'header',
    name: 'Header',
    detail: printedNumber(cable),
    start: Math.min(first.span.start, cable.heading?.span.start ?? first.span.start),
    end: last.span.end,
    nameSpan: cable.textLines[0]?.span ?? first.nameSpan,
    children: fields.map((field) => ({
      kind: 'field',
      name: field.name,
      detail: shortened(field.value, LONGEST_VALUE),
      start: field.span.start,
      end: field.span.end,
      nameSpan: field.nameSpan,
      children: [],
    })),
  };
}

/** Post and serial as the text line prints them: `VALLETTA 000217`; else the canonical number. */
export function printedNumber(cable: Cable): string {
  const printed = cable.messageNumber ?? cable.textLines[0]?.mrn;
  if (printed) return lineOf(cable.text, printed.span);
  const { canonical, post, number } = cable.mrn;
  return canonical ?? (cable.paper && number !== null ? [post, number].filter(Boolean).join(' ') : '');
}

function fieldsOf(cable: Cable): Field[] {
  const { text, heading, distribution, drafting, executiveOrder, tags, subject, references, authority } =
    cable;
  const fields: Field[] = [];
  const add = (name: string, value: string, span: Span | null | undefined, nameSpan?: Span) => {
    if (span) fields.push({ name, value, span, nameSpan: nameSpan ?? span });
  };

  add('Distribution', distribution?.action?.text ?? '', distribution?.span);
  add('Drafted by', drafting?.draftedBy ?? '', drafting?.span);
  add('MRN', printedNumber(cable), cable.messageNumber?.span);
  add('Date', heading?.dtg?.text ?? '', heading?.dtg?.span);
  add('From', heading?.from?.name ?? '', heading?.from?.span);
  for (const address of heading?.to ?? []) add('To', address.name, address.span);
  for (const address of heading?.info ?? []) add('Info', address.name, address.span);

  const { paper } = cable;
  add('Control', String(paper?.control?.value ?? ''), paper?.control?.span);
  add('Received', paper?.received?.text ?? '', paper?.received?.span);
  add('Number', printedNumber(cable), paper?.number?.span);
  add('Sent', paper?.sent?.text ?? '', paper?.sent?.span);
  add('Precedence', paper?.precedence?.value ?? '', paper?.precedence?.span);

  const textLine = cable.textLines[0];
  add('Text line', textLine ? lineOf(text, textLine.span) : '', textLine?.span);
  for (const caption of cable.captions) if (!caption.repeated) add('Captions', caption.text, caption.span);
  for (const line of cable.passing) add('Passing', lineOf(text, line.span), line.span);

  if (executiveOrder) {
    const value = [executiveOrder.number, executiveOrder.declassification?.text].filter(Boolean).join(': ');
    add('E.O.', value, executiveOrder.span, executiveOrder.label);
  }
  add('TAGS', tags?.tags.map((tag) => tag.text).join(' ') ?? '', tags?.span, tags?.label);
  add('Subject', subject?.text ?? '', subject?.span, subject?.label);
  const cited = references?.items.map(({ letter, text }) => (letter ? `${letter}. ${text}` : text));
  add('References', cited?.join(', ') ?? '', references?.span, references?.label);
  add('Classified by', authority?.name ?? authority?.text ?? '', authority?.span);
  return fields;
}

/** The fields in text order; neighbours of one name (two captions, the INFO addresses) become one. */
function merged(fields: Field[]): Field[] {
  const merged: Field[] = [];
  for (const field of fields.sort((a, b) => a.span.start - b.span.start)) {
    const previous = merged.at(-1);
    if (previous?.name !== field.name) merged.push(field);
    else {
      merged[merged.length - 1] = {
        ...previous,
        value: previous.value.length > LONGEST_VALUE ? previous.value : `${previous.value}, ${field.value}`,
        span: { start: previous.span.start, end: field.span.end },
      };
    }
  }
  return merged;
}
