import type { Knowledge, KnownDate, TagMeaning } from '../knowledge';
import { withoutDoubt } from '../syntax/editorial';
import { childOf, type SyntaxNode } from '../syntax/node';
import type { Span } from '../text/span';
import { oneLine, spanOf } from './words';

/** One entry of the TAGS line. */
export interface Tag {
  readonly span: Span;
  /** As printed. */
  readonly text: string;
  /** In capitals. */
  readonly code: string;
  readonly kind: 'subject' | 'program' | 'geo' | 'organization' | 'person' | 'unknown';
  /** What the code meant at the date of the cable. */
  readonly meaning: TagMeaning | undefined;
}

export interface TagsLine {
  readonly span: Span;
  readonly label: Span;
  readonly tags: readonly Tag[];
  /** A line without codes right above it, `TAGS: N/A`, which some messages of the 1970s print first. */
  readonly emptyAbove: Span | null;
}

/**
 * Reads the TAGS of a cable from its lines in text order (cable-format 4.21): the first with codes counts, else the
 * first. Null where there is no line. Geographic codes are read by the date of the cable.
 */
export function readTags(
  text: string,
  lines: readonly SyntaxNode[],
  knowledge: Knowledge,
  on: KnownDate,
): TagsLine | null {
  const filled = lines.find((line) => !isEmpty(text, line));
  const line = filled ?? lines[0];
  if (!line) return null;
  const above = lines[lines.indexOf(line) - 1];
  const isDouble = above !== undefined && text.slice(above.end, line.start).trim() === '';
  return { emptyAbove: isDouble ? spanOf(above) : null, ...readTagsLine(text, line, knowledge, on) };
}

function isEmpty(text: string, line: SyntaxNode): boolean {
  return line.children.every(
    ({ kind, start, end }) => kind !== 'tag' || /^(?:N\/?A|NONE)$/i.test(text.slice(start, end)),
  );
}

function readTagsLine(
  text: string,
  node: SyntaxNode,
  knowledge: Knowledge,
  on: KnownDate,
): Omit<TagsLine, 'emptyAbove'> {
  const tags: Tag[] = [];
  for (const child of node.children) {
    if (child.kind === 'personName') tags.push(person(text, child));
    else if (child.kind === 'tag') tags.push(tag(text, child, knowledge, on));
  }
  return { span: spanOf(node), label: spanOf(childOf(node, 'label') ?? node), tags };
}

function person(text: string, node: SyntaxNode): Tag {
  const printed = oneLine(text.slice(node.start, node.end));
  return {
    span: spanOf(node),
    text: printed,
    code: printed.toUpperCase(),
    kind: 'person',
    meaning: undefined,
  };
}

function tag(text: string, node: SyntaxNode, knowledge: Knowledge, on: KnownDate): Tag {
  const printed = text.slice(node.start, node.end);
  const code = withoutDoubt(printed).trim().toUpperCase();
  const meaning = knowledge.tags.find(code, on);
  return { span: spanOf(node), text: printed, code, kind: meaning?.kind ?? 'unknown', meaning };
}
