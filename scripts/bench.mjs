// Measures everything and exits 1 where a gate fails.
//   node scripts/bench.mjs [NAME]…      names of scripts in bench/: parse, comparison, startup …; all without
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import path from 'node:path';

const all = [
  'parse',
  'detection',
  'comparison',
  'startup',
  'size',
  'latency',
  'features',
  'navigation',
  'large-file',
  'folder',
  'grammar',
];
const names = process.argv.length > 2 ? process.argv.slice(2) : all;
const unknown = names.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`there is no bench ${unknown.join(', ')}; there are ${all.join(', ')}`);
  process.exit(2);
}

const [cpu] = cpus();
console.log(`Node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown processor'}`);
const failed = names.filter((name) => {
  const script = path.join(import.meta.dirname, 'bench', `${name}.mjs`);
  return spawnSync(process.execPath, [script], { stdio: 'inherit' }).status !== 0;
});
console.log(failed.length === 0 ? '\nall gates hold' : `\ngates failed in: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
