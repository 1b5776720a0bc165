import { setFlagsFromString } from 'node:v8';

/**
 * How V8 is told to wait longer before it optimises a function, by the beginning of its version. The flags change from
 * version to version, and one that it does not know makes it complain: others stay as they are.
 */
const PATIENCE: Readonly<Record<string, string>> = {
  '11.3': '--interrupt-budget=500000', // Node 20; bytes of bytecode run
  '12.4': '--invocation-count-for-turbofan=20000', // Node 22
  '13.6': '--invocation-count-for-turbofan=20000', // Node 24
};

/**
 * Makes the engine optimise only what is run very often. Reading cables takes thousands of functions, and every thread
 * has them all to itself: for some thousand files optimising them costs a third of the time, and saves less.
 */
export function optimiseLater(): void {
  const flag = PATIENCE[process.versions.v8.split('.').slice(0, 2).join('.')];
  if (flag !== undefined) setFlagsFromString(flag);
}
