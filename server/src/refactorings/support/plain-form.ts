import { markupIn } from '../../edits/markdown';
import type { Cable } from '../../model/cable';
import { childOf, type SyntaxNode } from '../../syntax/node';
import type { TextEdit } from '../../text/edit';
import { lineEnd } from '../../text/line-end';
import { contains, type Span } from '../../text/span';

/** What makes plain text of a cable in Markdown, by what belongs together. */
export function plainEdits(cable: Cable): readonly (readonly TextEdit[])[] {
  const { text, tree } = cable;
  const headings = tree.children.filter(isMarkdownHeading);
  const inHeading = ({ span }: TextEdit) => headings.some((heading) => contains(heading, span));
  const fields = [cable.tags, cable.executiveOrder, cable.subject, cable.references].flatMap(
    (field) => field?.span ?? [],
  );
  // elsewhere a link may be the cable's own words
  const inField = ({ span }: TextEdit) => fields.some((field) => contains(field, span));
  const markup = markupIn(text, tree).filter(
    (edit) => !inHeading(edit) && (inField(edit) || /^[*_]/.test(text.slice(edit.span.start))),
  );
  return [
    ...headings.map((heading) => underline(text, heading)),
    ...markup.map((edit) => [edit]),
    ...cable.paragraphs.flatMap(({ numberSpan }) => (numberSpan ? withoutBackslash(text, numberSpan) : [])),
  ];
}

/** `#### Hives`, `**Hives**` */
function isMarkdownHeading({ kind, children: [first] }: SyntaxNode): boolean {
  return kind === 'sectionHeading' && first?.kind === 'punctuation';
}

/** The words with a ruler below. */
function underline(text: string, node: SyntaxNode): TextEdit[] {
  const words = childOf(node, 'heading') ?? node;
  const ruler = '-'.repeat(Math.max(3, words.end - words.start));
  return [
    { span: { start: node.start, end: words.start }, newText: '' },
    { span: { start: words.end, end: node.end }, newText: lineEnd(text) + ruler },
  ];
}

/** `3\.` */
function withoutBackslash(text: string, { start, end }: Span): TextEdit[][] {
  const at = text.slice(start, end).indexOf('\\');
  return at < 0 ? [] : [[{ span: { start: start + at, end: start + at + 1 }, newText: '' }]];
}
