// `npm test`: everything that must hold, one suite after the other, each with its own output; the last line has the sum.
// A suite that breaks off or runs no test has failed, whatever its exit code.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hostSupported } from './host/install-host.mjs';
import { failure, inWords, readReport, reportFile, single } from './report.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** Every suite: its name and how it is run and counted. */
const suites = {
  build: () => oneTest('node scripts/build.mjs'),
  types: () => oneTest('tsc -b'),
  lint: () => oneTest('biome check .'),
  unit: () => mocha('unit', 'node scripts/unit.mjs'),
  grammar,
  neovim: () =>
    spawnSync('nvim', ['--version']).status === 0
      ? mocha('neovim', 'node scripts/neovim-tests.mjs')
      : skipped('no Neovim on this machine'),
  editor: () => mocha('editor', 'node scripts/editor-tests.mjs'),
  workbench: () =>
    hostSupported
      ? mocha('workbench', 'node scripts/workbench-tests.mjs')
      : skipped('VS Code from npm runs on Linux x64 only'),
};

const total = { passed: 0, failed: 0, skipped: 0 };
const summary = [];
for (const [name, run] of Object.entries(suites)) {
  console.log(`\n=== ${name}`);
  const counts = await run();
  for (const key of Object.keys(total)) total[key] += counts[key];
  summary.push(`${name.padEnd(9)} ${inWords(counts)}${counts.problem ? ` (${counts.problem})` : ''}`);
}
console.log(`\n=== sum\n${summary.join('\n')}`);
if (total.skipped > 0) console.log(`${total.skipped} skipped, each with its reason above`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** A command that is one test: it passes with exit code 0. */
async function oneTest(command) {
  return single((await execute(command)) === 0);
}

/** A suite that cannot run here, and why. */
function skipped(reason) {
  console.log(`skipped: ${reason}`);
  return { passed: 0, failed: 0, skipped: 1 };
}

/** A command that runs mocha with test/reporter.ts. */
async function mocha(suite, command) {
  const report = reportFile(`${suite}.json`);
  const code = await execute(command, { CABLE_TEST_REPORT: report });
  return withExitCode(readReport(report), code);
}

/** The grammar's assertion files: each asserted line is a test. */
async function grammar() {
  const folder = reportFile('grammar');
  const code = await execute(`node scripts/grammar-tests.mjs --xunit-report "${folder}"`);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const cases = files.flatMap((file) =>
    readFileSync(path.join(folder, file), 'utf8').split('<testcase ').slice(1),
  );
  if (cases.length === 0) return failure('it ran no test');
  const failed = cases.filter((text) => /<(failure|error) /.test(text)).length;
  return withExitCode({ passed: cases.length - failed, failed, skipped: 0 }, code);
}

/** A bad exit code that no failed test explains is a failure of its own. */
function withExitCode(counts, code) {
  if (code === 0 || counts.failed > 0) return counts;
  return { ...counts, failed: 1, problem: `it ended with exit code ${code}` };
}

/** Runs a command of the project or of its packages, its output passed through; gives the exit code. */
function execute(command, env = {}) {
  const bin = path.join(root, 'node_modules', '.bin');
  const PATH = `${bin}${path.delimiter}${process.env.PATH}`;
  const child = spawn(command, {
    cwd: root,
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, PATH, ...env },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
