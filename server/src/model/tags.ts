import type { Knowledge, KnownDate, TagMeaning } from '../knowledge';
import { withoutDoubt } from '../syntax/editorial';
import { childOf, type SyntaxNode } from '../syntax/node';
import type { Span } from '../text/span';
import { joinedTags } from './joined-tags';
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
  /** The codes of a word in which several stand without a blank: `PGOVPREL`; empty for all others. */
  readonly joined: readonly JoinedTag[];
}

/** One of several codes in a word. */
export type JoinedTag = Pick<Tag, 'code' | 'kind' | 'meaning'>;

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
 * @param homes the codes of the country that its post lies in
 */
export function readTags(
  text: string,
  lines: readonly SyntaxNode[],
  knowledge: Knowledge,
  on: KnownDate,
  homes: readonly string[],
): TagsLine | null {
  const filled = lines.find((line) => !isEmpty(text, line));
  const line = filled ?? lines[0];
  if (!line) return null;
  const above = lines[lines.indexOf(line) - 1];
  const isDouble = above !== undefined && text.slice(above.end, line.start).trim() === '';
  return { emptyAbove: isDouble ? spanOf(above) : null, ...readTagsLine(text, line, knowledge, on, homes) };
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
  homes: readonly string[],
): Omit<TagsLine, 'emptyAbove'> {
  const tags: Tag[] = [];
  for (const child of node.children) {
    if (child.kind === 'personName') tags.push(person(text, child));
    else if (child.kind === 'tag') tags.push(tag(text, child, knowledge, on, homes));
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
    joined: NONE,
  };
}

const NONE: readonly JoinedTag[] = [];

function tag(
  text: string,
  node: SyntaxNode,
  knowledge: Knowledge,
  on: KnownDate,
  homes: readonly string[],
): Tag {
  const printed = text.slice(node.start, node.end);
  const code = withoutDoubt(printed).trim().toUpperCase();
  const meaning = knowledge.tags.find(code, on);
  const joined = meaning
    ? NONE
    : joinedTags(code, knowledge, on, homes).map((part) => read(part, knowledge, on));
  return { span: spanOf(node), text: printed, code, kind: meaning?.kind ?? 'unknown', meaning, joined };
}

function read(code: string, knowledge: Knowledge, on: KnownDate): JoinedTag {
  const meaning = knowledge.tags.find(code, on);
  return { code, kind: meaning?.kind ?? 'unknown', meaning };
}
