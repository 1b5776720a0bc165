import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { Worker } from 'node:worker_threads';
import type {
  Diagnostic,
  DocumentSymbol,
  Hover,
  RequestMessage,
  ResponseMessage,
} from 'vscode-languageserver/node';
import { positionAt } from '../protocol/client';
import { cable, slip } from '../protocol/texts';

const client = 'dist/browser/client.js';
const server = 'dist/browser/server.js';

describe('web', () => {
  it('has no word of Node in either', () => {
    const nodes = new RegExp(`["'](?:node:[\\w/]+|${builtinModules.filter(isTelling).join('|')})["']\\)`);
    for (const bundle of [client, server]) {
      assert.equal(nodes.exec(readFileSync(bundle, 'utf8'))?.[0], undefined, bundle);
    }
  });

  it('has a server that answers from a plain worker', async () => {
    const worker = new WebServer(readFileSync(server, 'utf8'));
    try {
      const uri = 'vscode-vfs://archive/example.cable';
      const textDocument = { uri, languageId: 'cable', version: 1, text: cable };
      const capabilities = {
        textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
      };
      await worker.request('initialize', { processId: null, rootUri: null, capabilities });
      worker.notify('initialized', {});
      worker.notify('textDocument/didOpen', { textDocument });

      const symbols = await worker.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
      assert.ok(symbols.some(({ name }) => name.includes('ROE')));

      const position = positionAt(cable, cable.indexOf('EAGR') + 1);
      const hover = await worker.request<Hover>('textDocument/hover', { textDocument, position });
      assert.match(JSON.stringify(hover.contents), /Agriculture/);
    } finally {
      await worker.stop();
    }
  });

  it('has a server that asks the page for configurations', async () => {
    const worker = new WebServer(readFileSync(server, 'utf8'));
    const folder = 'vscode-vfs://archive/cables';
    const files = new Map([
      [`${folder}/cable.config.jsonc`, '{ "rules": { "tags-unknown": "error" } } // ours'],
    ]);
    worker.answer('cable/readFile', ({ uri }) => files.get(String(uri)) ?? null);
    try {
      const textDocument = { uri: `${folder}/1974/a.cable`, languageId: 'cable', version: 1, text: slip };
      await worker.request('initialize', {
        processId: null,
        workspaceFolders: [{ uri: folder, name: 'cables' }],
        capabilities: { textDocument: { diagnostic: {} } },
        initializationOptions: { readsFiles: true },
      });
      worker.notify('initialized', {});
      worker.notify('textDocument/didOpen', { textDocument });
      const { items } = await worker.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument,
      });
      assert.deepEqual(
        items.map(({ code, severity }) => [code, severity]),
        [['tags-unknown', 1]],
      );
    } finally {
      await worker.stop();
    }
  });
});

/** Names of Node's modules that are not ordinary words: those would be found anywhere. */
function isTelling(name: string): boolean {
  return /^(?:fs|net|tls|http2?|https|dgram|dns|child_process|worker_threads|crypto|zlib|vm)$/.test(name);
}

/** What a page gives a worker, `self` and messages both ways, on a thread of Node whose own names are hidden. */
const workerScope = `
  const { parentPort } = require('node:worker_threads');
  const self = {
    postMessage: (message) => parentPort.postMessage(message),
    addEventListener: () => {},
    onmessage: null,
  };
  parentPort.on('message', (data) => self.onmessage?.({ data }));
  const hidden = ['require', 'module', 'exports', 'process', 'Buffer', 'global', 'setImmediate'];
  new Function('self', ...hidden, bundle)(self);
`;

/** The server's bundle in a worker, spoken to as a page does. */
class WebServer {
  readonly #worker: Worker;
  readonly #handlers = new Map<string, (params: Record<string, unknown>) => unknown>();
  readonly #answers = new Map<number, (answer: ResponseMessage) => void>();
  #failed: (error: Error) => void = () => {};
  #lastId = 0;

  constructor(bundle: string) {
    this.#worker = new Worker(`const bundle = ${JSON.stringify(bundle)};${workerScope}`, { eval: true });
    this.#worker.on('error', (error) => this.#failed(error));
    this.#worker.on('message', (message: ResponseMessage | RequestMessage) => {
      if ('method' in message) this.#handle(message);
      else if (typeof message.id === 'number') this.#answers.get(message.id)?.(message);
    });
  }

  request<Result>(method: string, params: object): Promise<Result> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#failed = reject;
      this.#answers.set(id, ({ result, error }) => {
        if (error) reject(new Error(error.message));
        else resolve(result as Result);
      });
      this.#worker.postMessage({ jsonrpc: '2.0', id, method, params });
    });
  }

  /** Answers what the server asks. */
  answer(method: string, handler: (params: Record<string, unknown>) => unknown): void {
    this.#handlers.set(method, handler);
  }

  #handle({ id, method, params }: RequestMessage): void {
    const handler = this.#handlers.get(method);
    if (!handler) return; // a notification, or a question that no test answers
    const result = handler(Object(params));
    this.#worker.postMessage({ jsonrpc: '2.0', id, result });
  }

  notify(method: string, params: object): void {
    this.#worker.postMessage({ jsonrpc: '2.0', method, params });
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
