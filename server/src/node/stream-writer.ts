import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver/node';

/**
 * Writes messages to a stream, each in one piece. The library's own writer sends the header first and waits before the
 * body; a client then wakes twice for every message, which is the longest part of a short answer.
 */
export class StreamWriter extends AbstractMessageWriter implements MessageWriter {
  #errors = 0;

  constructor(private readonly stream: NodeJS.WritableStream) {
    super();
    stream.on('error', (error) => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    const body = Buffer.from(JSON.stringify(message));
    const header = Buffer.from(`Content-Length: ${body.length}\r\n\r\n`);
    return new Promise((resolve, reject) => {
      this.stream.write(Buffer.concat([header, body]), (error) => {
        if (!error) {
          resolve();
          return;
        }
        this.fireError(error, message, ++this.#errors);
        reject(error);
      });
    });
  }

  end(): void {
    this.stream.end();
  }
}
