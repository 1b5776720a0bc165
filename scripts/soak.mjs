// `npm run soak [-- ROUNDS]`: the property tests on new cases, round after round. Exits 1 at the first round that fails;
// its seed, given as CABLE_TEST_SEED to scripts/unit.mjs, brings the failure back.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findTests } from './test-files.mjs';

const root = path.resolve(import.meta.dirname, '..');
const rounds = Number(process.argv[2] ?? 10);
const files = findTests('', []).filter((file) =>
  readFileSync(path.join(root, file), 'utf8').includes('fc.assert('),
);
if (!(rounds > 0)) {
  console.error('usage: npm run soak [-- ROUNDS]');
  process.exit(2);
}

for (let round = 1; round <= rounds; round++) {
  const seed = String(randomInt(2 ** 31));
  console.log(`round ${round} of ${rounds}, seed ${seed}`);
  const run = spawnSync(process.execPath, ['scripts/unit.mjs', ...files, '--', '--reporter', 'dot'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CABLE_TEST_SEED: seed },
  });
  if (run.status !== 0) {
    console.error(`failed with CABLE_TEST_SEED=${seed}`);
    process.exit(1);
  }
}
