// Makes pictures of a screen small: PNG with a palette of at most 256 colours, a third of what a browser writes.
//   node scripts/palette.mjs FILE…      rewrites the files
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
/** The kinds of pixels that browsers write, by the number of the format, and their bytes. */
const BYTES_OF_PIXEL = { 2: 3, 6: 4 };
const PALETTE = 3;

/** The same picture with a palette; a picture that has one stays as it is. Transparency is dropped. */
export function withPalette(png) {
  const { width, height, format, rows } = decoded(png);
  if (format === PALETTE) return png;
  const colours = rows.map((row) => coloursOf(row, BYTES_OF_PIXEL[format]));
  const boxes = parted(counted(colours.flat()));
  const indexOf = new Map(boxes.flatMap((box, index) => box.map(([colour]) => [colour, index])));
  const lines = colours.map((row) => Buffer.from([0, ...row.map((colour) => indexOf.get(colour))]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(width, height)),
    chunk('PLTE', Buffer.from(boxes.flatMap(mean))),
    chunk('IDAT', deflateSync(Buffer.concat(lines), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The rows of bytes of a picture of 8 bits a channel, without interlace. */
function decoded(png) {
  const parts = [];
  let ihdr = Buffer.alloc(0);
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') ihdr = data;
    if (type === 'IDAT') parts.push(data);
    at += length + 12;
  }
  const [width, height, depth, format, , , interlace] = [
    ihdr.readUInt32BE(0),
    ihdr.readUInt32BE(4),
    ...ihdr.subarray(8),
  ];
  if (format === PALETTE) return { width, height, format, rows: [] };
  const step = BYTES_OF_PIXEL[format];
  if (depth !== 8 || step === undefined || interlace !== 0)
    throw new Error('not a picture as browsers write them');
  return { width, height, format, rows: unfiltered(inflateSync(Buffer.concat(parts)), width * step, step) };
}

/** The rows as they were before each was written as its difference to its neighbours (PNG, section 9). */
function unfiltered(bytes, length, step) {
  const rows = [];
  let above = Buffer.alloc(length);
  for (let at = 0; at < bytes.length; at += length + 1) {
    const filter = bytes[at];
    const row = Buffer.from(bytes.subarray(at + 1, at + 1 + length));
    for (let index = 0; index < length; index++) {
      const left = index < step ? 0 : row[index - step];
      const diagonal = index < step ? 0 : above[index - step];
      row[index] += [0, left, above[index], (left + above[index]) >> 1, paeth(left, above[index], diagonal)][
        filter
      ];
    }
    rows.push(row);
    above = row;
  }
  return rows;
}

function paeth(left, above, diagonal) {
  const guess = left + above - diagonal;
  const [a, b, c] = [left, above, diagonal].map((value) => Math.abs(guess - value));
  if (a <= b && a <= c) return left;
  return b <= c ? above : diagonal;
}

function coloursOf(row, step) {
  return Array.from({ length: row.length / step }, (_, index) => row.readUIntBE(index * step, 3));
}

/** Each colour with the number of its pixels. */
function counted(colours) {
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts];
}

/** Median cut: the box of colours that differ most is parted in two until there are as many as a palette has. */
function parted(colours) {
  const boxes = [colours];
  while (boxes.length < MOST_COLOURS) {
    const widest = boxes.reduce((best, box) => (spread(box).weight > spread(best).weight ? box : best));
    if (widest.length < 2) break;
    const { channel } = spread(widest);
    const sorted = [...widest].sort(([a], [b]) => part(a, channel) - part(b, channel));
    const middle = Math.floor(sorted.length / 2);
    boxes.splice(boxes.indexOf(widest), 1, sorted.slice(0, middle), sorted.slice(middle));
  }
  return boxes;
}

const spreads = new WeakMap();

/** The channel in which the colours of a box differ most, and how much that weighs. */
function spread(box) {
  const known = spreads.get(box);
  if (known) return known;
  const ranges = [0, 1, 2].map((channel) => {
    const values = box.map(([colour]) => part(colour, channel));
    return values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
  });
  const channel = ranges.indexOf(Math.max(...ranges));
  const found = {
    channel,
    weight: ranges[channel] * Math.sqrt(box.reduce((sum, [, count]) => sum + count, 0)),
  };
  spreads.set(box, found);
  return found;
}

/** Red, green or blue. */
function part(colour, channel) {
  return (colour >> (16 - 8 * channel)) & 0xff;
}

/** The colour that stands for a box: the mean of its pixels. */
function mean(box) {
  const pixels = box.reduce((sum, [, count]) => sum + count, 0);
  return [0, 1, 2].map((channel) =>
    Math.round(box.reduce((sum, [colour, count]) => sum + part(colour, channel) * count, 0) / pixels),
  );
}

function header(width, height) {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  bytes.set([8, PALETTE], 8);
  return bytes;
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

if (process.argv[1] === path.resolve(import.meta.filename)) {
  for (const file of process.argv.slice(2)) writeFileSync(file, withPalette(readFileSync(file)));
}
