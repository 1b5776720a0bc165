import { isUtf8 } from 'node:buffer';

/** Encodings that the command reads and, when it fixes a file, writes back. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'latin1'] as const;
/** One of them. */
export type Encoding = (typeof ENCODINGS)[number];

/** The text of a file, and how it was written there. */
export interface DecodedText {
  /** Without byte order mark, as an editor shows it. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
}

const BYTE_ORDER_MARKS: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** What Windows-1252 has at bytes 0x80-0x9F, where Latin-1 has control characters; the five blank places stay those. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of a file's bytes. A byte order mark tells the encoding; without one it is the encoding asked for, or UTF-16
 * where nearly every second byte is zero, or UTF-8 where the bytes are UTF-8, or Windows-1252. Throws where bytes asked to be UTF-8 are not.
 */
export function decode(bytes: Buffer, asked: Encoding | null = null): DecodedText {
  const mark = BYTE_ORDER_MARKS.find(({ bytes: mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (mark) {
    const text = decodeAs(bytes.subarray(mark.bytes.length), mark.encoding);
    return { text, encoding: mark.encoding, byteOrderMark: true };
  }
  const encoding = asked ?? wideEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  if (asked === 'utf-8' && !isUtf8(bytes)) throw new Error('is not UTF-8 text; try --encoding windows-1252');
  return { text: decodeAs(bytes, encoding), encoding, byteOrderMark: false };
}

/** How many pairs of bytes are looked at, at least and at most, and how many, of ten, have a zero in one place only. */
const LEAST_PAIRS = 8;
const PAIRS = 512;
const MOST = 9;

/** UTF-16 without a byte order mark, told by the zeros of letters, figures and blanks. */
function wideEncoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const count = Math.min(PAIRS, Math.floor(bytes.length / 2));
  let [low, high] = [0, 0];
  for (let pair = 0; pair < count; pair++) {
    const isFirst = bytes[pair * 2] === 0;
    const isSecond = bytes[pair * 2 + 1] === 0;
    if (isSecond && !isFirst) low++;
    else if (isFirst && !isSecond) high++;
  }
  if (count < LEAST_PAIRS || Math.max(low, high) * 10 < count * MOST) return null;
  return low > high ? 'utf-16le' : 'utf-16be';
}

/** The bytes of a text, written as `decode` found it. */
export function encode({ text, encoding, byteOrderMark }: DecodedText): Buffer {
  const mark = BYTE_ORDER_MARKS.find((candidate) => candidate.encoding === encoding)?.bytes ?? [];
  return Buffer.concat([Buffer.from(byteOrderMark ? mark : []), encodeAs(text, encoding)]);
}

function decodeAs(bytes: Buffer, encoding: Encoding): string {
  switch (encoding) {
    case 'utf-8':
      return bytes.toString('utf8');
    case 'utf-16le':
      return bytes.toString('utf16le');
    case 'utf-16be':
      return swapped(bytes).toString('utf16le');
    case 'latin1':
      return bytes.toString('latin1');
    case 'windows-1252':
      return bytes
        .toString('latin1')
        .replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
  }
}

function encodeAs(text: string, encoding: Encoding): Buffer {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return swapped(Buffer.from(text, 'utf16le'));
    case 'latin1':
      return Buffer.from(text, 'latin1');
    case 'windows-1252':
      return Buffer.from(
        text.replace(/[^\p{ASCII}\u00a0-\u00ff]/gu, (character) => {
          const place = WINDOWS_1252.indexOf(character);
          return place < 0 ? character : String.fromCharCode(0x80 + place);
        }),
        'latin1',
      );
  }
}

/** The bytes with those of each pair exchanged; half a character at the end is left out. */
function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
}
