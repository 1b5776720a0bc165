// Bundles and runs the tests that need no editor: test/**/*.test.ts except those in test/editor and test/workbench.
//   node scripts/unit.mjs [PART OF A PATH]… [-- OPTIONS OF MOCHA]…
// Builds dist first: some tests run what is built, and must not meet an older one.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { findTests, testBundle } from './test-files.mjs';

const root = path.resolve(import.meta.dirname, '..');
const dashes = process.argv.indexOf('--');
const parts = process.argv.slice(2, dashes < 0 ? undefined : dashes);
/** Milliseconds: only what hangs may fail by the clock, however busy the machine is. */
const TIMEOUT = '300000';
const mochaOptions = dashes < 0 ? [] : process.argv.slice(dashes + 1);

const files = findTests('', parts).filter((file) => !/^test\/(?:editor|workbench)\//.test(file));
if (files.length === 0) {
  console.error(`no test file matches ${parts.join(', ')}`);
  process.exit(2);
}

const build = spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs')], {
  cwd: root,
  stdio: 'inherit',
});
if (build.status !== 0) process.exit(build.status ?? 1);

mkdirSync(path.join(root, 'out'), { recursive: true });
const outdir = mkdtempSync(path.join(root, 'out', 'test-')); // runs at the same time do not meet
const bundled = (file) => path.join(outdir, path.relative('test', file).replace(/\.ts$/, '.js'));
try {
  await esbuild.build({
    ...testBundle,
    entryPoints: ['test/reporter.ts', 'test/seed.ts', ...files],
    outbase: 'test',
    outdir,
  });
  const mocha = createRequire(import.meta.url).resolve('mocha/bin/mocha.js');
  const reporter = ['--reporter', bundled('test/reporter.ts')];
  const run = spawnSync(
    process.execPath,
    [
      '--enable-source-maps',
      mocha,
      '--no-diff', // what node:assert says of a difference is enough
      '--timeout',
      TIMEOUT,
      ...reporter,
      '--require',
      bundled('test/seed.ts'),
      ...mochaOptions,
      ...files.map(bundled),
    ],
    { cwd: root, stdio: 'inherit' },
  );
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
