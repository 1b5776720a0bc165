import { strict as assert } from 'node:assert';
import { applyEdits, isRefusal, openDocument, rename, renameable } from '../../server/src/service';
import { marked } from '../helpers/marked';
import { cableWith } from './refactor';

const withList = (body: string) =>
  cableWith(body, { front: '\nREF: A. ROME 1\n     B. STATE 2\n     C. ROME 3\n' });

/** The body after what stands at the cursor is renamed, or why it is not. */
function renamed(body: string, newName: string): string {
  const { text, offset } = marked(withList(body));
  const edits = rename(openDocument(text), offset, newName, (words) => openDocument(words));
  if (isRefusal(edits)) return edits.reason;
  const changed = applyEdits(text, edits);
  return changed.slice(changed.indexOf('1. (C)'));
}

/** The words that a rename begins with, or why there is none. */
function offered(body: string): string {
  const { text, offset } = marked(withList(body));
  const name = renameable(openDocument(text), offset);
  if (isRefusal(name)) return name.reason;
  assert.equal(text.slice(name.span.start, name.span.end), name.text);
  return name.text;
}

const body = '1. (C) See para 3.\n\n2. (C) See paras 1-3. Refs A-C.\n\n|3. (C) Wax, para 3.\n';

describe('a paragraph that is renamed', () => {
  it('takes its mentions along; a range that it leaves is told one by one', () => {
    assert.equal(
      renamed(body, '7'),
      '1. (C) See para 7.\n\n2. (C) See paras 1-2 and 7. Refs A-C.\n\n7. (C) Wax, para 7.\n',
    );
  });
  it('is renamed where it is mentioned, too', () => {
    const there = body.replace('|', '').replace('See para 3', 'See para |3');
    assert.equal(offered(there), '3');
    assert.equal(renamed(there, ' 7. '), renamed(body, '7'));
  });
  it('is refused for a number that another has, or that is none', () => {
    assert.match(renamed(body, '2'), /There is a paragraph 2 already/);
    assert.match(renamed(body, 'seven'), /1 to 999/);
  });
});

describe('a reference that is renamed', () => {
  it('takes its mentions along', () => {
    const there = '1. (C) See |ref B, refs A-B and reftel.\n'.replace('|ref ', 'ref |');
    assert.equal(offered(there), 'B');
    assert.equal(renamed(there, 'd'), '1. (C) See ref D, refs A and D and reftel.\n');
  });
  it('is refused for a letter that another has, or that is none', () => {
    const there = '1. (C) See ref |B.\n';
    assert.match(renamed(there, 'C'), /has the letter C already/);
    assert.match(renamed(there, 'BB'), /one letter/);
  });
});

describe('nothing else', () => {
  for (const [what, there, reason] of [
    ['prose', '1. (C) See |the bees.\n', /Only the number of a paragraph/],
    ['the whole list', '1. (C) See ref|tel.\n', /More than one/],
    ['a block', '1. (C) SUM|MARY: Bees. END SUMMARY.\n', /Only the number/],
  ] as const)
    it(`is renamed: ${what}`, () => assert.match(offered(there), reason));
});
