import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { pagesOf } from '../../server/src/features/pages';
import { standardKnowledge } from '../../server/src/knowledge';
import { readCable } from '../../server/src/model/cable';
import { openDocument, pages } from '../../server/src/service';

const TOP = 'UNCLAS VALLETTA 000305\n\nSUBJECT: HONEY FAIR\n\n1. The fair was\n';

/** The pages of a text, a line each: number, first and last line of what stands on it. */
function pagesIn(text: string, before?: number): string[] {
  return pagesOf(readCable(text), standardKnowledge, before).map(({ number, span }) => {
    const lines = text.slice(span.start, span.end).trim().split('\n');
    return `${number}: ${[...new Set([lines[0], lines.at(-1)])].join(' … ')}`;
  });
}

/** The numbers of the pages of a text that is copied from a print with these marks. */
function numbersOf(...marks: string[]): number[] {
  const text = `${TOP}${marks.map((mark) => `\n${mark}\n\nwell visited and\n`).join('')}`;
  return pagesOf(readCable(text), standardKnowledge).map(({ number }) => number);
}

describe('pagesOf', () => {
  it('is one page where nothing marks another', () => {
    assert.deepEqual(pagesIn(TOP), ['1: UNCLAS VALLETTA 000305 … 1. The fair was']);
  });

  it('begins a page with the heading of a print', () => {
    assert.deepEqual(
      pagesIn(`${TOP}\nUNCLASSIFIED\n\nPAGE 02        VALLET 00305  121619Z\n\nwell visited.\n`),
      ['1: UNCLAS VALLETTA 000305 … UNCLASSIFIED', '2: PAGE 02        VALLET 00305  121619Z … well visited.'],
    );
  });

  it('begins a page where the transcriber says so, within a line, too', () => {
    assert.deepEqual(pagesIn(`${TOP}well [page 2] visited.\n[Page 4]\n2. Rain.\n`), [
      '1: UNCLAS VALLETTA 000305 … well',
      '2: [page 2] visited.',
      '4: [Page 4] … 2. Rain.',
    ]);
  });

  it('counts page 1 once, where its heading stands at the top', () => {
    assert.deepEqual(
      pagesIn(`PAGE 01        VALLET 00305  121619Z\n\n${TOP}`).map((page) => page.slice(0, 2)),
      ['1:'],
    );
  });

  it('adds up the pages of the sections', () => {
    const mark = (page: number, section: number) =>
      `PAGE 0${page}        VALLET 00305  0${section} OF 02  121619Z`;
    assert.deepEqual(numbersOf(mark(2, 1), mark(1, 2), mark(2, 2)), [1, 2, 3, 4]);
  });

  it('follows the lines of a transmission', () => {
    assert.deepEqual(
      numbersOf('VALLETTA 00000305  001.2 OF 002', 'VALLETTA 00000305  002 OF 002'),
      [1, 2, 3],
    );
  });

  it('leaves pages out whose marks are missing', () => {
    assert.deepEqual(numbersOf('PAGE 02 VALLET 00305', 'PAGE 05 VALLET 00305'), [1, 2, 5]);
  });

  it('stays on the page where a mark is said twice', () => {
    assert.deepEqual(numbersOf('PAGE 02 VALLET 00305', '[page 2]', 'PAGE 03 VALLET 00305'), [1, 2, 3]);
  });

  it('counts a damaged mark as the next page', () => {
    assert.deepEqual(numbersOf('PAGE Z2 VALLET 00305', 'PAGE 03 VALLET 00305'), [1, 2, 3]);
    assert.deepEqual(numbersOf('[page ii]', '[page iii]'), [1, 2, 3]);
  });

  it('takes the word of the transcriber for where the scan begins, and counts on from there', () => {
    assert.deepEqual(numbersOf('[page 7]', 'PAGE 08 VALLET 00305'), [1, 7, 8]);
  });

  it('counts behind the pages of the cables before', () => {
    assert.deepEqual(
      pagesIn(`${TOP}\nPAGE 02 VALLET 00305\n\nclosed.\n`, 3).map((page) => page.slice(0, 2)),
      ['4:', '5:'],
    );
  });

  it('tiles any text', () => {
    const pieces = fc.constantFrom(
      TOP,
      'word ',
      '\n',
      '[page 2]',
      '[page 0]',
      '\nPAGE 02 VALLET 00305\n',
      '\nPAGE 01        VALLET 00305  02 OF 03\n',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('');
        const spans = pagesOf(readCable(text), standardKnowledge).map(({ span }) => span);
        assert.equal(spans.map(({ start, end }) => text.slice(start, end)).join(''), text);
      }),
    );
  });
});

describe('pages', () => {
  it('begins a page for each cable of a file, with places in the whole text', () => {
    const first = `${TOP}\nPAGE 02 VALLET 00305\n\nclosed.\n\nDOE\n\n`;
    const second = TOP.replace('000305', '000306');
    const found = pages(openDocument(first + second));
    assert.deepEqual(
      found.map(({ number }) => number),
      [1, 2, 3],
    );
    assert.equal(found[2]?.span.start, first.length);
  });
});
