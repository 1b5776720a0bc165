// Measures the way from a key to its diagnostics over stdio, in a cable of 30 KB, beside a server that does nothing.
//   node scripts/bench/latency.mjs [--edits 200]      after `npm run build`; exits 1 where the ratio is above the gate
import { parseArgs } from 'node:util';
import { quietCable } from './cables.mjs';
import { endWith, median, printTable, settledInTime } from './measure.mjs';
import { openIn, scripts, timesOfKeys } from './typing.mjs';

/** How many times as long as an empty server. */
const gate = 6;
const size = 30_000;
const warmUp = 50;
const { values: options } = parseArgs({ options: { edits: { type: 'string', default: '200' } } });

const { empty, cable, ratio } = await settledInTime(measure, (measured) => measured.ratio <= gate);
printTable(
  `key to diagnostics, ${size / 1000} KB, ${options.edits} keys, medians (gate: at most ${gate} times an empty server)`,
  ['', 'ms', 'times'],
  [
    ['empty server', empty.toFixed(2), ''],
    ['cable', cable.toFixed(2), ratio.toFixed(1)],
  ],
);
endWith(ratio <= gate ? [] : [`${ratio.toFixed(1)} times an empty server, gate ${gate}`]);

async function measure() {
  const text = quietCable(size);
  const sessions = { empty: await openIn(scripts.empty, text), cable: await openIn(scripts.cable, text) };
  const times = await timesOfKeys(sessions, text, Number(options.edits), warmUp);
  for (const session of Object.values(sessions)) await session.stop();
  const [empty, cable] = [median(times.empty), median(times.cable)];
  return { empty, cable, ratio: cable / empty };
}
