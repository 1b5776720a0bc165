// Reads the list of pages of a TIFF: what the library has for it trusts a broken file, and then needs all memory or never ends.
import { Damaged } from './sheet';

/** The entries of a page, as the library names them: `t256` is the width. */
export type Directory = Record<`t${number}`, number[]>;

/** The entries that tell of the picture (TIFF 6.0, Technical Notes 2); all others are left out. */
const WANTED: ReadonlySet<number> = new Set([
  254, 256, 257, 258, 259, 262, 266, 273, 277, 278, 279, 282, 283, 284, 292, 293, 317, 320, 322, 323, 324,
  325, 338, 339, 347, 512, 513, 514, 515, 517, 518, 519, 520, 521, 529, 530, 531, 532,
]);

/** How many bytes a number of each type takes, and how it is read; the others occur in no entry that is wanted. */
const TYPES: Readonly<Record<number, readonly [bytes: number, read: Read]>> = {
  1: [1, (view, at) => view.getUint8(at)],
  3: [2, (view, at, little) => view.getUint16(at, little)],
  4: [4, (view, at, little) => view.getUint32(at, little)],
  5: [8, (view, at, little) => view.getUint32(at, little) / view.getUint32(at + 4, little)],
  7: [1, (view, at) => view.getUint8(at)],
};

type Read = (view: DataView, at: number, little: boolean) => number;

/** More pages than any file has that is not broken. */
const MOST_PAGES = 10_000;

/**
 * The entries of each page, in order.
 * @throws Damaged
 */
export function readDirectories(bytes: Uint8Array<ArrayBuffer>): readonly Directory[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Directory[] = [];
  const seen = new Set<number>();
  try {
    const little = view.getUint8(0) === 0x49;
    for (let place = view.getUint32(4, little); place !== 0; ) {
      if (seen.has(place) || seen.size === MOST_PAGES) throw new Damaged('is damaged: its pages have no end');
      seen.add(place);
      const count = view.getUint16(place, little);
      found.push(readDirectory(view, place + 2, count, little));
      place = view.getUint32(place + 2 + 12 * count, little);
    }
  } catch (error) {
    throw error instanceof RangeError ? new Damaged('is cut off') : error;
  }
  return found;
}

/** @throws RangeError where it reaches beyond the file */
function readDirectory(view: DataView, start: number, count: number, little: boolean): Directory {
  const directory: Directory = {};
  for (let entry = start; entry < start + 12 * count; entry += 12) {
    const tag = view.getUint16(entry, little);
    const type = TYPES[view.getUint16(entry + 2, little)];
    if (!type || !WANTED.has(tag)) continue;
    const [size, read] = type;
    const length = view.getUint32(entry + 4, little);
    const values = size * length > 4 ? view.getUint32(entry + 8, little) : entry + 8;
    if (values + size * length > view.byteLength) throw new RangeError();
    directory[`t${tag}`] = Array.from({ length }, (_, index) => read(view, values + size * index, little));
  }
  return directory;
}
