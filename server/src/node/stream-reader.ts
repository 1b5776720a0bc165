import {
  AbstractMessageReader,
  type DataCallback,
  type Disposable,
  type MessageReader,
} from 'vscode-languageserver/node';

const HEADER_END = '\r\n\r\n';
/** No header is longer. */
const LONGEST_HEADER = 4096;

/**
 * Reads messages from a stream and hands each on at once. The library's own reader lets several turns pass with every
 * message, which is a good part of a short answer. What is no message is told as an error and left out.
 */
export class StreamReader extends AbstractMessageReader implements MessageReader {
  #chunks: Buffer[] = [];
  #arrived = 0;
  /** So many bytes have to be there before it is worth looking. */
  #awaited = 0;

  constructor(private readonly stream: NodeJS.ReadableStream) {
    super();
    stream.on('error', (error) => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  listen(callback: DataCallback): Disposable {
    const take = (chunk: Buffer): void => {
      this.#chunks.push(chunk);
      this.#arrived += chunk.length;
      if (this.#arrived < this.#awaited) return;
      for (let body = this.#next(); body !== undefined; body = this.#next()) this.#hand(body, callback);
    };
    this.stream.on('data', take);
    return { dispose: () => this.stream.off('data', take) };
  }

  /** The next message that has wholly arrived; undefined where none has. */
  #next(): Buffer | undefined {
    const bytes = this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
    if (!bytes) return undefined;
    this.#keep(bytes);
    const end = bytes.indexOf(HEADER_END);
    if (end < 0) {
      if (bytes.length > LONGEST_HEADER) this.#leaveOut(bytes.length, 'no header');
      return undefined;
    }
    const start = end + HEADER_END.length;
    const length = /^content-length: *(\d+) *$/im.exec(bytes.toString('latin1', 0, end))?.[1];
    if (length === undefined) {
      this.#leaveOut(start, 'a header without Content-Length');
      return this.#next();
    }
    this.#awaited = start + Number(length);
    if (bytes.length < this.#awaited) return undefined;
    this.#keep(bytes.subarray(this.#awaited));
    return bytes.subarray(start, start + Number(length));
  }

  #hand(body: Buffer, callback: DataCallback): void {
    try {
      callback(JSON.parse(body.toString()));
    } catch (error) {
      this.fireError(error);
    }
  }

  /** Goes on with these bytes. */
  #keep(bytes: Buffer): void {
    this.#chunks = [bytes];
    this.#arrived = bytes.length;
    this.#awaited = 0;
  }

  #leaveOut(count: number, what: string): void {
    const [bytes] = this.#chunks;
    if (bytes) this.#keep(bytes.subarray(count));
    this.fireError(new Error(`The stream holds ${what}; ${count} bytes are left out.`));
  }
}
