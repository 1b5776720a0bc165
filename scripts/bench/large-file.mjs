// Measures a file of 5 MB with 500 cables over stdio, beside a server that does nothing: the way from a key to its
// diagnostics, the outline of the whole, and how soon the last of many keys is answered that came faster than answers.
//   node scripts/bench/large-file.mjs [--edits 100]      after `npm run build`; exits 1 where a gate fails
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { quietCable } from './cables.mjs';
import { endWith, median, printTable, settledInTime } from './measure.mjs';
import { nextKey, openIn, scripts, timesOfKeys } from './typing.mjs';

/**
 * `times` is how many times as long as an empty server; the others are milliseconds. Behind a burst there may be the
 * answer that was begun before the last key, and the last.
 */
const gates = { times: 15, outline: 60, behindBurst: 120 };
const count = 500;
const size = 10_000;
const warmUp = 30;
const burst = { keys: 20, ms: 600 };
const { values: options } = parseArgs({ options: { edits: { type: 'string', default: '100' } } });

const text = Array.from({ length: count }, (_, index) => quietCable(size, index + 1)).join('\n');
const measured = await settledInTime(measure, (found) => failuresOf(found).length === 0);
printTable(
  `${(text.length / 1e6).toFixed(1)} MB, ${count} cables, ${measured.findings} findings, medians`,
  ['', 'ms', 'gate'],
  [
    ['key to diagnostics, empty server', measured.empty.toFixed(2), ''],
    [
      'key to diagnostics',
      measured.cable.toFixed(2),
      `${(measured.cable / measured.empty).toFixed(1)} of ${gates.times} times`,
    ],
    ['outline of the whole behind a letter', measured.outline.toFixed(1), `${gates.outline} ms`],
    ['outline of the whole behind Enter at the top', measured.outlineMoved.toFixed(1), `${gates.outline} ms`],
    [
      `last of ${burst.keys} keys in ${burst.ms / 1000} s`,
      measured.behindBurst.toFixed(1),
      `${gates.behindBurst} ms`,
    ],
  ],
);
endWith(failuresOf(measured));

async function measure() {
  const sessions = { empty: await openIn(scripts.empty, text), cable: await openIn(scripts.cable, text) };
  const times = await timesOfKeys(sessions, text, Number(options.edits), warmUp);
  const outline = await medianOf(9, () => timeOfOutline(sessions.cable, 'x'));
  const outlineMoved = await medianOf(9, () => timeOfOutline(sessions.cable, '\n'));
  const behindBurst = await medianOf(5, () => timeBehindBurst(sessions.cable));
  const { items } = await sessions.cable.ask('textDocument/diagnostic');
  for (const session of Object.values(sessions)) await session.stop();
  return {
    empty: median(times.empty),
    cable: median(times.cable),
    findings: items.length,
    outline,
    outlineMoved,
    behindBurst,
  };
}

/** The outline is asked for behind a key in the first cable, which is taken back again. */
async function timeOfOutline(session, key) {
  const start = { line: 20, character: 10 };
  const end = key === '\n' ? { line: 21, character: 0 } : { line: 20, character: 11 };
  session.change({ range: { start, end: start }, text: key });
  await session.ask('textDocument/diagnostic');
  const begin = performance.now();
  await session.ask('textDocument/documentSymbol');
  const time = performance.now() - begin;
  session.change({ range: { start, end }, text: '' });
  await session.ask('textDocument/documentSymbol');
  return time;
}

/** Every key is followed by questions, as an editor asks them, which takes back those that are still open. */
async function timeBehindBurst(session) {
  const lines = text.split('\n');
  let open = [];
  for (let key = 0; key < burst.keys; key++) {
    for (const question of open) question.takeBack();
    session.change(nextKey(lines, key));
    open = ['textDocument/diagnostic', 'textDocument/documentSymbol'].map(session.begin);
    if (key < burst.keys - 1) await wait(burst.ms / burst.keys);
  }
  const begin = performance.now();
  await Promise.all(open.map(({ answer }) => answer));
  return performance.now() - begin;
}

async function medianOf(times, measureOnce) {
  const found = [];
  for (let time = 0; time < times; time++) found.push(await measureOnce());
  return median(found);
}

function failuresOf({ empty, cable, outline, outlineMoved, behindBurst, findings }) {
  return [
    ...(cable / empty <= gates.times
      ? []
      : [`a key takes ${(cable / empty).toFixed(1)} times an empty server`]),
    ...[outline, outlineMoved]
      .filter((time) => time > gates.outline)
      .map((time) => `the outline takes ${time.toFixed(0)} ms`),
    ...(behindBurst <= gates.behindBurst ? [] : [`the last key waits ${behindBurst.toFixed(0)} ms`]),
    ...(findings <= 100 ? [] : [`there are ${findings} findings, which is another measurement`]),
  ];
}
