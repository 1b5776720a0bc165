// Runs the assertion files of the grammar: test/grammar/*.test.cable, and *.test.cable.md for cables in Markdown.
//   node scripts/grammar-tests.mjs [OPTIONS OF vscode-tmgrammar-test]…
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const tester = createRequire(import.meta.url).resolve('vscode-tmgrammar-test/dist/unit.js');
const markdown = 'test/grammar/markdown.tmLanguage.json';
const run = spawnSync(
  process.execPath,
  [tester, ...process.argv.slice(2), '--grammar', markdown, 'test/grammar/*.test.cable*'],
  { cwd: path.resolve(import.meta.dirname, '..'), stdio: 'inherit' },
);
process.exit(run.status ?? 1);
