import type { NumberedParagraph } from '../../edits/numbering';
import type { CableTop } from '../../model/cable';
import type { Span } from '../../text/span';

const MARK = String.raw`\((?:U|SBU|LOU|FOUO|C|S|TS)[/)]`;

/**
 * The number of the next paragraph within the words of this one, behind a sentence: a line end between the two was lost.
 * `isMarked` says whether the cable marks its paragraphs; then the mark has to follow. Null where there is none, and
 * where the number counts the items of a list.
 */
export function runInNumber(
  cable: CableTop,
  { paragraph, number }: NumberedParagraph,
  isMarked: boolean,
): Span | null {
  const { start, end } = paragraph.textSpan;
  const words = cable.text.slice(start, end);
  const next = String(number + 1);
  if (!words.includes(`${next}.`)) return null;
  const behind = isMarked ? MARK : '[A-Z]';
  const printed = new RegExp(String.raw`(?<=[.!?"”)\]][ \t\r\n]{1,4})${next}\.(?=[ \t]*${behind})`);
  const at = words.search(printed);
  if (at < 0 || (!isMarked && new RegExp(String.raw`(?:^|\s)${number}[.)]\s`).test(words))) return null;
  return { start: start + at, end: start + at + next.length + 1 };
}
