// Measures the bundles, and the package where it has been made.
//   node scripts/bench/size.mjs      after `npm run build`; exits 1 where the gate fails
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { endWith, printTable } from './measure.mjs';

const gate = { packageBytes: 1_000_000 };
const root = path.resolve(import.meta.dirname, '..', '..');
const kilobytes = (bytes) => (bytes / 1000).toFixed(0);

const bundles = readdirSync(path.join(root, 'dist'), { recursive: true })
  .filter((file) => file.endsWith('.js'))
  .sort()
  .map((file) => {
    const bytes = readFileSync(path.join(root, 'dist', file));
    return [
      `dist/${file.split(path.sep).join('/')}`,
      kilobytes(bytes.length),
      kilobytes(gzipSync(bytes).length),
    ];
  });
const packaged = path.join(root, 'cable.vsix');
const packageBytes = existsSync(packaged) ? readFileSync(packaged).length : undefined;
const rows = packageBytes === undefined ? bundles : [...bundles, ['cable.vsix', kilobytes(packageBytes), '']];

printTable(
  `sizes in KB (gate: cable.vsix at most ${kilobytes(gate.packageBytes)}${packageBytes === undefined ? '; it has not been made: npm run package' : ''})`,
  ['', 'plain', 'gzip'],
  rows,
);
endWith(
  packageBytes === undefined || packageBytes <= gate.packageBytes
    ? []
    : [`cable.vsix has ${kilobytes(packageBytes)} KB`],
);
