// Runs the tests of test/workbench: they press keys in the workbench of a real VS Code, and look at what it shows.
//   node scripts/workbench-tests.mjs [PART OF A FILE NAME]… [-- OPTIONS OF MOCHA]…     (`npm run build` first)
// The VS Code is the stand-in made from npm packages, with the extension installed from its package.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { installExtension } from './host/extension.mjs';
import { hostSupported, installHost } from './host/install-host.mjs';
import { newProfile } from './host/profile.mjs';
import { findTests, testBundle } from './test-files.mjs';

const root = path.resolve(import.meta.dirname, '..');
const dashes = process.argv.indexOf('--');
const parts = process.argv.slice(2, dashes < 0 ? undefined : dashes);
const mochaOptions = dashes < 0 ? [] : process.argv.slice(dashes + 1);

if (!hostSupported) {
  console.error('The tests of the workbench run on Linux x64 only.');
  process.exit(2);
}
const host = await installHost();
const profile = newProfile();
await installExtension(host, profile);

mkdirSync(path.join(root, 'out'), { recursive: true });
const out = mkdtempSync(path.join(root, 'out', 'workbench-'));
const tests = findTests('workbench', parts);
const bundled = (file) => path.join(out, path.relative('test', file).replace(/\.ts$/, '.js'));
try {
  await esbuild.build({
    ...testBundle,
    entryPoints: ['test/reporter.ts', ...tests],
    outbase: 'test',
    outdir: out,
  });
  const mocha = createRequire(import.meta.url).resolve('mocha/bin/mocha.js');
  const run = spawnSync(
    process.execPath,
    [
      '--enable-source-maps',
      mocha,
      // keys may come before a busy editor is ready for them; what is broken fails every time
      ...['--timeout', '120000', '--retries', '2', '--reporter', bundled('test/reporter.ts')],
      ...mochaOptions,
      ...tests.map(bundled),
    ],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        CABLE_WORKBENCH: JSON.stringify({
          host,
          profile: profile.arguments,
          settingsFile: profile.settingsFile,
        }),
      },
    },
  );
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(out, { recursive: true, force: true });
  profile.remove();
}
