import { strict as assert } from 'node:assert';
import { treeOf } from '../../helpers/tree';

/** The text, and its tree as indented lines. */
export function assertTree(text: string, tree: string): void {
  assert.equal(treeOf(unindented(text)), unindented(tree));
}

/** The elements that belong to a front, so that the text behind it is read as a body. */
const FRONT = 'UNCLAS ROME 000114\n\nSUBJECT: BEES\n\n';
const FRONT_TREE = treeOf(FRONT);

/** A body, and the tree of its elements alone. */
export function assertBody(body: string, tree: string): void {
  const whole = treeOf(FRONT + unindented(body));
  assert.equal(whole.slice(0, FRONT_TREE.length), FRONT_TREE);
  assert.equal(whole.slice(FRONT_TREE.length).trim(), unindented(tree));
}

/** Takes off the indentation of the first line, and the empty lines around. */
function unindented(block: string): string {
  const lines = block.replace(/^\n+|\s+$/g, '').split('\n');
  const depth = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return lines.map((line) => line.slice(depth)).join('\n');
}
