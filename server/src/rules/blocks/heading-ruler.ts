import type { SectionHeading } from '../../model/body';
import type { CableFrame } from '../../model/cable';
import { isRuler } from '../../syntax/lines';
import type { TextEdit } from '../../text/edit';
import type { Span } from '../../text/span';
import type { Rule } from '../rule';
import { exampleBody } from '../support/examples';
import { counted } from '../support/wording';

/** A cable with these lines as its heading. */
function headed(...lines: readonly string[]): readonly string[] {
  return [...exampleBody('1. (U) The federation met.'), '', ...lines, '', '2. (U) It split.'];
}

export const headingRuler: Rule = {
  id: 'heading-ruler',
  group: 'blocks',
  reads: 'frame',
  summary: 'The rulers over and under a heading differ in length, from one another or from the heading.',
  why: 'Rulers are as long as the words between them. Shorter ones were often cut off in copying; nothing is lost but the looks. Rulers of one width throughout the cable, wrapped ones and plain underlining are left alone. One finding for the whole cable.',
  authority: ['OWN'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: headed('-----', 'A FEDERATION IN HALVES', '-----'),
        finds: ['A FEDERATION IN HALVES'],
        fixed: headed('----------------------', 'A FEDERATION IN HALVES', '----------------------'),
      },
    ],
    good: [
      { text: headed('---------', 'TWO HALVES', '----------') },
      { text: headed('TWO HALVES', '-----') },
    ],
  },
  *check(cable) {
    const ruled = cable.headings.flatMap((heading) => ruledHeading(cable, heading) ?? []);
    const widths = new Set(ruled.flatMap(({ rulers }) => rulers.map(lengthOf)));
    if (ruled.length > 1 && widths.size === 1) return;
    const uneven = ruled.filter(isUneven);
    const [first] = uneven;
    if (!first) return;
    const others = uneven.length > 1 ? ` (so ${counted(uneven.length, 'heading')} of this cable)` : '';
    yield {
      span: first.words,
      message: `The rulers are not as long as the heading${others}.`,
      fixes: [
        {
          title: uneven.length > 1 ? 'Match all rulers to their headings' : 'Match the rulers to the heading',
          edits: uneven.flatMap((heading) => matched(cable.text, heading)),
          safety: 'suggested',
        },
      ],
    };
  },
};

interface RuledHeading {
  readonly words: Span;
  /** The length of the longest line, and the same without a portion mark before it. */
  readonly width: number;
  readonly unmarkedWidth: number;
  readonly rulers: readonly Span[];
}

/** A heading between two rulers in one piece, each on a line of its own; null for any other. */
function ruledHeading(
  { text }: CableFrame,
  { span, textSpan, marking }: SectionHeading,
): RuledHeading | null {
  const above = trimmed(text, span.start, textSpan.start);
  const below = trimmed(text, textSpan.end, span.end);
  const words = text.slice(textSpan.start, textSpan.end);
  const isAlone = /^[^\S\r\n]*[\r\n]/.test(text.slice(textSpan.end, span.end));
  if (
    !isAlone ||
    ![above, below].every(({ start, end }) => isRuler(text, start, end) && isInOnePiece(text, start, end))
  )
    return null;
  const width = Math.max(...words.split(/[\r\n]+/).map((line) => line.trim().length));
  const unmarkedWidth = width - (marking ? marking.span.end - marking.span.start + 1 : 0);
  return { words: textSpan, width, unmarkedWidth, rulers: [above, below] };
}

function isUneven({ width, unmarkedWidth, rulers }: RuledHeading): boolean {
  return rulers.some((ruler) => lengthOf(ruler) < unmarkedWidth - 2 || lengthOf(ruler) > width + 2);
}

/** The rulers in the length of the heading. */
function matched(text: string, { width, rulers }: RuledHeading): readonly TextEdit[] {
  return rulers.map((span) => ({ span, newText: text.charAt(span.start).repeat(width) }));
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** The stretch without blanks and line ends at its ends. */
function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

function isInOnePiece(text: string, start: number, end: number): boolean {
  return !/\s/.test(text.slice(start, end));
}
