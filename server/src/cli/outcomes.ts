import { availableParallelism } from 'node:os';
import { onDisk } from '../files/place';
import { reasonOf } from './failure';
import { startHelper } from './helper-process';
import { type Input, statOf } from './inputs';
import { type Helper, inOrder, startPool } from './pool';
import type { Outcome, Task } from './task';

/** Does a task on a batch of files. */
type Work = Helper<readonly Input[], readonly Outcome[]>;

/** What came of every file, in their order: done here, or spread over processes where that pays. */
export async function* outcomesOf(
  files: readonly Input[],
  jobs: number | null,
  task: Task,
): AsyncGenerator<Outcome> {
  const processes = Math.min(jobs ?? (isMuchWork(files) ? availableParallelism() : 1), files.length);
  if (processes > 1) yield* outcomesOfProcesses(files, processes, task);
  else {
    const { run } = workHere(task);
    for (const batch of batches(files, 1)) yield* await run(batch);
  }
}

/** This process only hands out the files and takes what comes back: it loads what the work needs where no other can. */
async function* outcomesOfProcesses(
  files: readonly Input[],
  processes: number,
  task: Task,
): AsyncGenerator<Outcome> {
  const pool = workOfProcesses(task, processes);
  const run = (batch: readonly Input[]) => pool.run(batch).catch(() => oneByOne(batch, task));
  try {
    for await (const outcomes of inOrder(batches(files, processes), processes * BATCHES_AHEAD, run))
      yield* outcomes;
  } finally {
    await pool.close();
  }
}

/** A process that died takes only one file with it: those that it had are done again, never two at a time. */
async function oneByOne(files: readonly Input[], task: Task): Promise<readonly Outcome[]> {
  const pool = workOfProcesses(task, 1);
  const outcomes: Outcome[] = [];
  try {
    for (const file of files)
      outcomes.push(...(await pool.run([file]).catch((error: unknown) => [lost(file, error)])));
  } finally {
    await pool.close();
  }
  return outcomes;
}

function workOfProcesses(task: Task, most: number): Work {
  return startPool(() => startHelper(task), most, workHere(task));
}

/** The work in this process; what it needs is loaded when there is some. */
function workHere(task: Task): Work {
  let performing: Promise<(batch: readonly Input[]) => readonly Outcome[]> | undefined;
  return {
    async run(batch) {
      performing ??= import('./performer').then(({ performer }) => performer(task));
      return (await performing)(batch);
    },
    close: () => Promise.resolve(),
  };
}

/** How many results of each process may wait for a slow one before them. */
const BATCHES_AHEAD = 4;

/** As many files go to a process at once: few enough that the last are shared evenly. */
const MOST_IN_BATCH = 16;

/** The files in handfuls, smaller ones where there are few files. */
function batches(files: readonly Input[], processes: number): readonly (readonly Input[])[] {
  const size = Math.min(MOST_IN_BATCH, Math.ceil(files.length / (processes * BATCHES_AHEAD)));
  return Array.from({ length: Math.ceil(files.length / size) }, (_, index) =>
    files.slice(index * size, (index + 1) * size),
  );
}

/** What a process takes to start is worth it for this much text. */
const MUCH_WORK_BYTES = 4_000_000;

function isMuchWork(files: readonly Input[]): boolean {
  let bytes = 0;
  for (const file of files) {
    bytes += statOf(onDisk(file))?.size ?? 0;
    if (bytes >= MUCH_WORK_BYTES) return true;
  }
  return false;
}

/** What came of a file that a process died over. */
function lost({ path, folder }: Input, error: unknown): Outcome {
  return {
    path,
    folder,
    meant: true,
    output: [],
    misconfigured: [],
    failure: `internal failure: ${reasonOf(error)}`,
  };
}
