import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { choice, integer, list, type Values, words } from './arguments';
import { decode, ENCODINGS } from './encoding';
import { reasonOf } from './failure';
import { type Input, inputs, isFolder, nameOf, STANDARD_INPUT, statOf } from './inputs';
import { inOrder, startPool } from './pool';
import { type Progress, progressOf } from './progress';
import type { Outcome, Task } from './task';
import { complain, readStandardInput } from './terminal';
import { UsageError } from './usage';

/** The options of every command that reads files. */
export const fileOptions = {
  year: integer('YYYY', 1800, 2099, 'the year of cables that print none'),
  encoding: choice(
    ENCODINGS,
    null,
    'of files without byte order mark; else UTF-8, or Windows-1252\nwhere bytes are not UTF-8',
  ),
  ext: list(
    'LIST',
    'endings to look for in folders, .cable,.txt; else all .cable\nand those .txt that look like cables',
  ),
  'files-from': words('FILE', 'read paths from a file, one a line; - is standard input'),
  jobs: integer('N', 1, 64, 'how many processes; else as many as the work is worth'),
};

export type FileValues = Values<typeof fileOptions>;

/**
 * Does a task on every file that the user named and hands on what came of each, in their order, but for texts of folders
 * that are no cables. What goes wrong is said on standard error, a line each with the name of the file; the other files
 * are still done. True where a file or its configuration could not be read, or the work on it failed. Throws a UsageError
 * where no file is named.
 */
export async function forEachFile(
  operands: readonly string[],
  values: FileValues,
  task: Task,
  use: (outcome: Outcome) => Promise<void>,
  startProgress: (total: number) => Progress = progressOf,
): Promise<boolean> {
  const paths = await pathsOf(operands, values);
  const standardInput = paths.includes(STANDARD_INPUT) ? await textOfStandardInput() : {};
  const files = [...inputs(paths, values.ext)].map((file) =>
    file.path === STANDARD_INPUT ? { ...file, ...standardInput } : file,
  );
  const progress = startProgress(files.length);
  const fruitful = new Set<string>();
  const misconfigured = new Set<string>();
  let failed = false;
  const complainOf = (problem: string) => {
    progress.clear();
    complain(problem);
  };

  for await (const outcome of outcomesOf(files, values.jobs, task)) {
    for (const problem of outcome.misconfigured.filter((each) => !misconfigured.has(each))) {
      misconfigured.add(problem);
      complainOf(problem);
    }
    if (outcome.meant) {
      if (process.stdout.isTTY) progress.clear();
      await use(outcome);
      if (outcome.folder !== null) fruitful.add(outcome.folder);
      if (outcome.note) complainOf(`${nameOf(outcome.path)}: ${outcome.note}`);
      if (outcome.failure) complainOf(`${nameOf(outcome.path)}: ${outcome.failure}`);
      failed ||= outcome.failure !== undefined;
    }
    progress.step();
  }
  progress.clear();
  for (const folder of paths.filter((path) => isFolder(path) && !fruitful.has(path))) {
    complain(`${folder}: no cables in this folder`);
  }
  return failed || misconfigured.size > 0;
}

/** The paths that the user named, by operands and lists. */
async function pathsOf(operands: readonly string[], values: FileValues): Promise<readonly string[]> {
  const listFile = values['files-from'];
  const listed = listFile === null ? [] : await linesOf(listFile);
  const paths = [...operands, ...listed];
  if (operands.length === 0 && listFile === null) {
    throw new UsageError('name a file or a folder, or - for standard input');
  }
  const readers =
    paths.filter((path) => path === STANDARD_INPUT).length + (listFile === STANDARD_INPUT ? 1 : 0);
  if (readers > 1) throw new UsageError('standard input can be read only once');
  return paths;
}

/** The bytes of standard input, or why there are none. */
async function textOfStandardInput(): Promise<Pick<Input, 'bytes' | 'unreadable'>> {
  try {
    return { bytes: await readStandardInput() };
  } catch (error) {
    return { unreadable: reasonOf(error) };
  }
}

async function linesOf(listFile: string): Promise<readonly string[]> {
  try {
    const bytes = listFile === STANDARD_INPUT ? await readStandardInput() : readFileSync(listFile);
    return decode(bytes)
      .text.split(/\r?\n/)
      .filter((line) => line !== '');
  } catch (error) {
    throw new UsageError(`--files-from ${listFile}: ${reasonOf(error)}`);
  }
}

/** What came of every file, in their order: done here, or spread over processes where that pays. */
async function* outcomesOf(
  files: readonly Input[],
  jobs: number | null,
  task: Task,
): AsyncGenerator<Outcome> {
  const processes = Math.min(jobs ?? (isMuchWork(files) ? availableParallelism() : 1), files.length);
  if (processes > 1) yield* outcomesOfProcesses(files, processes, task);
  else {
    const { performer } = await import('./performer');
    const perform = performer(task);
    for (const batch of batches(files, 1)) yield* perform(batch);
  }
}

/** This process only hands out the files and takes what comes back: it never loads what the work needs. */
async function* outcomesOfProcesses(
  files: readonly Input[],
  processes: number,
  task: Task,
): AsyncGenerator<Outcome> {
  const pool = startPool<Task, readonly Input[], readonly Outcome[]>(task, processes);
  const alone = (file: Input) => pool.run([file]).catch((error: unknown) => [lost(file, error)]);
  const run = (batch: readonly Input[]) =>
    pool.run(batch).catch(async () => (await Promise.all(batch.map(alone))).flat());
  try {
    for await (const outcomes of inOrder(batches(files, processes), processes * BATCHES_AHEAD, run))
      yield* outcomes;
  } finally {
    await pool.close();
  }
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
  for (const { path } of files) {
    bytes += statOf(path)?.size ?? 0;
    if (bytes >= MUCH_WORK_BYTES) return true;
  }
  return false;
}

/** A process that died takes only one file with it: the others of its batch are done again, each alone. */
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
