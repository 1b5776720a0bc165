// Measures how long the `cable` command takes to start, beside a Node process that does nothing.
//   node scripts/bench/startup.mjs [--runs 21]      after `npm run build`; exits 1 where the gate fails
// The processes take turns, so that what else the machine does falls on all of them.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { endWith, median, printTable, settled } from './measure.mjs';

/** Milliseconds beyond an empty process. */
const gate = 30;

const root = path.resolve(import.meta.dirname, '..', '..');
const cable = path.join(root, 'dist/cable.js');
const example = path.join(root, 'test/corpus/twin.cable');
const { values: options } = parseArgs({ options: { runs: { type: 'string', default: '21' } } });

/** What is run; the first is what the others are compared with, the second has the gate. */
const commands = {
  'node, nothing': ['-e', '0'],
  'cable --version': [cable, '--version'],
  'cable tags PGOV': [cable, 'tags', 'PGOV'],
  'cable parse, one cable': [cable, 'parse', example],
  'cable lint, one cable': [cable, 'lint', example],
};

const [empty, ...rest] = settled(measure, ([, start]) => start.beyond <= gate);
printTable(
  `start-up, ${options.runs} runs in turn, medians (gate: cable --version at most ${gate} ms beyond nothing)`,
  ['', 'ms', 'beyond nothing'],
  [empty, ...rest].map(({ name, ms, beyond }) => [name, ms.toFixed(1), beyond.toFixed(1)]),
);
const [start] = rest;
endWith(
  start && start.beyond <= gate
    ? []
    : [`${start?.name} takes ${start?.beyond.toFixed(1)} ms more than nothing, gate ${gate}`],
);

function measure() {
  const names = Object.keys(commands);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let run = -1; run < Number(options.runs); run++) {
    for (const name of names) {
      const begin = performance.now();
      const { status } = spawnSync(process.execPath, commands[name], { stdio: 'ignore' });
      if (status !== 0) throw new Error(`${name} ended with ${status}`);
      if (run >= 0) times[name].push(performance.now() - begin); // the first run warms the disk
    }
  }
  const [nothing = 0] = names.map((name) => median(times[name]));
  return names.map((name) => ({ name, ms: median(times[name]), beyond: median(times[name]) - nothing }));
}
