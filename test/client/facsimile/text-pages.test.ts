import { strict as assert } from 'node:assert';
import { pageAt, placeOf, type TextPage } from '../../../client/src/views/facsimile/text-pages';

/** Page 1 on lines 0 to 9, page 2 from the midst of line 10 on, page 4 from line 20 to 30. */
const pages: readonly TextPage[] = [
  { number: 1, range: { start: { line: 0, character: 0 }, end: { line: 10, character: 5 } } },
  { number: 2, range: { start: { line: 10, character: 5 }, end: { line: 20, character: 0 } } },
  { number: 4, range: { start: { line: 20, character: 0 }, end: { line: 30, character: 0 } } },
];

describe('pageAt', () => {
  it('is the page whose mark stands before the cursor', () => {
    const at = (line: number, character: number) => pageAt(pages, { line, character });
    assert.deepEqual([at(0, 0), at(10, 4), at(10, 5), at(19, 70), at(20, 0), at(99, 0)], [1, 1, 2, 2, 4, 4]);
  });

  it('is nothing where the text has no pages', () => {
    assert.equal(pageAt([], { line: 0, character: 0 }), undefined);
  });
});

describe('placeOf', () => {
  const lineOf = (page: number, y: number, count = 4) => placeOf(pages, { page, x: 0.5, y }, count)?.line;

  it('is as far down in the text of the page as the spot lies on the paper', () => {
    assert.equal(lineOf(1, 0), 0);
    assert.equal(lineOf(1, 0.5), 5);
    assert.equal(lineOf(1, 1), 10);
    assert.equal(lineOf(4, 0.5), 25);
  });

  it('begins behind the mark that stands within a line', () => {
    assert.deepEqual(placeOf(pages, { page: 2, x: 0, y: 0 }, 4), { line: 10, character: 5 });
  });

  it('is the beginning of the page where the mark of the next is missing', () => {
    assert.equal(lineOf(2, 0.9), 10);
    assert.equal(lineOf(4, 0.9, 5), 20);
  });

  it('is nothing for a page that the text does not name', () => {
    assert.equal(lineOf(3, 0.5), undefined);
  });
});
