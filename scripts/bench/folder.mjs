// Measures the command on a folder: 10,000 cables of 10 KB, and 1,000 of them beside a checker of Markdown. They are those of
// ../shared/bench/gen.mjs where that stands beside the project, as texts that have to be looked at first; else our own.
//   node scripts/bench/folder.mjs      after `npm run build`; exits 1 where a gate fails
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { oneCable } from './cables.mjs';
import { endWith, median, printTable, settled } from './measure.mjs';

/** Seconds for the whole folder on two cores, megabytes of memory, and how many times as fast as the neighbour. */
const gates = { seconds: 5, megabytes: 400, timesMarkdown: 25 };
const count = 10_000;
const share = 1000;
const size = 10_000;

const root = path.resolve(import.meta.dirname, '..', '..');
const cable = path.join(root, 'dist/cable.js');
const markdownlint = path.join(root, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');
const generator = path.resolve(root, '..', 'shared', 'bench', 'gen.mjs');
const peak = path.join(root, 'scripts/bench/peak-memory.cjs');
const folder = mkdtempSync(path.join(tmpdir(), 'cable-bench-'));

try {
  const [all, few, markdown] = ['all', 'few', 'markdown'].map((name) => path.join(folder, name));
  for (const place of [all, few, markdown]) mkdirSync(place);
  fill(all);
  for (const name of readdirSync(all).slice(0, share)) {
    copyFileSync(path.join(all, name), path.join(few, name));
    copyFileSync(path.join(all, name), path.join(markdown, `${name}.md`));
  }
  const whole = settled(
    () => run(cable, 'lint', all),
    ({ seconds }) => seconds <= gates.seconds,
  );
  const neighbour = run(markdownlint, path.join(markdown, '*.md'));
  const runs = [1, 2, 3].map(() => run(cable, 'lint', few));
  const same = median(runs.map(({ seconds }) => seconds));
  const times = neighbour.seconds / same;
  printTable(
    `folders of cables of ${size / 1000} KB (gates: ${count} in ${gates.seconds} s on two cores and ${gates.megabytes} MB; ${gates.timesMarkdown} times as fast as markdownlint-cli2)`,
    ['', 'files', 's', 'MB', 'times', 'lines printed'],
    [
      ['cable lint', count, whole.seconds.toFixed(1), whole.megabytes.toFixed(0), '', whole.lines],
      ['cable lint', share, same.toFixed(2), '', times.toFixed(1), runs[0]?.lines],
      [
        'markdownlint-cli2',
        share,
        neighbour.seconds.toFixed(1),
        neighbour.megabytes.toFixed(0),
        '',
        neighbour.lines,
      ],
    ],
  );
  endWith([
    ...(whole.seconds <= gates.seconds ? [] : [`${count} files take ${whole.seconds.toFixed(1)} s`]),
    ...(whole.megabytes <= gates.megabytes ? [] : [`they take ${whole.megabytes.toFixed(0)} MB`]),
    ...(times >= gates.timesMarkdown ? [] : [`only ${times.toFixed(1)} times as fast as markdownlint-cli2`]),
  ]);
} finally {
  rmSync(folder, { recursive: true });
}

/** Writes the cables. */
function fill(place) {
  if (existsSync(generator)) {
    const args = [generator, place, '--count', String(count), '--bytes', String(size), '--seed', '1'];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  } else {
    for (let number = 0; number < count; number++)
      writeFileSync(path.join(place, `${number}.cable`), oneCable(size, number));
  }
}

/**
 * Runs a script to its end, whatever it finds: seconds, the most memory that it and the processes it started had, and how
 * many lines it printed into a file.
 */
function run(...args) {
  const memory = path.join(folder, 'memory');
  rmSync(memory, { force: true });
  const printed = path.join(folder, 'printed');
  const output = openSync(printed, 'w');
  const begin = performance.now();
  const { status, signal } = spawnSync(process.execPath, ['--require', peak, ...args], {
    stdio: ['ignore', output, output],
    env: { ...process.env, PEAK_MEMORY: memory },
  });
  const seconds = (performance.now() - begin) / 1000;
  closeSync(output);
  if (signal !== null || status > 1) throw new Error(`${args.join(' ')} ended with ${signal ?? status}`);
  return {
    seconds,
    megabytes: sumOf(readFileSync(memory, 'utf8').trim().split('\n')) / 1000,
    lines: readFileSync(printed, 'utf8').split('\n').length - 1,
  };
}

function sumOf(numbers) {
  return numbers.reduce((sum, number) => sum + Number(number), 0);
}
