import { setFlagsFromString } from 'node:v8';

/**
 * Flags of V8 by the beginning of its version: they change from version to version, and one that it does not know makes
 * it complain. Other versions run as they are.
 */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  '11.3': ['--interrupt-budget=1000000', '--no-regexp-tier-up'], // Node 20
  '12.4': ['--invocation-count-for-turbofan=20000', '--no-regexp-tier-up'], // Node 22
  '13.6': ['--invocation-count-for-turbofan=20000', '--no-regexp-tier-up'], // Node 24
};

/**
 * Fits the engine to this work, before any of it is done. Only what is run very often is optimised: reading cables takes
 * thousands of functions, every thread has them to itself, and for some thousand files optimising them costs a third of
 * the time and saves less. Patterns are compiled at once: making them ready to be interpreted first costs more for long
 * ones, and ours are long.
 */
export function tuneEngine(): void {
  const version = process.versions.v8.split('.').slice(0, 2).join('.');
  for (const flag of FLAGS[version] ?? []) setFlagsFromString(flag);
}
