import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import * as esbuild from 'esbuild';
import {
  type ClientCapabilities,
  createMessageConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type MessageConnection,
  type Position,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { tables } from '../../scripts/tables.mjs';

const bundle = path.resolve('out', 'protocol', 'server.js');

let built: Promise<unknown> | undefined;

/** Bundles the server as it is now, once a run; gives the path of the bundle. */
export async function builtServer(): Promise<string> {
  built ??= esbuild.build({
    entryPoints: ['server/src/node/main.ts'],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    format: 'cjs',
    plugins: [tables],
    logLevel: 'warning',
  });
  await built;
  return bundle;
}

/** What a modern editor can do. */
export const modern: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'], changeAnnotationSupport: {} },
  },
  textDocument: {
    diagnostic: { relatedInformation: true },
    publishDiagnostics: { relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    foldingRange: {},
    codeAction: {
      isPreferredSupport: true,
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } },
    },
  },
};

/** An editor that can do nothing beyond the least. */
export const plain: ClientCapabilities = {};

export interface StartOptions {
  readonly capabilities?: ClientCapabilities;
  /** What the user has set: `{ cable: { lint: … } }`. */
  readonly settings?: object;
  readonly initializationOptions?: object;
  /** The URIs of the folders that are open. */
  readonly folders?: readonly string[];
}

/** A server process with a client that talks to it as an editor does. */
export class Client {
  readonly connection: MessageConnection;
  /** What the server has shown to the user, and what it has written to its log. */
  readonly shown: string[] = [];
  readonly log: string[] = [];
  /** How often the server asked to pull all diagnostics anew. */
  refreshes = 0;
  settings: object;
  initialized: InitializeResult | undefined;
  #published: PublishDiagnosticsParams[] = [];
  #waiting: (() => void)[] = [];

  private constructor(
    readonly process: ChildProcess,
    settings: object,
  ) {
    const { stdin, stdout } = process;
    if (stdin === null || stdout === null) throw new Error('the server has no streams');
    this.settings = settings;
    this.connection = createMessageConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.#published.push(params);
      for (const wake of this.#waiting.splice(0)) wake();
    });
    this.connection.onNotification('window/showMessage', ({ message }) => void this.shown.push(message));
    this.connection.onNotification('window/logMessage', ({ message }) => void this.log.push(message));
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      return null;
    });
    this.connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
      items.map(({ section }) => valueAt(this.settings, section)),
    );
    this.connection.listen();
  }

  /** Starts a server process, without a word to it. */
  static async spawn(settings: object = {}): Promise<Client> {
    const server = await builtServer();
    return new Client(
      spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] }),
      settings,
    );
  }

  /** Starts a server and says hello. */
  static async start(options: StartOptions = {}): Promise<Client> {
    const client = await Client.spawn(options.settings);
    await client.initialize(options);
    return client;
  }

  async initialize({
    capabilities = modern,
    initializationOptions,
    folders,
  }: StartOptions = {}): Promise<void> {
    this.initialized = await this.request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      initializationOptions,
      workspaceFolders: folders?.map((uri) => ({ uri, name: uri })) ?? null,
    });
    await this.notify('initialized', {});
  }

  request<Result>(method: string, params?: object): Promise<Result> {
    return this.connection.sendRequest<Result>(method, params);
  }

  notify(method: string, params?: object): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /** Opens a text and gives a handle to it. */
  async open(text: string, uri = 'file:///cables/example.cable'): Promise<OpenText> {
    await this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'cable', version: 1, text },
    });
    return new OpenText(this, uri, text);
  }

  /** The diagnostics that the server sends for a version of a text; waits until they come. */
  async published(uri: string, version: number | undefined): Promise<Diagnostic[]> {
    for (;;) {
      const found = this.#published.findLast((params) => params.uri === uri && params.version === version);
      if (found) return found.diagnostics;
      await new Promise<void>((wake) => this.#waiting.push(wake));
    }
  }

  /** Everything that was sent so far for a text, and forgets it. */
  takePublished(uri: string): PublishDiagnosticsParams[] {
    const taken = this.#published.filter((params) => params.uri === uri);
    this.#published = this.#published.filter((params) => params.uri !== uri);
    return taken;
  }

  /** Changes the user's settings and tells the server so. */
  async configure(settings: object): Promise<void> {
    this.settings = settings;
    await this.notify('workspace/didChangeConfiguration', { settings });
  }

  /** Says goodbye; gives the exit code of the server. */
  async stop(): Promise<number | null> {
    await this.request('shutdown');
    const gone = this.exited();
    await this.notify('exit');
    return gone;
  }

  async exited(): Promise<number | null> {
    if (this.process.exitCode !== null) return this.process.exitCode;
    const [code] = await once(this.process, 'exit');
    return code;
  }

  /** Ends the server however it is: for the end of a test. */
  dispose(): void {
    this.connection.dispose();
    this.process.kill('SIGKILL');
  }
}

/** A text that is open in the client, with its own idea of lines and positions. */
export class OpenText {
  version = 1;

  constructor(
    readonly client: Client,
    readonly uri: string,
    public text: string,
  ) {}

  get id() {
    return { uri: this.uri };
  }

  /** The position of the first place where the words stand. */
  positionOf(words: string): Position {
    return positionAt(this.text, offsetOf(this.text, words));
  }

  /** The range of the first place where the words stand. */
  rangeOf(words: string): Range {
    const start = offsetOf(this.text, words);
    return { start: positionAt(this.text, start), end: positionAt(this.text, start + words.length) };
  }

  /** Replaces the first place where the words stand. */
  async replace(words: string, by: string): Promise<void> {
    const start = offsetOf(this.text, words);
    await this.splice(start, start + words.length, by);
  }

  /** Replaces the text between two offsets, as an incremental change. */
  async splice(start: number, end: number, by: string): Promise<void> {
    const range = { start: positionAt(this.text, start), end: positionAt(this.text, end) };
    this.text = this.text.slice(0, start) + by + this.text.slice(end);
    await this.change({ range, text: by });
  }

  /** Sends changes as they are; the text of this handle is not touched. */
  async change(...contentChanges: object[]): Promise<void> {
    const textDocument = { uri: this.uri, version: ++this.version };
    await this.client.notify('textDocument/didChange', { textDocument, contentChanges });
  }

  close(): Promise<void> {
    return this.client.notify('textDocument/didClose', { textDocument: this.id });
  }

  pull(previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.client.request('textDocument/diagnostic', {
      textDocument: this.id,
      ...(previousResultId !== undefined && { previousResultId }),
    });
  }

  /** The diagnostics of the present version. */
  async diagnostics(): Promise<Diagnostic[]> {
    const report = await this.pull();
    if (report.kind !== 'full') throw new Error('the report is not full');
    return report.items;
  }

  /** A request about this text. */
  ask<Result>(method: string, params: object = {}): Promise<Result> {
    return this.client.request(`textDocument/${method}`, { textDocument: this.id, ...params });
  }
}

/** Counted apart from the server: a line ends with `\r\n`, `\n` or `\r`. */
export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function offsetOf(text: string, words: string): number {
  const offset = text.indexOf(words);
  if (offset < 0) throw new Error(`the text does not hold ${words}`);
  return offset;
}

function valueAt(settings: object, section: string): unknown {
  let value: unknown = settings;
  for (const name of section.split('.')) {
    value =
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  }
  return value ?? null;
}
