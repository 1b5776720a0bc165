import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { coverageOf } from '../../server/src/model/coverage';
import { readText } from '../../server/src/model/document';
import { forEachLeaf, type SyntaxNode, tilesOf } from '../../server/src/syntax/node';
import { parseCable } from '../../server/src/syntax/parser';
import { splitCables } from '../../server/src/syntax/split';
import { withoutMarks } from '../../server/src/syntax/unmarked';
import { damagedCables, texts } from '../helpers/arbitraries';

/** The text as its leaves print it. */
function printed(tree: SyntaxNode, text: string): string {
  const parts: string[] = [];
  forEachLeaf(tree, (leaf) => parts.push(text.slice(leaf.start, leaf.end)));
  return parts.join('');
}

/** The children of every branch stand in order within it, and between them and at its edges is nothing but blanks. */
function assertTiled(node: SyntaxNode, text: string): void {
  let position = node.start;
  for (const tile of node.children.length > 0 ? tilesOf(node) : []) {
    assert.equal(tile.start, position, `${tile.kind} in ${node.kind}`);
    if (tile.kind === 'space')
      assert.match(text.slice(tile.start, tile.end), BLANKS, `blanks in ${node.kind}`);
    assertTiled(tile, text);
    position = tile.end;
  }
  if (node.children.length > 0) assert.equal(position, node.end, `end of ${node.kind}`);
  else assert.ok(node.end > node.start || node.kind === 'cable', `empty ${node.kind}`);
}

/** The fill of HTML is one, too. */
const BLANKS = /^[\s\u200b]+$/;

describe('the promises of the parser', () => {
  for (const [name, arbitrary, numRuns] of [
    ['any text', texts, 1500],
    ['damaged cables', damagedCables, 800],
  ] as const) {
    describe(name, () => {
      it('prints back byte for byte, its leaves tiling the text', () => {
        fc.assert(
          fc.property(arbitrary, (text) => {
            const tree = parseCable(text);
            assert.equal(printed(tree, text), text);
            assert.equal(tree.end, text.length);
            // the marks of the transcriber count as blanks above the body
            assertTiled(tree, withoutMarks(text));
          }),
          { numRuns },
        );
      });

      it('falls into cables that cover it in order', () => {
        fc.assert(
          fc.property(arbitrary, (text) => {
            const spans = splitCables(text);
            assert.equal(spans.map((span) => text.slice(span.start, span.end)).join(''), text);
          }),
          { numRuns },
        );
      });

      it('is read without failing, every place within its cable and every getter answering', () => {
        fc.assert(
          fc.property(arbitrary, (text) => {
            for (const { cable } of readText(text)) {
              const coverage = coverageOf(cable);
              assert.ok(coverage >= 0 && coverage <= 1);
              for (const { text: words } of [...cable.paragraphs, ...cable.blocks])
                assert.ok(!/\s\s/.test(words));
              visitSpans(JSON.parse(JSON.stringify(cable, withoutTree)), cable.text.length);
            }
          }),
          { numRuns: numRuns / 2 },
        );
      });
    });
  }
});

function withoutTree(key: string, value: unknown): unknown {
  return key === 'tree' ? undefined : value;
}

/** Every pair of start and end in the reading lies within the text. */
function visitSpans(value: unknown, length: number): void {
  if (Array.isArray(value)) for (const item of value) visitSpans(item, length);
  else if (typeof value === 'object' && value !== null) {
    const { start, end } = value as { start?: unknown; end?: unknown };
    if (typeof start === 'number' && typeof end === 'number') {
      assert.ok(0 <= start && start <= end && end <= length, `${start}-${end} of ${length}`);
    }
    for (const item of Object.values(value)) visitSpans(item, length);
  }
}
