import type { Paragraph } from '../model/body';
import type { Cable } from '../model/cable';
import type { TextEdit } from '../text/edit';
import type { Span } from '../text/span';

/** A link, or words in bold: `[PGOV](#)`, `**PGOV**`. */
const MARKUP =
  /\[(?<link>[^\]\r\n]{1,80})\]\([^)\r\n]{0,120}\)|(?<sign>\*\*|__)(?<bold>[^*_\r\n]{1,120})\k<sign>/g;

/** The edits that leave the words alone of each link, and of each stretch in bold. */
export function markupIn(text: string, { start, end }: Span): TextEdit[] {
  return Array.from(text.slice(start, end).matchAll(MARKUP), (match) => ({
    span: { start: start + match.index, end: start + match.index + match[0].length },
    newText: match.groups?.link ?? match.groups?.bold ?? '',
  }));
}

/** A paragraph that a page of Markdown would show under another number. */
export interface WronglyShown {
  readonly number: number;
  readonly numberSpan: Span;
  /** As which the page would show it. */
  readonly shown: number;
  /** The backslash before its stop, which keeps the number. */
  readonly backslash: TextEdit;
}

/** The paragraphs that Markdown would renumber, in text order, each as if those before it had been put right. */
export function* wronglyShown(cable: Cable): Iterable<WronglyShown> {
  let shown: number | null = null;
  for (const [index, paragraph] of cable.paragraphs.entries()) {
    const { number, numberSpan } = paragraph;
    const above = cable.paragraphs[index - 1];
    shown = above && shown !== null && goesOn(cable, above, paragraph) ? shown + 1 : number;
    if (numberSpan === null || number === null || shown === null || shown === number) continue;
    const stop = numberSpan.end - 1;
    if (cable.text.charAt(stop - 1) === '\\') continue;
    yield { number, numberSpan, shown, backslash: { span: { start: stop, end: stop }, newText: '\\' } };
    shown = null;
  }
}

/** Both are items of one list: numbered, with nothing but blank lines between, and neither has blank lines within. */
function goesOn({ text }: Cable, above: Paragraph, below: Paragraph): boolean {
  return (
    above.numberSpan !== null &&
    below.numberSpan !== null &&
    text.slice(above.span.end, below.span.start).trim() === '' &&
    !/\n[ \t]*\r?\n/.test(text.slice(above.span.start, above.span.end))
  );
}
