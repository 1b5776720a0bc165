import type { CableTop } from '../../model/cable';
import { lineEnd } from '../../text/line-end';
import { type Span, textOf } from '../../text/span';
import type { Fix, Rule } from '../rule';

/** Where nothing parts the words, a line end was lost; where a blank does, a page may have been printed so. */
const parted = { draft: 'warning', transcribe: 'information' } as const;

export const classificationFirstLineGlued: Rule = {
  id: 'classification-first-line-glued',
  group: 'classification',
  reads: 'top',
  summary: 'A caption, a field or a passing line stands on the text line, behind the serial number.',
  why: 'The text line ends with the number of the cable; captions and fields have lines of their own. In damaged copies the line ends are lost, and the number can no longer be told from what follows.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'warning', transcribe: 'warning' },
  supersedes: ['caption-one-line'],
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: ['S E C R E T VALLETTA 000217SIPDISE.O. 12958: DECL: 05/14/2019', 'TAGS: EAGR, MT'],
        finds: ['SIPDISE.O. 12958: DECL: 05/14/2019'],
        fixed: ['S E C R E T VALLETTA 000217', 'SIPDIS', 'E.O. 12958: DECL: 05/14/2019', 'TAGS: EAGR, MT'],
      },
      {
        text: ['UNCLAS VALLETTA 000217 SIPDIS', '', 'E.O. 12958: N/A', 'TAGS: EAGR, MT'],
        finds: ['SIPDIS'],
        fixed: ['UNCLAS VALLETTA 000217', 'SIPDIS', '', 'E.O. 12958: N/A', 'TAGS: EAGR, MT'],
      },
    ],
    good: [
      { text: ['S E C R E T VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: DECL: 05/14/2019'] },
      { text: ['UNCLAS STATE 018441 TOSEC 010023', '', 'E.O. 12958: N/A'] },
    ],
  },
  *check(cable) {
    const [textLine] = cable.textLines;
    if (!textLine?.mrn?.serialSpan) return;
    const glued = elementsBehind(cable, textLine.span.end);
    const [first, last] = [glued[0], glued.at(-1)];
    if (!first || !last) return;
    const blank = first.start > textLine.mrn.serialSpan.end;
    const words = textOf(cable.text, { start: first.start, end: Math.min(last.end, first.start + 12) });
    yield {
      span: { start: first.start, end: last.end },
      message: `${words.trim()}${last.end > first.start + 12 ? '…' : ''} stands behind the serial number. It belongs on a line of its own.`,
      ...(blank ? { severity: parted } : {}),
      fixes: [breakBefore(cable.text, glued)],
    };
  },
};

/** Captions, passing lines and fields that begin on the same printed line, in order. */
function elementsBehind(cable: CableTop, start: number): readonly Span[] {
  const { captions, passing, executiveOrder, tags, subject } = cable;
  const fields = [executiveOrder, tags, subject].flatMap((field) => field ?? []);
  const end = endOfLine(cable.text, start);
  const ownLines = captions.filter(({ caption }) => caption && caption.kind !== 'not-a-caption');
  return [...ownLines, ...passing, ...fields]
    .map(({ span }) => ({ start: span.start, end: Math.min(span.end, end) }))
    .filter((span) => span.start >= start && span.start < end)
    .sort((a, b) => a.start - b.start);
}

const lineEndsAt = /[\r\n]|$/g;

function endOfLine(text: string, start: number): number {
  lineEndsAt.lastIndex = start;
  return lineEndsAt.exec(text)?.index ?? text.length;
}

/** A line end in the place of the blanks before each element. */
function breakBefore(text: string, elements: readonly Span[]): Fix {
  const edits = elements.map(({ start }) => {
    let from = start;
    while (/[ \t,]/.test(text.charAt(from - 1))) from--;
    return { span: { start: from, end: start }, newText: lineEnd(text) };
  });
  return { title: 'Break the line', edits, safety: 'safe' };
}
