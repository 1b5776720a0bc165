// Bundles and runs the tests that need no editor: test/**/*.test.ts but for the folders of those that do.
//   node scripts/unit.mjs [PART OF A PATH]… [-- OPTIONS OF MOCHA]…
// Builds dist first: some tests run what is built, and must not meet an older one.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { commandLine, runMocha } from './run-mocha.mjs';
import { findTests } from './test-files.mjs';

const root = path.resolve(import.meta.dirname, '..');
const NEED_AN_EDITOR = /^test\/(?:editor|neovim|workbench)\//;
/** Milliseconds: only what hangs may fail by the clock, however busy the machine is. */
const TIMEOUT = '300000';

const { parts, options } = commandLine();
const tests = findTests('', parts).filter((file) => !NEED_AN_EDITOR.test(file));
if (tests.length === 0) {
  console.error(`no test file matches ${parts.join(', ')}`);
  process.exit(2);
}
const build = spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs')], {
  cwd: root,
  stdio: 'inherit',
});
if (build.status !== 0) process.exit(build.status ?? 1);
process.exitCode = await runMocha('test', tests, {
  setup: ['test/seed.ts'],
  options: ['--timeout', TIMEOUT, ...options],
});
