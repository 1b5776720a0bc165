// Small scans of every kind, made of bytes. All show the same: 64 by 16 pixels with four black stripes.
import { crc32, deflateSync } from 'node:zlib';
import { pdfOf } from '../../scripts/scans/pdf.mjs';

const WIDTH = 64;
const HEIGHT = 16;
const STRIPE = 8;

/** How `striped` looks, a letter for each stripe: `.` is paper, `#` is ink. */
export const STRIPES = '.#.#.#.#';

/** One row of the stripes, a bit a pixel: 1 is ink. */
const INK = [0x00, 0xff, 0x00, 0xff, 0x00, 0xff, 0x00, 0xff];
const inkRows = Uint8Array.from(Array(HEIGHT).fill(INK).flat());

/** One row as grey: 0 is black. */
const greyRow = Array.from({ length: WIDTH }, (_, x) => (Math.floor(x / STRIPE) % 2 === 1 ? 0 : 255));

export function png(): Uint8Array {
  const header = bytesOf(...big(WIDTH), ...big(HEIGHT), 8, 0, 0, 0, 0);
  const rows = Uint8Array.from(
    Array(HEIGHT)
      .fill([0, ...greyRow])
      .flat(),
  );
  return bytesOf(
    0x89,
    ...ascii('PNG\r\n\x1a\n'),
    ...chunk('IHDR', header),
    ...chunk('IDAT', deflateSync(rows)),
    ...chunk('IEND', bytesOf()),
  );
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = bytesOf(...ascii(type), ...data);
  return bytesOf(...big(data.length), ...named, ...big(crc32(named)));
}

/** How a page of a TIFF is compressed: the number that TIFF has for it, and the bytes. */
export const tiffPages = {
  none: { compression: 1, bytes: inkRows },
  deflate: { compression: 8, bytes: deflateSync(inkRows) },
  packBits: {
    compression: 32773,
    bytes: bytesOf(
      ...Array(HEIGHT)
        .fill([7, ...INK])
        .flat(),
    ),
  },
  group4: { compression: 4, bytes: group4() },
} as const;

export interface TiffPage {
  readonly compression: number;
  readonly bytes: Uint8Array;
}

/** What makes a TIFF an odd one. */
interface TiffOddities {
  /** Dots an inch, across and down. */
  readonly across?: number;
  readonly down?: number;
  /** Where the last page says that the next begins. */
  readonly next?: number;
}

/** A TIFF, little-endian, with these pages. */
export function tiff(
  pages: readonly TiffPage[],
  { across = 100, down = 100, next = 0 }: TiffOddities = {},
): Uint8Array {
  const ENTRIES = 10;
  const size = 2 + 12 * ENTRIES + 4 + 2 * 8;
  let place = 8;
  const body = pages.flatMap(({ compression, bytes }, index) => {
    const strip = place + size;
    const start = place;
    place = strip + bytes.length + (bytes.length % 2);
    return [
      ...little16(ENTRIES),
      ...entry(256, WIDTH),
      ...entry(257, HEIGHT),
      ...entry(258, 1),
      ...entry(259, compression),
      ...entry(262, 0), // 1 is ink
      ...entry(273, strip),
      ...entry(278, HEIGHT),
      ...entry(279, bytes.length),
      ...entry(282, strip - 16, 5),
      ...entry(283, strip - 8, 5),
      ...little32(index === pages.length - 1 ? next : place),
      ...[across, 1, down, 1].flatMap(little32),
      ...bytes,
      ...Array(place - start - size - bytes.length).fill(0),
    ];
  });
  return bytesOf(...ascii('II'), 42, 0, ...little32(8), ...body);
}

/** @param type 4: the number itself; 5: where two numbers stand that make a fraction */
function entry(tag: number, value: number, type = 4): number[] {
  return [...little16(tag), ...little16(type), ...little32(1), ...little32(value)];
}

/**
 * The stripes as a fax encodes them (ITU-T T.6): the first row by its runs, eight white (10011) and eight black
 * (000101), the others as ones like the row above (1 for each edge), then the end.
 */
function group4(): Uint8Array {
  const firstRow = '00110011000101'.repeat(4);
  const sameRow = '1'.repeat(2 * 4);
  const end = '000000000001'.repeat(2);
  const bits = firstRow + sameRow.repeat(HEIGHT - 1) + end;
  return Uint8Array.from(bits.match(/.{1,8}/g) ?? [], (eight) => Number.parseInt(eight.padEnd(8, '0'), 2));
}

const shape = { width: WIDTH, height: HEIGHT };

/** PDFs as scanners make them, a picture a page, by how the picture is encoded. */
export const pdfs = {
  group4: () =>
    pdf('CCITTFaxDecode', group4(), `${ONE_BIT} /DecodeParms << /K -1 /Columns ${WIDTH} /Rows ${HEIGHT} >>`),
  jbig2: () => pdf('JBIG2Decode', jbig2(), ONE_BIT),
  jpeg2000: () => pdf('JPXDecode', jpeg2000),
  deflate: () => pdf('FlateDecode', deflateSync(inkRows), `${ONE_BIT} /Decode [1 0]`),
} as const;

const ONE_BIT = '/ColorSpace /DeviceGray /BitsPerComponent 1';

function pdf(
  filter: Parameters<typeof pdfOf>[0][number]['filter'],
  bytes: Uint8Array,
  entries = '',
): Uint8Array {
  const picture = { ...shape, filter, bytes, entries };
  return pdfOf([picture, picture]);
}

/** The same fax in JBIG2 (ITU-T T.88), as PDF holds it: the page, and one region encoded as a fax is. */
function jbig2(): Uint8Array {
  const page = bytesOf(...big(WIDTH), ...big(HEIGHT), ...big(0), ...big(0), 0, 0, 0);
  const region = bytesOf(...big(WIDTH), ...big(HEIGHT), ...big(0), ...big(0), 0, 1, ...group4());
  const segment = (number: number, type: number, data: Uint8Array) => [
    ...big(number),
    type,
    0,
    1,
    ...big(data.length),
    ...data,
  ];
  return bytesOf(...segment(0, 48, page), ...segment(1, 38, region));
}

/** The stripes as OpenJPEG has encoded them: nobody writes this by hand. */
const jpeg2000 = Buffer.from(
  `AAAADGpQICANCocKAAAAFGZ0eXBqcDIgAAAAAGpwMiAAAAAtanAyaAAAABZpaGRyAAAAEAAAAEAAAQcHAAAAAAAPY29scgEAAAAAABEAAAEYan
AyY/9P/1EAKQAAAAAAQAAAABAAAAAAAAAAAAAAAEAAAAAQAAAAAAAAAAAAAQcBAf9SAAwAAAABAAMEBAAB/1wADUBASEhQSEhQSEhQ/2QAJQAB
Q3JlYXRlZCBieSBPcGVuSlBFRyB2ZXJzaW9uIDIuNS40/5AACgAAAAAAnQAB/5PfgJACgVkP+71cGy+tSlCueEmooH/PwEABbTASWG+yis7zuE
IqsE0Lz8CgF9WBkF8AIhxllElLtdSC/AWA++QRJ0oxNa5S8p5s8RrGU8wPI1jKf8/A5CIZFFoejFyy8Dt7coNkh8bjAXhEm7FOK3U3id1/SuO6
/39bitzlcd1//a8K3OVx3X/4ngrc5XHdf//Z`,
  'base64',
);

/** The stripes in kinds that nobody writes by hand, as an encoder has made them. */
export const photos = {
  jpeg: Buffer.from(
    `/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4
x9lnN+gXz/wAALCAAQAEABAREA/8QAFQABAQAAAAAAAAAAAAAAAAAABwb/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAA/ALMMmYMmYMmY
MmYMmYMmYMmYMv/Z`,
    'base64',
  ),
  webp: Buffer.from(`UklGRiwAAABXRUJQVlA4TCAAAAAvP8ADAA8w//M///MfeBALJvOXjqA/ov8EkzTVdkzmDw==`, 'base64'),
};

function bytesOf(...bytes: number[]): Uint8Array {
  return Uint8Array.from(bytes);
}

function ascii(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

function big(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function little32(value: number): number[] {
  return big(value).reverse();
}

function little16(value: number): number[] {
  return [value & 255, value >>> 8];
}
