/**
 * How the engine is best started for a process that goes through many texts once and has no core to itself: it takes its
 * time before it optimises, which every process has to do anew; does not let its memory grow to four times what is in
 * use; and makes a pattern ready once.
 */
const LEAN = [
  '--max-inlined-bytecode-size-cumulative=400',
  '--heap-growing-percent=100',
  '--no-regexp-tier-up',
];

/** Memory is not left to other threads: there is no core for them. */
const ALONE = '--single-threaded-gc';

/**
 * By the first two numbers of the engine's version: those of Node 20, 22 and 24, each with the room for new objects that
 * made it fastest below 400 MB (`scripts/bench/folder.mjs`); the last collects too late where it is alone. Any other
 * engine, such as that of an editor, starts as it comes, for an option that it does not know would end it.
 */
const OPTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['11.3', ['--interrupt-budget=600000', '--max-semi-space-size=16', ALONE, ...LEAN]],
  ['12.4', ['--invocation-count-for-turbofan=12000', '--max-semi-space-size=8', ALONE, ...LEAN]],
  ['13.6', ['--invocation-count-for-turbofan=12000', '--max-semi-space-size=16', ...LEAN]],
]);

/** The options to start Node with, where its engine has this version. */
export function engineOptions(version: string = process.versions.v8): readonly string[] {
  return OPTIONS.get(version.split('.', 2).join('.')) ?? [];
}
