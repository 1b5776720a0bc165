import type { CableFrame } from '../../model/cable';
import type { TextLine } from '../../model/text-line';
import type { Top } from '../../model/top';
import type { Span } from '../../text/span';

/** A text line that says which section of the cable it opens: `UNCLAS SECTION 02 OF 03 VALLETTA 000217`. */
export type SectionLine = TextLine & { readonly section: NonNullable<TextLine['section']> };

/** The text lines with a section marker, in text order. */
export function sectionLines({ textLines }: Top): readonly SectionLine[] {
  return textLines.filter((line): line is SectionLine => line.section !== null);
}

/** A place that names a section and how many there are. */
export interface SectionMarker {
  readonly span: Span;
  readonly number: number;
  readonly of: number;
}

/** The section markers of text lines and of the page headings of print, in text order. */
export function sectionMarkers(cable: CableFrame): readonly SectionMarker[] {
  const ofLines = sectionLines(cable).flatMap(({ section }) =>
    section.of === null ? [] : [{ span: section.span, number: section.number, of: section.of }],
  );
  const ofPages = cable.pages.flatMap(({ kind, span, section }) =>
    kind === 'print' && section ? [{ span, ...section }] : [],
  );
  return [...ofLines, ...ofPages].sort((a, b) => a.span.start - b.span.start);
}

/** Whether anything in the text tells of a section: its text line, a break line, a marker glued to other words. */
export function hasTraceOf(cable: CableFrame, number: number, of: number): boolean {
  return (
    sectionMarkers(cable).some((marker) => marker.number === number) ||
    cable.pages.some(({ section }) => section?.number === number) ||
    new RegExp(`\\b0*${number}(?:\\.\\d)? OF 0*${of}\\b`).test(cable.text)
  );
}
