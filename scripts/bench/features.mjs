// Measures the way from a key to what it asks for over stdio, beside a server that does nothing: completion, hover, what
// Enter brings, and highlights where there are any, in a cable of 30 KB and in 500 cables of 5 MB.
//   node scripts/bench/features.mjs [--edits 100]      after `npm run build`; exits 1 where a ratio is above its gate
// Both servers get the same keys in turn, so that what else the machine does falls on both.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { leanClient } from './lean-client.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');
const { values: options } = parseArgs({ options: { edits: { type: 'string', default: '100' } } });
const edits = Number(options.edits);
const warmUp = 30;

const texts = {
  '30 KB': { text: cableOf(30_000, 217), gate: 6 },
  '5 MB': {
    text: Array.from({ length: 500 }, (_, index) => cableOf(10_000, 217 + index)).join('\n'),
    gate: 20,
  },
};

/** Each question: its method, the words before which it is asked, what was typed there, and what goes along. */
const questions = {
  completion: {
    method: 'textDocument/completion',
    behind: 'TAGS: PGOV, ',
    key: 'E',
    params: { context: { triggerKind: 2, triggerCharacter: 'E' } },
  },
  'completion in prose': {
    method: 'textDocument/completion',
    behind: '5. (C) The beekeepers ',
    key: 'e',
    params: { context: { triggerKind: 2, triggerCharacter: 'e' } },
  },
  hover: { method: 'textDocument/hover', behind: '5. (C) The beekeepers ', key: 'e', at: 'TAGS: P' },
  'on-type': {
    method: 'textDocument/onTypeFormatting',
    behind: '\n5. (C) ',
    key: '\n',
    params: { ch: '\n', options: { tabSize: 2, insertSpaces: true } },
  },
  highlight: {
    method: 'textDocument/documentHighlight',
    behind: '5. (C) The beekeepers ',
    key: 'e',
    at: 'TAGS: P',
  },
};

const servers = {
  empty: await start(path.join(root, 'scripts/bench/empty-server.mjs')),
  cable: await start(path.join(root, 'dist/server.js')),
};
const able = {
  completion: 'completionProvider',
  hover: 'hoverProvider',
  highlight: 'documentHighlightProvider',
};
const rows = [];
for (const [size, { text, gate }] of Object.entries(texts)) {
  const uri = `file:///bench/${size.replace(' ', '-')}.cable`;
  for (const { connection } of Object.values(servers)) {
    connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'cable', version: 1, text },
    });
  }
  let version = 1;
  for (const [name, question] of Object.entries(questions)) {
    if (able[name] && !servers.cable.capabilities[able[name]]) continue; // not yet there
    const times = { empty: [], cable: [] };
    for (let edit = -warmUp; edit < edits; edit++) {
      version += 2;
      for (const [server, { connection }] of Object.entries(servers)) {
        const ms = await timeOf(connection, uri, text, question, version);
        if (edit >= 0) times[server].push(ms);
      }
    }
    const [empty, cable] = [median(times.empty), median(times.cable)];
    rows.push({ size, name, empty, cable, ratio: cable / empty, gate });
  }
}
for (const { connection } of Object.values(servers)) {
  await connection.sendRequest('shutdown');
  connection.sendNotification('exit');
}

console.log(`a key and the answer to it, ${edits} times, medians in milliseconds`);
for (const { size, name, empty, cable, ratio, gate } of rows) {
  const failed = ratio > gate ? '  above the gate' : '';
  console.log(
    `  ${size.padEnd(6)} ${name.padEnd(20)} empty ${empty.toFixed(2).padStart(6)}  cable ${cable.toFixed(2).padStart(6)}  ${ratio.toFixed(1).padStart(5)} times, gate ${gate}${failed}`,
  );
}
process.exitCode = rows.every(({ ratio, gate }) => ratio <= gate) ? 0 : 1;

/** Starts a server and says hello. */
async function start(script) {
  const child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = leanClient(child);
  const item = { snippetSupport: true, labelDetailsSupport: true, documentationFormat: ['markdown'] };
  const capabilities = {
    workspace: { configuration: true },
    textDocument: { diagnostic: {}, completion: { completionItem: item } },
  };
  const answer = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
  });
  connection.sendNotification('initialized', {});
  return { connection, capabilities: answer.capabilities };
}

/** Types the key, asks, and takes the key back: from the key to the answer, in milliseconds. */
async function timeOf(connection, uri, text, { method, behind, key, at, params }, version) {
  const offset = text.indexOf(behind) + behind.length;
  const place = positionAt(text, offset);
  const asked = at
    ? positionAt(text, text.indexOf(at) + at.length)
    : positionAt(`${text.slice(0, offset)}${key}`, offset + 1);
  const begin = performance.now();
  change(connection, uri, version, { start: place, end: place }, key);
  await connection.sendRequest(method, { textDocument: { uri }, position: asked, ...params });
  const time = performance.now() - begin;
  const behindKey =
    key === '\n' ? { line: place.line + 1, character: 0 } : { ...place, character: place.character + 1 };
  change(connection, uri, version + 1, { start: place, end: behindKey }, '');
  await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  return time;
}

function change(connection, uri, version, range, text) {
  connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [{ range, text }],
  });
}

function positionAt(text, offset) {
  const before = text.slice(0, offset);
  const line = before.split('\n').length - 1;
  return { line, character: offset - before.lastIndexOf('\n') - 1 };
}

/** An invented cable of about so many characters. */
function cableOf(length, serial) {
  const front = [
    `C O N F I D E N T I A L VALLETTA ${String(serial).padStart(6, '0')}`,
    '',
    'SIPDIS',
    '',
    'E.O. 12958: DECL: 11/17/2015',
    'TAGS: PGOV, EAGR, ECON, MT',
    'SUBJECT: BEEKEEPERS OF GOZO ASK FOR A HONEY BOARD',
    '',
    'Classified By: Ambassador Jane Roe for reasons 1.4(b) and (d).',
    '',
  ];
  const paragraph = (number) => [
    `${number}. (C) The beekeepers of Gozo met the minister again and told`,
    'him that the price of honey had fallen since the harvest. The',
    'chairman, John Doe, asked for a board that would buy what the',
    'shops do not take. The minister said he would think about it',
    'and see the beekeepers at the fair in spring.',
    '',
  ];
  const lines = [...front];
  for (let number = 1; lines.join('\n').length < length; number++) lines.push(...paragraph(number));
  return [...lines, 'ROE', ''].join('\n');
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
