// Which files are tests, and how they are bundled for mocha.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { tables } from './tables.mjs';

const root = path.resolve(import.meta.dirname, '..');

/**
 * The test files under a folder of test/ whose path contains one of the parts, all where no part is given.
 * @param {string} folder inside test/
 * @param {string[]} parts
 * @returns {string[]} sorted paths from the project's root, with forward slashes
 */
export function findTests(folder, parts) {
  return readdirSync(path.join(root, 'test', folder), { recursive: true })
    .map((file) => path.posix.join('test', folder, file.split(path.sep).join('/')))
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)))
    .sort();
}

/** @type {import('esbuild').BuildOptions} */
export const testBundle = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: true,
  packages: 'external',
  plugins: [tables],
  logLevel: 'warning',
};
