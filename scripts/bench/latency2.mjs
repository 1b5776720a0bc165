// Measures the way from a key to its diagnostics over stdio, in a cable of 30 KB, beside a server that does nothing.
//   node scripts/bench/latency.mjs [--edits 200]      after `npm run build`; exits 1 where the ratio is above the gate
// Both servers get the same keys in turn, so that what else the machine does falls on both.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { leanClient } from './lean-client.mjs';

const gate = 6;
const size = 30_000;
const root = path.resolve(import.meta.dirname, '..', '..');
const uri = 'file:///bench/example.cable';
const { values: options } = parseArgs({ options: { edits: { type: 'string', default: '200' } } });
const edits = Number(options.edits);

const servers = {
  empty: await start(path.join(root, 'scripts/bench/empty-server.mjs')),
  cable: await start(process.env.SRV ?? path.join(root, 'dist/server.js')),
};
/** @type {Record<string, number[]>} */
const times = { empty: [], cable: [] };
const warmUp = 50;
const text = longCable(size);

for (const server of Object.values(servers)) await open(server, text);
for (let edit = -warmUp; edit < edits; edit++) {
  const change = nextEdit(text, edit + warmUp);
  for (const [name, server] of Object.entries(servers)) {
    const ms = await timeOfEdit(server, change, edit);
    if (edit >= 0) times[name]?.push(ms);
  }
}
for (const server of Object.values(servers)) await stop(server);

const empty = median(times.empty ?? []);
const cable = median(times.cable ?? []);
const ratio = cable / empty;
console.log(`key to diagnostics, ${size / 1000} KB, ${edits} edits, medians`);
console.log(`  empty server   ${empty.toFixed(2)} ms`);
console.log(
  `  cable          ${cable.toFixed(2)} ms   ${ratio.toFixed(1)} times the empty server, gate ${gate}`,
);
process.exitCode = ratio <= gate ? 0 : 1;

/** Starts a server and says hello. */
async function start(script) {
  const child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = leanClient(child);
  const capabilities = { workspace: { configuration: true }, textDocument: { diagnostic: {} } };
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
  await connection.sendNotification('initialized', {});
  return connection;
}

async function open(connection, text) {
  const textDocument = { uri, languageId: 'cable', version: 1, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
}

/** From the change to the arrival of the diagnostics of that version, in milliseconds. */
async function timeOfEdit(connection, contentChange, edit) {
  const begin = performance.now();
  connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: edit + warmUp + 2 },
    contentChanges: [contentChange],
  });
  await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  return performance.now() - begin;
}

async function stop(connection) {
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
}

/** A key at some place of the text, and after it the key that takes it back: the text stays a cable. */
function nextEdit(text, count) {
  const lines = text.split('\n');
  const key = Math.floor(count / 2);
  const line = (key * 7919) % lines.length;
  const character = (key * 31) % ((lines[line]?.length ?? 0) + 1);
  const start = { line, character };
  return count % 2 === 0
    ? { range: { start, end: start }, text: 'etaoinshrdlu'[key % 12] }
    : { range: { start, end: { line, character: character + 1 } }, text: '' };
}

/** An invented cable of about so many characters. */
function longCable(length) {
  const front = [
    'C O N F I D E N T I A L VALLETTA 000217',
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
