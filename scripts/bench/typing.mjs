// Types in a text through language servers: what the benches of answering share.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { leanClient } from './lean-client.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');
const uri = 'file:///bench/example.cable';

/** The servers that are compared: one that does nothing, and ours. */
export const scripts = {
  empty: path.join(root, 'scripts/bench/empty-server.mjs'),
  cable: path.join(root, 'dist/server.js'),
};

/**
 * Starts a server, says hello and opens a text.
 * @param {string} script
 * @param {string} text
 * @param {string} [folder] the URI of the folder of the workspace; none without
 */
export async function openIn(script, text, folder) {
  const child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const client = leanClient(child);
  const textDocument = { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } };
  const workspace = { configuration: true, didChangeWatchedFiles: { dynamicRegistration: true } };
  const capabilities = { workspace, textDocument };
  const workspaceFolders = folder === undefined ? null : [{ uri: folder, name: 'bench' }];
  const hello = { processId: process.pid, rootUri: null, capabilities, workspaceFolders };
  await client.sendRequest('initialize', hello).answer;
  client.sendNotification('initialized', {});
  client.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'cable', version: 1, text },
  });
  let version = 1;
  const session = {
    /** Sends a change, and waits for nothing. */
    change: (contentChange) =>
      client.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: ++version },
        contentChanges: [contentChange],
      }),
    /** Asks a question about the text as it is. */
    ask: (method, params = {}) => client.sendRequest(method, { textDocument: { uri }, ...params }).answer,
    /** The same, where the question may be taken back. */
    begin: (method) => client.sendRequest(method, { textDocument: { uri } }),
    async stop() {
      await client.sendRequest('shutdown').answer;
      client.sendNotification('exit');
    },
  };
  await session.ask('textDocument/diagnostic');
  return session;
}

/**
 * Types in the same text in several servers, which get each key in turn, so that what else the machine does falls on
 * all. Gives for each the milliseconds from a key to the diagnostics of that version.
 * @param warmUp keys that are not counted
 */
export async function timesOfKeys(sessions, text, keys, warmUp) {
  const times = Object.fromEntries(Object.keys(sessions).map((name) => [name, []]));
  const lines = text.split('\n');
  for (let key = -warmUp; key < keys; key++) {
    const change = nextKey(lines, key + warmUp);
    for (const [name, session] of Object.entries(sessions)) {
      const begin = performance.now();
      session.change(change);
      await session.ask('textDocument/diagnostic');
      if (key >= 0) times[name]?.push(performance.now() - begin);
    }
  }
  return times;
}

/** A key at some place of the text, and after it the key that takes it back: the text stays a cable. */
export function nextKey(lines, count) {
  const key = Math.floor(count / 2);
  const line = (key * 7919) % lines.length;
  const character = (key * 31) % ((lines[line]?.length ?? 0) + 1);
  const start = { line, character };
  return count % 2 === 0
    ? { range: { start, end: start }, text: 'etaoinshrdlu'[key % 12] }
    : { range: { start, end: { line, character: character + 1 } }, text: '' };
}
