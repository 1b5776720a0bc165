// What a suite reports: how many of its tests passed, failed and were skipped. A suite that did not report, or that ran
// nothing, has failed: an exit code alone is never believed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../out/reports');

/**
 * Where a suite is to write its report. A report of an earlier run is removed.
 * @param {string} suite a name for the file
 */
export function reportFile(suite) {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, suite);
  rmSync(file, { recursive: true, force: true });
  return file;
}

/**
 * Reads the report test/reporter.ts has written.
 * @param {string} file
 * @returns {Counts}
 *
 * @typedef {{ passed: number, failed: number, skipped: number, problem?: string }} Counts problem: why the suite has
 *   failed as a whole, which counts as one failed test more
 */
export function readReport(file) {
  if (!existsSync(file)) return failure('it never came to its end');
  const { passed, failed, skipped } = JSON.parse(readFileSync(file, 'utf8'));
  return passed + failed > 0 ? { passed, failed, skipped } : { ...failure('it ran no test'), skipped };
}

/** @returns {Counts} of a suite that is one test */
export const single = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });

/** @returns {Counts} of a suite that has failed as a whole */
export const failure = (problem) => ({ ...single(false), problem });

/** @param {Counts} counts */
export const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
