import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { type DecodedText, decode, ENCODINGS, encode } from '../../server/src/cli/encoding';

const bytes = (...values: number[]): Buffer => Buffer.from(values);

describe('encodings', () => {
  it('take bytes for UTF-8 where they are UTF-8', () => {
    assert.deepEqual(decode(Buffer.from('CAFÉ \u{1F41D}')), {
      text: 'CAFÉ \u{1F41D}',
      encoding: 'utf-8',
      byteOrderMark: false,
    });
  });

  it('fall back to Windows-1252, with its quotes and dashes', () => {
    const { text, encoding } = decode(bytes(0x93, 0x43, 0x41, 0x46, 0xc9, 0x94, 0x20, 0x96, 0x80, 0x9f));
    assert.equal(text, '“CAFÉ” –€Ÿ');
    assert.equal(encoding, 'windows-1252');
  });

  it('follow a byte order mark, which is no part of the text', () => {
    assert.deepEqual(decode(bytes(0xef, 0xbb, 0xbf, 0x41)).text, 'A');
    assert.deepEqual(decode(bytes(0xff, 0xfe, 0x41, 0x00)), {
      text: 'A',
      encoding: 'utf-16le',
      byteOrderMark: true,
    });
    assert.deepEqual(decode(bytes(0xfe, 0xff, 0x00, 0x41, 0xd8, 0x3d, 0xdc, 0x1d)).text, 'A\u{1F41D}');
  });

  it('tell UTF-16 without a mark by its zeros', () => {
    const text = 'UNCLAS VALLETTA 000217 – CAFÉ';
    const low = Buffer.from(text, 'utf16le');
    assert.deepEqual(decode(low), { text, encoding: 'utf-16le', byteOrderMark: false });
    const high = Buffer.from(low).swap16();
    assert.deepEqual(decode(high), { text, encoding: 'utf-16be', byteOrderMark: false });
  });

  it('do as they are told where there is no mark', () => {
    assert.equal(decode(bytes(0xc3, 0x89), 'latin1').text, 'Ã\u0089');
    assert.equal(decode(bytes(0x41, 0x00), 'utf-16le').text, 'A');
    assert.throws(() => decode(bytes(0xc9), 'utf-8'), /is not UTF-8/);
  });

  it('keep NUL, an empty file and half a character', () => {
    assert.equal(decode(bytes(0x41, 0, 0x42)).text, 'A\0B');
    assert.equal(decode(bytes()).text, '');
    assert.equal(decode(bytes(0xfe, 0xff, 0x00)).text, '');
  });

  it('write back what they read, whatever the bytes, but for half a character', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.constantFrom(...ENCODINGS, null), (content, asked) => {
        const original = Buffer.from(content);
        let read: DecodedText;
        try {
          read = decode(original, asked);
        } catch {
          return asked === 'utf-8'; // told to be what it is not
        }
        const whole = read.encoding.startsWith('utf-16')
          ? original.length - (original.length % 2)
          : original.length;
        const marked = read.encoding === 'utf-8' && read.byteOrderMark; // what follows the mark may be anything
        return marked || encode(read).equals(original.subarray(0, whole));
      }),
    );
  });
});
