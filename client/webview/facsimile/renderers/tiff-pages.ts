// Reads TIFF, with no browser: the list of pages is ours, the pixels are decoded by the library.
import * as UTIF from 'utif2';
import type { Size } from '../layout';
import { Damaged } from './sheet';

/** A page of a TIFF. */
export interface TiffPage {
  /** As it should be seen: a fax has more dots across than down. */
  readonly size: Size;
  readonly ifd: UTIF.IFD;
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
  compression: 't259',
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

/** More pixels than a page at 600 dots an inch, in A2. */
const MOST_PIXELS = 2 ** 27;

/** More pages than any file has that is not broken. */
const MOST_PAGES = 10_000;

/**
 * The pages of a TIFF, without the small pictures that some carry along.
 * @throws Damaged
 */
export function tiffPages(bytes: Uint8Array<ArrayBuffer>): readonly TiffPage[] {
  assertEnds(bytes);
  const pages = UTIF.decode(bytes.buffer)
    .filter((ifd) => numberOf(ifd, tag.width) > 0 && (numberOf(ifd, tag.subfile) & 1) === 0)
    .map((ifd) => ({ size: seenSize(ifd), ifd }));
  if (pages.length === 0) throw new Damaged('holds no picture');
  return pages;
}

/**
 * The pixels of a page of this TIFF.
 * @throws Damaged
 */
export function tiffPixels(bytes: Uint8Array<ArrayBuffer>, { ifd }: TiffPage): Pixels {
  assertReadable(bytes, ifd);
  UTIF.decodeImage(bytes.buffer, ifd);
  const rgba = new Uint8ClampedArray(UTIF.toRGBA8(ifd).slice().buffer);
  const { width, height } = ifd;
  Reflect.deleteProperty(ifd, 'data'); // decoded again when it is drawn again: a page is many times its file
  return { width, height, rgba };
}

/** A chain of pages that bites its own tail would keep the library busy for ever. */
function assertEnds(bytes: Uint8Array<ArrayBuffer>): void {
  const view = new DataView(bytes.buffer);
  const little = view.getUint8(0) === 0x49;
  const seen = new Set<number>();
  let place = readable(view, 4, 4) ? view.getUint32(4, little) : 0;
  while (place !== 0) {
    if (seen.has(place) || seen.size > MOST_PAGES) throw new Damaged('is damaged: its pages have no end');
    seen.add(place);
    if (!readable(view, place, 2)) throw new Damaged('is cut off');
    const next = place + 2 + 12 * view.getUint16(place, little);
    if (!readable(view, next, 4)) throw new Damaged('is cut off');
    place = view.getUint32(next, little);
  }
}

function readable(view: DataView, place: number, length: number): boolean {
  return place + length <= view.byteLength;
}

function seenSize(ifd: UTIF.IFD): Size {
  const width = numberOf(ifd, tag.width);
  const height = numberOf(ifd, tag.height);
  const ratio = numberOf(ifd, tag.across) / numberOf(ifd, tag.down);
  return { width, height: ratio > 0.2 && ratio < 5 ? Math.round(height * ratio) : height };
}

function assertReadable(bytes: Uint8Array, ifd: UTIF.IFD): void {
  const compression = numberOf(ifd, tag.compression, 1);
  if (!COMPRESSIONS.has(compression))
    throw new Damaged(`is compressed in a way (${compression}) that cannot be read`);
  if (numberOf(ifd, tag.planes, 1) === 2)
    throw new Damaged('has its colours in separate planes, which cannot be read');
  const pixels = numberOf(ifd, tag.width) * numberOf(ifd, tag.height);
  if (!(pixels > 0 && pixels <= MOST_PIXELS)) throw new Damaged('has too many pixels to be shown');
  const offsets = numbersOf(ifd, tag.tileOffsets) ?? numbersOf(ifd, tag.stripOffsets) ?? [];
  const lengths = numbersOf(ifd, tag.tileLengths) ?? numbersOf(ifd, tag.stripLengths) ?? [];
  if (offsets.length === 0) throw new Damaged('is damaged: its picture is missing');
  if (offsets.some((offset, index) => offset + (lengths[index] ?? 0) > bytes.length))
    throw new Damaged('is cut off');
}

function numberOf(ifd: UTIF.IFD, name: string, otherwise = 0): number {
  return numbersOf(ifd, name)?.[0] ?? otherwise;
}

function numbersOf(ifd: UTIF.IFD, name: string): readonly number[] | undefined {
  const value = ifd[name];
  return Array.isArray(value) ? value.map(Number) : undefined;
}
