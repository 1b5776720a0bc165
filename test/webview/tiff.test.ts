import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { Damaged } from '../../client/webview/facsimile/renderers/sheet';
import { tiffPages as pagesIn, tiffPixels } from '../../client/webview/facsimile/renderers/tiff-pages';
import { STRIPES, tiff, tiffPages } from '../helpers/scans';

/** What the pages show, in each of eight parts across. */
function shown(bytes: Uint8Array): string[] {
  const file = Uint8Array.from(bytes);
  return pagesIn(file).map((page) => {
    const { rgba, width } = tiffPixels(file, page);
    return Array.from({ length: 8 }, (_, stripe) =>
      Number(rgba[4 * (8 * width + 8 * stripe + 4)]) > 128 ? '.' : '#',
    ).join('');
  });
}

describe('a TIFF', () => {
  for (const [name, page] of Object.entries(tiffPages)) {
    it(`is decoded: ${name}`, () => {
      assert.deepEqual(shown(tiff([page])), [STRIPES]);
    });
  }

  it('may have several pages, each compressed in its own way', () => {
    assert.deepEqual(shown(tiff(Object.values(tiffPages))), Array(4).fill(STRIPES));
  });

  it('is as high as its dots say: a fax has fewer down than across', () => {
    const fax = tiff([tiffPages.none], { across: 204, down: 102 });
    assert.deepEqual(pagesIn(Uint8Array.from(fax))[0]?.size, { width: 64, height: 32 });
  });

  const page = tiff([tiffPages.none]);
  const wrong: Readonly<Record<string, readonly [Uint8Array, RegExp]>> = {
    'cut off in its list of pages': [page.slice(0, 60), /is cut off/],
    'cut off in its picture': [page.slice(0, -20), /is cut off/],
    'without a page': [Buffer.from('II*\0\0\0\0\0'), /holds no picture/],
    'whose pages have no end': [tiff([tiffPages.none], { next: 8 }), /have no end/],
    'compressed in a way nobody uses': [tiff([{ ...tiffPages.none, compression: 34712 }]), /\(34712\)/],
  };
  for (const [name, [bytes, words]] of Object.entries(wrong)) {
    it(`${name} is refused in words`, () => {
      assert.throws(
        () => shown(bytes),
        (error) => error instanceof Damaged && words.test(error.message),
      );
    });
  }

  it('with any byte of its list of pages changed is read, or refused in words', () => {
    const bytes = Uint8Array.from(tiff([tiffPages.group4, tiffPages.packBits]));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (place, byte) => {
        try {
          pagesIn(bytes.with(place, byte));
        } catch (error) {
          assert.ok(error instanceof Damaged);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
