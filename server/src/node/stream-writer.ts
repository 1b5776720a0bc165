import type { Writable } from 'node:stream';
import {
  AbstractMessageWriter,
  type Message,
  type MessageWriter,
  type ResponseMessage,
} from 'vscode-languageserver/node';
import { ReadyList } from '../lsp/ready-list';

/**
 * Writes messages to a stream, each in one piece. The library's own writer sends the header first and waits before the
 * body; a client then wakes twice for every message, which is the longest part of a short answer.
 */
export class StreamWriter extends AbstractMessageWriter implements MessageWriter {
  #errors = 0;

  constructor(private readonly stream: Writable) {
    super();
    stream.on('error', (error) => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      const chunks = chunksOf(message);
      this.stream.cork();
      for (const chunk of chunks.slice(0, -1)) this.stream.write(chunk);
      this.stream.write(chunks.at(-1), (error) => {
        if (!error) {
          resolve();
          return;
        }
        this.fireError(error, message, ++this.#errors);
        reject(error);
      });
      this.stream.uncork();
    });
  }

  end(): void {
    this.stream.end();
  }
}

/** A message in pieces, its header and all that is not written yet in the first. */
function chunksOf(message: Message): readonly Uint8Array[] {
  const { result, ...rest } = message as Partial<ResponseMessage>;
  if (!(result instanceof ReadyList)) {
    const body = Buffer.from(JSON.stringify(message));
    return [Buffer.concat([headerFor(body.length), body])];
  }
  const pieces = result.pieces.filter(({ length }) => length > 0);
  const opening = Buffer.from(`${JSON.stringify(rest).slice(0, -1)},"result":[`);
  const parted = pieces.flatMap((piece, index) => (index === 0 ? [piece] : [COMMA, piece]));
  const closing = Buffer.from(']}');
  const length = parted.reduce((sum, piece) => sum + piece.length, opening.length + closing.length);
  return [Buffer.concat([headerFor(length), opening]), ...parted, closing];
}

function headerFor(length: number): Buffer {
  return Buffer.from(`Content-Length: ${length}\r\n\r\n`);
}

const COMMA = Buffer.from(',');
