// The runner of the editor tests believes only the report the tests write. Here, editors of three lines stand in for
// VS Code: each ends in a way of its own, and the runner's verdict has to fit.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const reports = (passed: number, failed: number) =>
  `require('node:fs').writeFileSync(process.env.CABLE_TEST_REPORT, '${JSON.stringify({ passed, failed, skipped: 0 })}');`;

describe('the runner of the editor tests', () => {
  it('passes when every test has passed', () => {
    assert.deepEqual(runIn(reports(3, 0)), { code: 0, verdict: '3 passed, 0 failed' });
  });
  it('fails when a test has failed, though the editor ends with exit code 0', () => {
    assert.deepEqual(runIn(reports(3, 1)), { code: 1, verdict: '3 passed, 1 failed' });
  });
  it('fails when no test was run', () => {
    assert.deepEqual(runIn(reports(0, 0)), { code: 1, verdict: 'failed, it ran no test' });
  });
  it('fails when the editor ends early with exit code 0', () => {
    assert.deepEqual(runIn(''), { code: 1, verdict: 'failed, it never came to its end' });
  });
  it('fails when the editor crashes', () => {
    assert.deepEqual(runIn('process.abort();'), { code: 1, verdict: 'failed, it never came to its end' });
  });
  it('ends an editor that hangs, and fails', () => {
    const hanging = 'setInterval(() => {}, 1000);';
    assert.deepEqual(runIn(hanging), { code: 1, verdict: 'failed, it never came to its end' });
  });
});

/** Runs the editor tests in an editor that does nothing but what the script says. */
function runIn(script: string): { code: number | null; verdict: string | undefined } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cable-'));
  try {
    const env = {
      ...process.env,
      CABLE_VSCODE: fakeEditor(folder, script),
      CABLE_TEST_REPORT: path.join(folder, 'report.json'),
      CABLE_TEST_LIMIT: '3',
    };
    const run = spawnSync(process.execPath, ['scripts/editor-tests.mjs'], { env, encoding: 'utf8' });
    return { code: run.status, verdict: /^In the editor: (.*)$/m.exec(run.stdout)?.[1] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fakeEditor(folder: string, script: string): string {
  const file = path.join(folder, 'editor.cjs');
  writeFileSync(file, `#!/usr/bin/env node\n${script}\n`, { mode: 0o755 });
  if (process.platform !== 'win32') return file;
  writeFileSync(path.join(folder, 'editor.cmd'), `@node "${file}"\r\n`);
  return path.join(folder, 'editor.cmd');
}
