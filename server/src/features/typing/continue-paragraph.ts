import type { Paragraph } from '../../model/body';
import type { Cable } from '../../model/cable';
import type { TextEdit } from '../../text/edit';
import type { Span } from '../../text/span';
import { lineAbove, lineAt } from '../lines';
import { nextParagraph } from '../next-paragraph';

/** The end of a sentence, closed by quotation marks or brackets or not. */
const STOP = /[.?!]["'”’)\]]*$/;
/** A line of a list, behind which the next of the list may come. */
const LIST_ITEM = /^[ \t]*(?:--?|[•*]|\(?[A-Za-z]{1,2}[.)])[ \t]/;
/** Words that a paragraph has at least: `SUMMARY.` on a line of its own ends none. */
const FEWEST_WORDS = 3;

/**
 * What Enter does behind a numbered paragraph: where the paragraph is at its end, it begins the next, `4. (SBU) `, in the
 * style of the cable; where nothing was written behind such a beginning, it takes that away again. Null elsewhere.
 *
 * A copied line ends where the paper's line does, so not every Enter ends a paragraph. One does behind a full stop where
 * another word would have found room on the line, and one on the empty line below.
 */
export function paragraphAfterEnter(cable: Cable, offset: number): TextEdit | null {
  const { text } = cable;
  const line = lineAt(text, offset);
  const above = lineAbove(text, line.start);
  if (!above || text.slice(line.start, line.end).trim() !== '') return null;
  const next = nextParagraph(cable, above.start);
  if (next && text.slice(above.start, above.end) === next.head) {
    return { span: { start: above.start, end: offset }, newText: '' };
  }
  const here = nextParagraph(cable, offset);
  if (!here || here.isTaken) return null;
  const { before, head } = here;
  const span = { start: line.start, end: offset };
  if (isEmpty(text, above)) {
    const last = lineAbove(text, above.start);
    const isBehind = last && endsIn(text, before, last);
    return isBehind ? { span, newText: head } : null;
  }
  if (!endsIn(text, before, above) || LIST_ITEM.test(text.slice(above.start, above.end))) return null;
  if (!hasRoom(cable, before, above.end - above.start)) return null;
  const lineEnd = text.slice(above.end, line.start);
  return { span, newText: (areParted(cable, before) ? lineEnd : '') + head };
}

function isEmpty(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === '';
}

/** The paragraph ends on this line, with the end of a sentence. */
function endsIn(text: string, { textSpan, text: words }: Paragraph, line: Span): boolean {
  const end = line.start + text.slice(line.start, line.end).trimEnd().length;
  return (
    textSpan.end === end && STOP.test(text.slice(line.start, end)) && words.split(' ').length >= FEWEST_WORDS
  );
}

/** Longer lines are wrapped by the editor, not by the typist. */
const LONGEST_TYPED = 90;
/** As long as nothing else is known of the cable. */
const USUAL_WIDTH = 65;
/** A blank and a word longer than nearly all. */
const ROOM = 16;

/** Another word would have found room on a line of this length, so its end is that of a paragraph. */
function hasRoom({ text, paragraphs }: Cable, last: Paragraph, length: number): boolean {
  const index = paragraphs.indexOf(last);
  const lines = paragraphs
    .slice(Math.max(0, index - 5), index + 1)
    .flatMap(({ span }) => text.slice(span.start, span.end).split(/\r\n?|\n/));
  const longest = Math.max(...lines.map((line) => line.trimEnd().length));
  return longest > LONGEST_TYPED || length + ROOM <= Math.max(longest, USUAL_WIDTH);
}

/** Whether empty lines part the paragraphs of the cable: those above tell. */
function areParted({ text, paragraphs }: Cable, last: Paragraph): boolean {
  const before = paragraphs[paragraphs.indexOf(last) - 1];
  return !before || /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/.test(text.slice(before.textSpan.end, last.span.start));
}
