import type { Composer } from '../composer';
import { executiveOrderLine, labelledText, subjectLine, tagsLine } from '../elements/front-lines';
import { referenceLine } from '../elements/references';
import type { Form } from '../forms';
import type { Source } from '../source';
import { isCaptionLike } from './caption-shape';
import { FIELDS, PAGE_EDGES } from './groups';
import { labelledEnd, readLabelled } from './labelled';

/** Reads the field that begins at a line, with all its lines. Gives the index of the line behind it. */
export function field(source: Source, composer: Composer, start: number, form: Form): number {
  const end = fieldEnd(source, start);
  const span = { start: source.line(start).from, end: source.line(end - 1).to };
  const { text } = source;
  switch (form) {
    case 'executiveOrder':
      composer.interrupt(executiveOrderLine(text, span));
      break;
    case 'tags':
      composer.interrupt(tagsLine(text, span));
      break;
    case 'subject':
      composer.interrupt(subjectLine(text, span));
      break;
    case 'reference':
      composer.interrupt(referenceLine(text, span));
      break;
    case 'labelled':
    case 'closing':
      composer.interrupt(readLabelled(source, start).node);
      break;
    default:
      composer.interrupt(labelledText('classificationAuthority', text, span));
  }
  return end;
}

/** The index of the line behind the last of the field that begins at a line. */
export function fieldEnd(source: Source, start: number): number {
  return FIELD_ENDS[source.top(start)]?.(source, start) ?? start + 1;
}

/** `TASG: PGOV`: a label that lost its letters begins another field all the same. */
const DAMAGED_LABEL = /^[A-Za-z.,]{2,9} ?[:;]/;

/** For each field, the index of the line behind its last. */
const FIELD_ENDS: Partial<Record<Form, (source: Source, start: number) => number>> = {
  executiveOrder: (source, start) =>
    extend(
      source,
      start,
      (index) =>
        source.top(index) === 'plain' &&
        /DECL/i.test(source.words(start)) &&
        !isCaptionLike(source.words(index)) &&
        !DAMAGED_LABEL.test(source.words(index)),
    ),
  tags: (source, start) =>
    extend(source, start, (index) => {
      const form = source.top(index);
      return (
        (form === 'plain' || form === 'numbered') && isTagsTail(source.words(index - 1), source.words(index))
      );
    }),
  subject: (source, start) =>
    extend(source, start, (index) => {
      const form = source.top(index);
      return (
        form !== 'ruler' &&
        form !== 'numbered' &&
        form !== 'markdownHeading' &&
        form !== 'pageBreak' &&
        !PAGE_EDGES.has(form) &&
        !FIELDS.has(form)
      );
    }),
  reference: (source, start) => {
    let end = start;
    // A label alone has its first entry below it.
    const entry = BARE_LABEL.test(source.words(start)) ? ANY_ENTRY : LATER_ENTRY;
    for (let next = start; ; next = source.nextFilled(end)) {
      end = extend(source, next, (index) => isReferenceTail(source, start, index));
      const after = behindPageBreak(source, source.nextFilled(end));
      if (after >= source.count || !isReferenceTail(source, start, after)) return end;
      if (!entry.test(source.words(after)) && !isBroken(source, end, after)) return end;
      end = after;
    }
  },
  labelled: labelledEnd,
  closing: labelledEnd,
  authority: (source, start) =>
    extend(source, start, (index) => {
      const form = source.top(index);
      return (
        form === 'authority' ||
        REASON_LINE.test(source.words(index)) ||
        !(
          FIELDS.has(form) ||
          form === 'closing' ||
          form === 'numbered' ||
          form === 'ruler' ||
          form === 'markdownHeading'
        )
      );
    }),
};

/** `E.O. 13526 1.4 (b), (d)` below the classifier is the reason, not the field. */
const REASON_LINE = /^E\.?O\.? ?\d{5},? (?:sec(?:tion|\.)? ?)?1\.[45]/i;
const BARE_LABEL = /^[A-Z()]+ ?:?$/i;
/** `A. 08 ROME 114`; behind an empty line only an entry goes on with the list. */
const ANY_ENTRY = /^(?:REF )?[([]?[A-Z](?:[.)\]:]|\.\))/;
const LATER_ENTRY = /^(?:REF )?[([]?[B-Z](?:[.)\]:]|\.\))/;

/** `REF B: 08 ROME 114`, the second and later entries of a list that repeats its label. */
const LABELLED_REFERENCE = /^REF(?:TEL)? \(?[B-Z][).:]/i;

/** What the print of a page leaves between two lines of a field. */
const PAGE: ReadonlySet<Form> = new Set(['pageBreak', 'pageHeading', 'classificationAlone']);

/** The first filled line from a line on that is not of the page. */
function behindPageBreak(source: Source, start: number): number {
  let index = start;
  while (PAGE.has(source.top(index))) index = source.nextFilled(index + 1);
  return index;
}

/** A page break parts a reference in two: a post, or words that promise more, above it and a number below. */
function isBroken(source: Source, end: number, after: number): boolean {
  if (!PAGE.has(source.top(source.nextFilled(end)))) return false;
  return (
    /(?:,|;|&|[A-Z]{3})$/.test(source.words(end - 1)) &&
    /^(?:[A-Z .'-]+ )?\d{1,6}(?![\d.)])/.test(source.words(after))
  );
}

/** Takes lines on while they are filled and belong to the field. */
function extend(source: Source, start: number, belongs: (index: number) => boolean): number {
  let index = start + 1;
  while (index < source.count && !source.isEmpty(index) && belongs(index)) index++;
  return index;
}

/** Codes, names in parentheses and links, and nothing else; a lone caption is none. */
function isTagsTail(before: string, words: string): boolean {
  if (!/^[A-Z0-9 ,()[\]#&/.-]+$/.test(words.replace(/\]\([^)]*\)/g, ']'))) return false;
  return (
    /,$/.test(before) ||
    words
      .split(/[ ,]+/)
      .every(
        (word) => /^\[?(?:[A-Z]{2}|[A-Z]{4})\]?(?:\([^)]*\))?$/.test(word) || word === '' || /^\(/.test(word),
      )
  );
}

/** A line of the list that begins at `start`: no other element, and no portion mark of the text. */
function isReferenceTail(source: Source, start: number, index: number): boolean {
  const form = source.top(index);
  const words = source.words(index);
  if (form === 'reference') return LABELLED_REFERENCE.test(words);
  if (
    FIELDS.has(form) ||
    PAGE_EDGES.has(form) ||
    form === 'numbered' ||
    form === 'ruler' ||
    form === 'markdownHeading' ||
    PAGE.has(form)
  )
    return false;
  if (words.startsWith('(C)')) return source.passage(start, index).includes('(B)');
  return !/^\((?:U|C|S|SBU|TS)\b/.test(words) && (words.length < 100 || /^[([]?[A-Z][.)\]]/.test(words));
}
