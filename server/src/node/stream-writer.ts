import type { Writable } from 'node:stream';
import {
  AbstractMessageWriter,
  type Message,
  type MessageWriter,
  type ResponseMessage,
} from 'vscode-languageserver/node';
import { ReadyList, type ReadyListWriter } from '../lsp/ready-list';

/**
 * Writes messages to a stream, each in one piece. The library's own writer sends the header first and waits before the
 * body; a client then wakes twice for every message, which is the longest part of a short answer.
 */
export class StreamWriter extends AbstractMessageWriter implements MessageWriter, ReadyListWriter {
  #errors = 0;
  #last: Promise<void> = Promise.resolve();

  constructor(private readonly stream: Writable) {
    super();
    stream.on('error', (error) => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    const pieces = piecesOf(message);
    this.#last = new Promise((resolve, reject) => {
      const done = (error?: Error | null): void => {
        if (!error) {
          resolve();
          return;
        }
        this.fireError(error, message, ++this.#errors);
        reject(error);
      };
      if (typeof pieces === 'string') this.stream.write(pieces, done);
      else this.#writeAll(pieces, done);
    });
    return this.#last;
  }

  /** Waits until the other side has taken what was written so far, but for what lies in a pipe. */
  async taken(): Promise<void> {
    await this.#last.catch(() => {}); // whoever wrote it is told
  }

  #writeAll(pieces: readonly Uint8Array[], done: (error?: Error | null) => void): void {
    this.stream.cork();
    for (const piece of pieces.slice(0, -1)) this.stream.write(piece);
    this.stream.write(pieces.at(-1), done);
    this.stream.uncork();
  }

  end(): void {
    this.stream.end();
  }
}

/** A message with its header; where much of it is ready, in pieces. */
function piecesOf(message: Message): string | readonly Uint8Array[] {
  const { result, ...rest } = message as Partial<ResponseMessage>;
  if (!(result instanceof ReadyList)) {
    const body = JSON.stringify(message);
    return headerFor(Buffer.byteLength(body)) + body;
  }
  const ready = result.pieces.filter(({ length }) => length > 0);
  const opening = Buffer.from(`${JSON.stringify(rest).slice(0, -1)},"result":[`);
  const parted = ready.flatMap((piece, index) => (index === 0 ? [piece] : [COMMA, piece]));
  const closing = Buffer.from(']}');
  const length = parted.reduce((sum, piece) => sum + piece.length, opening.length + closing.length);
  return [Buffer.from(headerFor(length)), opening, ...parted, closing];
}

function headerFor(length: number): string {
  return `Content-Length: ${length}\r\n\r\n`;
}

const COMMA = Buffer.from(',');
