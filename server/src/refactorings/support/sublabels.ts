import type { NumberedParagraph } from '../../edits/numbering';
import type { TextEdit } from '../../text/edit';

/** `4.B.`, `4B)`: the number of the paragraph at the head of its subparagraphs, each on a line of its own. */
export function sublabelEdits(
  text: string,
  { paragraph, figures, number }: NumberedParagraph,
  newNumber: number,
): TextEdit[] {
  const words = text.slice(figures.end, paragraph.span.end);
  const labels = words.matchAll(new RegExp(`(?<=[\\r\\n][ \\t]*)${number}(?=\\.?[A-Za-z][.)])`, 'g'));
  return Array.from(labels, ({ index }) => {
    const start = figures.end + index;
    return { span: { start, end: start + String(number).length }, newText: String(newNumber) };
  });
}
