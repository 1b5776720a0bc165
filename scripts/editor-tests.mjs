// Runs the tests of test/editor inside real VS Code, on the files that would be packaged (`npm run build` first).
//   node scripts/editor-tests.mjs [PART OF A FILE NAME]…
//   CABLE_VSCODE=FILE    VS Code's executable; else VS Code is downloaded, else made from npm packages
//   CABLE_TEST_LIMIT=N   seconds until a run is given up; 900 unless told
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import * as esbuild from 'esbuild';
import { layOutExtension } from './host/extension.mjs';
import { editorForTests } from './host/find-editor.mjs';
import { newProfile } from './host/profile.mjs';
import { inWords, readReport, reportFile } from './report.mjs';
import { findTests, testBundle } from './test-files.mjs';

const root = path.resolve(import.meta.dirname, '..');
const report = process.env.CABLE_TEST_REPORT ?? reportFile('editor.json');
mkdirSync(path.join(root, 'out'), { recursive: true });
const out = mkdtempSync(path.join(root, 'out', 'editor-')); // runs at the same time do not meet
const log = path.join(out, 'host.log');

const tests = findTests('editor', process.argv.slice(2));
await esbuild.build({
  ...testBundle,
  entryPoints: ['test/editor/run.ts', ...tests],
  outbase: 'test/editor',
  outdir: out,
});

const editor = await editorForTests();
console.log(`Testing in ${editor.name}.`);

const profile = newProfile();
process.once('exit', profile.remove);
const extension = path.join(profile.folder, 'extension'); // far from node_modules: what is not packaged is not found
await layOutExtension(extension);
const workspace = path.join(profile.folder, 'workspace'); // a copy: some tests write into it
cpSync(path.join(root, 'samples'), workspace, { recursive: true });
const giveUp = setTimeout(
  () => {
    console.error('The tests take too long: ending the editor.');
    process.emit('SIGINT'); // the way to make @vscode/test-electron end the editor
    setTimeout(() => process.exit(1), 15_000).unref();
  },
  1000 * Number(process.env.CABLE_TEST_LIMIT ?? 900),
);
try {
  await runTests({
    vscodeExecutablePath: editor.executable,
    extensionDevelopmentPath: extension,
    extensionTestsPath: path.join(out, 'run.js'),
    extensionTestsEnv: { CABLE_TEST_REPORT: report },
    launchArgs: [workspace, ...profile.arguments],
  });
} catch (error) {
  console.error(error.message); // the report has the last word
} finally {
  clearTimeout(giveUp);
}

const counts = readReport(report);
console.log(`In the editor: ${counts.problem ? `failed, ${counts.problem}` : inWords(counts)}`);
if (counts.failed > 0 && existsSync(log)) console.log(`What the editor said: ${path.relative(root, log)}`);
else rmSync(out, { recursive: true });
process.exitCode = counts.failed > 0 ? 1 : 0;
