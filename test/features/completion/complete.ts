import { type CompletionItem, completion } from '../../../server/src/features/completion';
import { standardKnowledge } from '../../../server/src/knowledge';
import { readText } from '../../../server/src/model/document';
import { marked } from '../../helpers/marked';

/** What the last cable of a text offers at the |, to somebody who asked or to somebody who just types. */
function offered(textWithCursor: string, asked: boolean): { text: string; items: readonly CompletionItem[] } {
  const { text, offset } = marked(textWithCursor);
  const cables = readText(text);
  const placed = cables.findLast((cable) => cable.offset <= offset);
  if (!placed) throw new Error('the text holds no cable');
  const others = cables.filter((cable) => cable !== placed).map(({ cable }) => cable);
  const items = completion(placed.cable, offset - placed.offset, standardKnowledge, { asked, others });
  return { text: placed.cable.text, items };
}

/** What is offered while one types: the labels, the likeliest first. */
export function typing(textWithCursor: string): string[] {
  return offered(textWithCursor, false).items.map(({ label }) => label);
}

/** What is offered to somebody who asks. */
export function asking(textWithCursor: string): string[] {
  return offered(textWithCursor, true).items.map(({ label }) => label);
}

/** The item with this label. */
export function itemAt(textWithCursor: string, label: string, asked = true): CompletionItem {
  const found = offered(textWithCursor, asked).items.find((item) => item.label === label);
  if (!found) throw new Error(`${label} is not offered`);
  return found;
}

/** The line of the cursor after the item with this label was taken. */
export function taking(textWithCursor: string, label: string, asked = true): string {
  const { text, offset } = marked(textWithCursor);
  const { newText, span, also = [] } = itemAt(textWithCursor, label, asked);
  const changes = [{ newText, span }, ...also].sort((a, b) => b.span.start - a.span.start);
  const changed = changes.reduce(
    (before, { span: { start, end }, newText: words }) => before.slice(0, start) + words + before.slice(end),
    text,
  );
  const line = text.slice(0, offset).split('\n').length - 1;
  return changed.split('\n')[line] ?? '';
}
