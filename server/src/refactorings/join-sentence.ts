import { type Interruption, interruptions, join } from '../edits/interruptions';
import type { NodeKind } from '../syntax/node';
import type { TextEdit } from '../text/edit';
import { lineEnd } from '../text/line-end';
import { touches } from '../text/span';
import { changeOf, type Refactoring } from './refactoring';
import { keepingReading } from './support/reading';

const PAGE_ARTEFACTS: ReadonlySet<NodeKind> = new Set([
  'pageBreak',
  'pageClassification',
  'operatorLine',
  'dashLine',
]);

export const joinSentence: Refactoring = {
  id: 'joinSentence',
  title: 'Join sentence across page break',
  summary:
    'Joins what page breaks part in the paragraph at the cursor, or in all that are selected. The lines of the page move behind the paragraph; nothing is lost.',
  kind: 'refactor.rewrite.lines',
  key: 'j',
  result: 'edits',
  change(cable, span, context) {
    const { text } = cable;
    const here = [...interruptions(cable.tree, PAGE_ARTEFACTS)].filter(
      ({ paragraph }) => touches(paragraph, span.start) || touches(span, paragraph.start),
    );
    const paragraphs = new Map(here.map(({ paragraph }) => [paragraph.start, paragraph]));
    const groups = [...paragraphs.values()].map((paragraph): TextEdit[] => {
      const own = here.filter((it) => it.paragraph.start === paragraph.start);
      const moved = own.map((it) => lineEnd(text).repeat(2) + artefactsOf(text, it)).join('');
      const behind = { start: paragraph.end, end: paragraph.end };
      return [...own.map((it) => join(text, it)), { span: behind, newText: moved }];
    });
    return changeOf(keepingReading(cable, groups, context), 'No page break parts a sentence here.');
  },
};

/** The lines of the page as they stand. */
function artefactsOf(text: string, { nodes }: Interruption): string {
  return text.slice(nodes[0]?.start, nodes.at(-1)?.end);
}
