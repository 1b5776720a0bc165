// Bundles tests and runs them with mocha, for the suites that need no editor around them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { testBundle } from './test-files.mjs';

const root = path.resolve(import.meta.dirname, '..');

/**
 * Runs test files, their output passed through.
 * @param {string} suite names the folder of the bundles under out/
 * @param {string[]} tests paths from the project's root
 * @param {{ setup?: string[], options?: string[], env?: Record<string, string> }} more modules that mocha loads first,
 *   options of mocha, and what to add to the environment
 * @returns {Promise<number>} mocha's exit code
 */
export async function runMocha(suite, tests, { setup = [], options = [], env = {} } = {}) {
  mkdirSync(path.join(root, 'out'), { recursive: true });
  const outdir = mkdtempSync(path.join(root, 'out', `${suite}-`)); // runs at the same time do not meet
  const bundled = (file) => path.join(outdir, path.relative('test', file).replace(/\.ts$/, '.js'));
  try {
    await esbuild.build({
      ...testBundle,
      entryPoints: ['test/reporter.ts', ...setup, ...tests],
      outbase: 'test',
      outdir,
    });
    const run = spawnSync(
      process.execPath,
      [
        '--enable-source-maps',
        createRequire(import.meta.url).resolve('mocha/bin/mocha.js'),
        '--no-diff', // what node:assert says of a difference is enough
        ...['--reporter', bundled('test/reporter.ts')],
        ...setup.flatMap((file) => ['--require', bundled(file)]),
        ...options,
        ...tests.map(bundled),
      ],
      { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } },
    );
    return run.status ?? 1;
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

/** What stands on the command line: parts of file names, and behind `--` options of mocha. */
export function commandLine() {
  const dashes = process.argv.indexOf('--');
  return {
    parts: process.argv.slice(2, dashes < 0 ? undefined : dashes),
    options: dashes < 0 ? [] : process.argv.slice(dashes + 1),
  };
}
