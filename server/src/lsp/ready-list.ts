/**
 * The result of an answer: a list whose items were written as JSON before. For answers of megabytes, most of which is
 * the same from one question to the next: a writer that knows it sends the bytes as they are.
 */
export class ReadyList {
  /** @param pieces one or several items each, with commas between them */
  constructor(readonly pieces: readonly Uint8Array[]) {}
}

/** A writer that knows `ReadyList`. */
export interface ReadyListWriter {
  /** Waits until the client has taken what was sent. */
  taken(): Promise<void>;
}

/** Items of a list as bytes of JSON, which can be moved in the text without being written anew. */
export interface ReadyPiece {
  readonly bytes: Uint8Array;
  /** Where in the bytes the number of a line has its room. */
  readonly lines: readonly number[];
}

/** Writes items. All of it is ASCII: then a client has half the work to take it for text. */
export function readyPiece(items: readonly unknown[]): ReadyPiece {
  const json = JSON.stringify(items)
    .slice(1, -1)
    .replace(/[\u0080-\uffff]/g, escaped)
    .replace(/(?<="line":)\d+/g, (line) => line.padStart(ROOM)); // in words the quotation marks are escaped
  const lines: number[] = [];
  for (let at = json.indexOf(LINE); at >= 0; at = json.indexOf(LINE, at + ROOM)) lines.push(at + LINE.length);
  return { bytes: new TextEncoder().encode(json), lines };
}

const LINE = '"line":';

/** Every line has room for so many figures, more than any text needs: JSON may have blanks before a number. */
const ROOM = 9;

const BLANK = 32;
const ZERO = 48;

/** The same items so many lines further down. */
export function movedPiece({ bytes, lines }: ReadyPiece, by: number): ReadyPiece {
  const moved = bytes.slice();
  for (const at of lines) add(moved, at, by);
  return { bytes: moved, lines };
}

/** Adds to the number in a room, from its last figure to the first that changes. */
function add(bytes: Uint8Array, at: number, summand: number): void {
  const last = at + ROOM - 1;
  let place = last;
  for (let carried = summand; carried !== 0; place--) {
    const figure = bytes[place] ?? BLANK;
    const sum = carried + (figure === BLANK ? 0 : figure - ZERO);
    carried = Math.floor(sum / 10);
    bytes[place] = ZERO + sum - 10 * carried;
  }
  if (place >= at && bytes[place] !== BLANK) return;
  while (place < last - 1 && bytes[place + 1] === ZERO) bytes[++place] = BLANK; // 10 less 1 is 9, not 09
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
