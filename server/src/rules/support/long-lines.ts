import type { CableFrame } from '../../model/cable';
import type { TextEdit } from '../../text/edit';
import { lineEnd } from '../../text/line-end';
import type { Span } from '../../text/span';
import type { Fix } from '../rule';
import { charactersOf } from './characters';

/** The width that most real cables have. */
const USUAL = 65;

/** The lines of the text proper with more characters than a limit: below the heading, without the archive's lines and attributes. */
export function linesLongerThan(limit: number, cable: CableFrame): readonly Span[] {
  const end = cable.attributes?.span.start ?? cable.text.length;
  const ofArchive = cable.artefacts.filter(({ kind }) => kind === 'archive').map(({ span }) => span);
  let next = 0;
  return charactersOf(cable).longLines.filter((line) => {
    if (line.end - line.start <= limit || line.start < cable.front.start || line.end > end) return false;
    while ((ofArchive[next]?.end ?? Number.POSITIVE_INFINITY) <= line.start) next++;
    return line.end <= (ofArchive[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** The fix that turns blanks of a line into line ends, so that no piece is wider, as far as its words allow; none where they do not. */
export function rewraps({ text }: CableFrame, line: Span, width = USUAL): readonly Fix[] {
  const edits: TextEdit[] = [];
  const newText = lineEnd(text);
  for (let start = line.start; line.end - start > width; ) {
    const blank = start + text.slice(start, start + width + 1).lastIndexOf(' ');
    if (blank <= start) break;
    edits.push({ span: { start: blank, end: blank + 1 }, newText });
    start = blank + 1;
  }
  return edits.length > 0 ? [{ title: `Wrap the line at ${width}`, edits, safety: 'suggested' }] : [];
}
