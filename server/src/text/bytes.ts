/** What stands for a character beyond ASCII. */
export const BEYOND = 0xff;

const encoder = new TextEncoder();

/** Room for a cable of the usual length, used anew for each. */
const room = new Uint8Array(65_536);

const LINE_FEED = 10;

/**
 * The characters of a stretch, a byte each, and a line feed behind the last, for a pass that looks at every one: an engine
 * takes them from bytes in a third of the time that it takes to ask a string. They hold until the next call.
 */
export function bytesOf(text: string, start: number, end: number): Uint8Array {
  const length = end - start;
  const bytes = length < room.length ? room.subarray(0, length + 1) : new Uint8Array(length + 1);
  const { read } = encoder.encodeInto(
    start === 0 && end === text.length ? text : text.slice(start, end),
    bytes.subarray(0, length),
  );
  if (read !== length) {
    // what is beyond ASCII takes more than one byte, so that not all finds room
    for (let index = 0; index < length; index++) {
      const code = text.charCodeAt(start + index);
      bytes[index] = code < 0x80 ? code : BEYOND;
    }
  }
  bytes[length] = LINE_FEED;
  return bytes;
}
