// Reads TIFF, with no browser: the list of pages is ours, the pixels are decoded by the library.
import * as UTIF from 'utif2';
import type { Size } from '../layout';
import { Damaged } from './sheet';
import { type Directory, readDirectories } from './tiff-directory';

/** A page of a TIFF. */
export interface TiffPage {
  /** As it should be seen: a fax has more dots across than down. */
  readonly size: Size;
  readonly directory: Directory;
}

/** The pixels of a page: four bytes each, red, green, blue and opacity. */
export interface Pixels extends Size {
  readonly rgba: Uint8ClampedArray<ArrayBuffer>;
}

/** TIFF 6.0 and its supplements: what each number stands for. */
const tag = {
  subfile: 't254',
  width: 't256',
  height: 't257',
  bits: 't258',
  compression: 't259',
  samples: 't277',
  stripOffsets: 't273',
  stripLengths: 't279',
  across: 't282',
  down: 't283',
  planes: 't284',
  tileOffsets: 't324',
  tileLengths: 't325',
} as const;

/** How archives compress, as the library can read it: none, fax, LZW, JPEG, Deflate, PackBits. */
const COMPRESSIONS: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 7, 8, 32773, 32946]);

/** More bits a pixel than red, green, blue and opacity at their finest. */
const MOST_BITS = 64;

/** More pixels than a page at 600 dots an inch, in A2. */
const MOST_PIXELS = 2 ** 27;

/**
 * The pages of a TIFF, without the small pictures that some carry along.
 * @throws Damaged
 */
export function tiffPages(bytes: Uint8Array<ArrayBuffer>): readonly TiffPage[] {
  const pages = readDirectories(bytes)
    .filter((directory) => numberOf(directory, tag.width) > 0 && (numberOf(directory, tag.subfile) & 1) === 0)
    .map((directory) => ({ size: seenSize(directory), directory }));
  if (pages.length === 0) throw new Damaged('holds no picture');
  return pages;
}

/**
 * The pixels of a page of this TIFF.
 * @throws Damaged
 */
export function tiffPixels(bytes: Uint8Array<ArrayBuffer>, { directory }: TiffPage): Pixels {
  assertReadable(bytes, directory);
  const image = { ...directory } as UTIF.IFD; // decoding adds the rest
  UTIF.decodeImage(bytes.buffer, image);
  const rgba = new Uint8ClampedArray(UTIF.toRGBA8(image).slice().buffer);
  return { width: image.width, height: image.height, rgba };
}

function seenSize(directory: Directory): Size {
  const width = numberOf(directory, tag.width);
  const height = numberOf(directory, tag.height);
  const ratio = numberOf(directory, tag.across) / numberOf(directory, tag.down);
  return { width, height: ratio > 0.2 && ratio < 5 ? Math.round(height * ratio) : height };
}

function assertReadable(bytes: Uint8Array, directory: Directory): void {
  const compression = numberOf(directory, tag.compression, 1);
  if (!COMPRESSIONS.has(compression))
    throw new Damaged(`is compressed in a way (${compression}) that cannot be read`);
  if (numberOf(directory, tag.planes, 1) === 2)
    throw new Damaged('has its colours in separate planes, which cannot be read');
  const pixels = numberOf(directory, tag.width) * numberOf(directory, tag.height);
  const bits = numberOf(directory, tag.bits, 1) * numberOf(directory, tag.samples, 1);
  if (!(pixels > 0 && pixels <= MOST_PIXELS && bits <= MOST_BITS))
    throw new Damaged('has too many pixels to be shown');
  const offsets = directory[tag.tileOffsets] ?? directory[tag.stripOffsets] ?? [];
  const lengths = directory[tag.tileLengths] ?? directory[tag.stripLengths] ?? [];
  if (offsets.length === 0) throw new Damaged('is damaged: its picture is missing');
  if (offsets.some((offset, index) => offset + (lengths[index] ?? 0) > bytes.length))
    throw new Damaged('is cut off');
}

function numberOf(directory: Directory, name: `t${number}`, otherwise = 0): number {
  return directory[name]?.[0] ?? otherwise;
}
