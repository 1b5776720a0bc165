import type { Cable } from '../../model/cable';
import { lineOf, shortened } from '../wording';
import { bodyDrafts } from './body';
import { headerDraft, printedNumber } from './header';
import { type Draft, nested, type OutlineItem } from './item';

export type { OutlineItem, OutlineKind } from './item';

const LONGEST_SUBJECT = 80;

/**
 * The outline of one cable: its header with the fields, its sections with their paragraphs (by number, with portion
 * mark and first words as detail), summary and comment, the signature, and the archive's attributes.
 *
 * Offsets are relative to the cable. Children lie within their parent and do not overlap, so that the same items
 * feed breadcrumbs and sticky scroll.
 */
export function outline(cable: Cable): OutlineItem[] {
  const drafts = [headerDraft(cable), ...bodyDrafts(cable), signatureDraft(cable), attributesDraft(cable)];
  return nested(
    drafts.filter((draft) => draft !== null).sort((a, b) => a.start - b.start),
    { start: 0, end: cable.text.length },
  );
}

/** One item for the whole cable with its outline below: the root where a file holds several cables. */
export function cableItem(cable: Cable): OutlineItem {
  const span = { start: 0, end: cable.text.length };
  const subject = shortened(cable.subject?.text ?? '', LONGEST_SUBJECT);
  return {
    kind: 'cable',
    name: printedNumber(cable) || subject || 'Cable',
    detail: subject,
    span,
    nameSpan: cable.textLines[0]?.span ?? { start: 0, end: 0 },
    children: outline(cable),
  };
}

function signatureDraft({ signature, text }: Cable): Draft | null {
  if (!signature) return null;
  const { start, end } = signature.span;
  const name = signature.text || lineOf(text, signature.span);
  return { kind: 'signature', name, detail: 'Signature', start, end, nameSpan: signature.span, children: [] };
}

function attributesDraft({ attributes }: Cable): Draft | null {
  if (!attributes) return null;
  const { start, end } = attributes.span;
  const detail = attributes.values['Document Number'] ?? '';
  return {
    kind: 'field',
    name: 'Attributes',
    detail,
    start,
    end,
    nameSpan: { start, end: start },
    children: [],
  };
}
