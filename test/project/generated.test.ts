import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';

describe('generated files', () => {
  it('are up to date (else run: npm run generate)', () => {
    const run = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], { encoding: 'utf8' });
    assert.equal(run.stderr.replace(/^npm warn.*\n/gm, ''), '');
    assert.equal(run.status, 0);
  });
});
