// Measures the bundles, and what the package for the editor holds.
//   node scripts/bench/size.mjs      after `npm run build`; exits 1 where a gate fails
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { packageFiles } from '../package-files.mjs';
import { endWith, printTable } from './measure.mjs';

/** Bytes in the package: of everything but the libraries that show scans, and of the whole. */
const gates = { own: 680_000, whole: 1_400_000 };
const root = path.resolve(import.meta.dirname, '..', '..');
const packed = (content) => deflateRawSync(content).length;
const packedContent = ([, content]) => packed(content);
const plain = (file) => readFileSync(path.join(root, file)).length;
const kilobytes = (bytes) => (bytes / 1000).toFixed(0);
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

const bundles = readdirSync(path.join(root, 'dist'), { recursive: true })
  .map((file) => `dist/${file.split(path.sep).join('/')}`)
  .filter((file) => file.endsWith('.js'))
  .sort();
const files = [...(await packageFiles(root))];
const own = sum(files.filter(([file]) => !file.startsWith('dist/facsimile/')).map(packedContent));
const whole = sum(files.map(packedContent));

printTable(
  `sizes in KB (gates: the package at most ${kilobytes(gates.own)} without the libraries that show scans, ${kilobytes(gates.whole)} with them)`,
  ['', 'plain', 'packed'],
  [
    ...bundles.map((file) => [
      file,
      kilobytes(plain(file)),
      kilobytes(packed(readFileSync(path.join(root, file)))),
    ]),
    ['the package without libraries for scans', '', kilobytes(own)],
    ['the package', '', kilobytes(whole)],
  ],
);
endWith([
  ...(own <= gates.own ? [] : [`the package has ${kilobytes(own)} KB of its own`]),
  ...(whole <= gates.whole ? [] : [`the package has ${kilobytes(whole)} KB`]),
]);
