import type { Knowledge, KnownDate, TagMeaning } from '../knowledge';
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
}

/** Reads a `tagsLine` (cable-format 4.21); geographic codes by the date of the cable. */
export function readTags(text: string, node: SyntaxNode, knowledge: Knowledge, on: KnownDate): TagsLine {
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
  const code = printed.trim().toUpperCase();
  const meaning = knowledge.tags.find(code, on);
  return { span: spanOf(node), text: printed, code, kind: meaning?.kind ?? 'unknown', meaning };
}
