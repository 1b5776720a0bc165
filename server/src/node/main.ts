import {
  type Connection,
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
} from 'vscode-languageserver/node';
import { startServer } from '../lsp/server';
import { diskFiles } from './disk-files';
import { StreamReader } from './stream-reader';
import { StreamWriter } from './stream-writer';

/**
 * What the extension starts as processes of Node, in one bundle: the server, and with a subcommand the command `cable`,
 * for the task, which starts processes of its own.
 */
if (namesSubcommand()) void import('../cli/main');
else serve();

/** Arguments of a server are options all. */
function namesSubcommand(): boolean {
  const [, , first] = process.argv;
  return first !== undefined && !first.startsWith('-');
}

/** The server: `--stdio` for any editor, or a child of VS Code that speaks over Node's channel. */
function serve(): void {
  const stdio = process.argv.includes('--stdio');
  if (!stdio && process.send === undefined) {
    console.error('This is a language server. Start it with --stdio, or let an editor start it.');
    process.exit(2);
  }
  const writer = stdio ? new StreamWriter(process.stdout) : undefined;
  const connection = writer ? overStreams(writer) : overChannel();
  process.on('unhandledRejection', (reason) => connection.console.error(`Unhandled: ${String(reason)}`));
  endWithClient(connection, stdio);
  startServer(connection, { later: setImmediate, files: diskFiles, ...(writer && { readyLists: writer }) });
}

// Reader and writer are named in both, so that no argument can make the library open a socket.

function overStreams(writer: StreamWriter): Connection {
  return createConnection(new StreamReader(process.stdin), writer);
}

function overChannel(): Connection {
  return createConnection(new IPCMessageReader(process), new IPCMessageWriter(process));
}

/** A server does not outlive its client: it ends with 0 where the client has said goodbye, else with 1. */
function endWithClient(connection: Connection, stdio: boolean): void {
  let saidGoodbye = false;
  connection.onShutdown(() => {
    saidGoodbye = true;
  });
  const end = () => process.exit(saidGoodbye ? 0 : 1);
  if (stdio) process.stdin.on('close', end);
  else process.on('disconnect', end);
}
