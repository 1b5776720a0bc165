import type { CableFrame } from '../model/cable';
import type { PortionMark } from '../model/marking';
import { perCable } from '../model/per-cable';
import { quotedText } from '../model/quoted';

/** The portion marks of the cable's own paragraphs and headings, in text order; those of quoted texts are foreign. */
export const ownMarks = perCable((cable): readonly PortionMark[] => {
  const isQuoted = quotedText(cable);
  const own = ({ marking }: { readonly marking: PortionMark | null }): PortionMark[] =>
    marking && !isQuoted(marking.span.start) ? [marking] : [];
  const ofHeadings = cable.headings.flatMap(own);
  const ofParagraphs = cable.paragraphs.flatMap(own);
  if (ofHeadings.length === 0) return ofParagraphs;
  return [...ofHeadings, ...ofParagraphs].sort((a, b) => a.span.start - b.span.start);
});

/** `(C - ENTIRE TEXT)`: one mark for the whole cable. */
export function coversEntireText({ mark }: PortionMark): boolean {
  return mark.includes('ENTIRE TEXT');
}

/** Portion marks became a duty when E.O. 12958 took force on 14 October 1995; of the year itself nothing is asked. */
export function needsMarks({ date, generation }: CableFrame): boolean {
  return date === null ? generation === 'cablegate' || generation === 'smart' : date >= '1996';
}
