import { Elements } from '../model/elements';
import { forEachLeaf, type NodeKind, type SyntaxNode } from '../syntax/node';
import type { TextEdit } from '../text/edit';
import { changeOf, type Refactoring } from './refactoring';
import { keepingReading, reading } from './support/reading';

export const uppercaseHeader: Refactoring = {
  id: 'uppercaseHeader',
  title: 'Write header values in capitals',
  summary:
    'Writes what stands behind the labels of the header in capitals: text line, captions, addresses, E.O. line, TAGS, SUBJECT, REF. Labels, the classification authority and what you have put in brackets stay.',
  kind: 'refactor.rewrite.header',
  key: 'x',
  result: 'edits',
  change(cable, _, context) {
    const groups = new Elements(cable.tree).of(HEADER).map((node) => capitals(cable.text, node));
    const sameLetters = (other: typeof cable) => reading()(other).toUpperCase();
    const edits = keepingReading(cable, groups, context, sameLetters);
    return changeOf(edits, 'All values of the header are in capitals.');
  },
};

const HEADER: ReadonlySet<NodeKind> = new Set([
  'fromLine',
  'addressees',
  'textLine',
  'captionLine',
  'passingLine',
  'executiveOrderLine',
  'tagsLine',
  'subjectLine',
  'referenceLine',
]);

const NO_VALUE: ReadonlySet<NodeKind> = new Set(['label', 'space', 'punctuation']);

function capitals(text: string, node: SyntaxNode): TextEdit[] {
  const edits: TextEdit[] = [];
  forEachLeaf(node, ({ kind, start, end }) => {
    const value = text.slice(start, end);
    if (NO_VALUE.has(kind) || isNote(text, start, end)) return;
    const newText = value.replace(/\[[^\]\r\n]*\]|[^[]+/g, (part) =>
      part.startsWith('[') ? part : part.toUpperCase(),
    );
    if (newText !== value) edits.push({ span: { start, end }, newText });
  });
  return edits;
}

/** `[sic]` among the codes of the TAGS; a link of Markdown has brackets, too. */
function isNote(text: string, start: number, end: number): boolean {
  return text.charAt(start - 1) === '[' && text.charAt(end) === ']' && text.charAt(end + 1) !== '(';
}
