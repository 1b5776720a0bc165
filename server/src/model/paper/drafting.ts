import { childOf, type SyntaxNode } from '../../syntax/node';
import type { Drafting } from '../drafting';
import { oneLine, spanOf } from '../words';

/** `Drafted by Doe on May 3, cleared by Poe, and approved by Roe.` in the source note of an edited text; null without. */
export function draftingOfNote(text: string, nodes: readonly SyntaxNode[]): Drafting | null {
  const note = nodes.find((node) => childOf(node, 'label'));
  if (!note) return null;
  const words = oneLine(text.slice(note.start, note.end));
  const by = (verb: string): string | null =>
    new RegExp(
      String.raw`\b${verb} by ([^;]+?)(?=[;,]? (?:and )?(?:drafted|cleared|approved) |[;,]? and (?:cleared|approved)|\.(?: [A-Z]|$))`,
      'i',
    ).exec(words)?.[1] ?? null;
  const [drafted, cleared, approved] = [by('drafted'), by('cleared'), by('approved')];
  if (drafted === null && approved === null) return null;
  return {
    span: spanOf(note),
    draftedBy: drafted,
    approvedBy: approved,
    clearances: cleared === null ? [] : [cleared],
    desiredDistribution: null,
  };
}
