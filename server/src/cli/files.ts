import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { choice, integer, list, type Values, words } from './arguments';
import { decode, ENCODINGS } from './encoding';
import { reasonOf } from './failure';
import { type Input, inputs, isFolder, nameOf, STANDARD_INPUT } from './inputs';
import { outcomesOf } from './outcomes';
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

/** What the user wrote for them. */
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

  for await (const outcome of outcomesOf(files, values.jobs, task)) {
    const news = outcome.misconfigured.filter((problem) => !misconfigured.has(problem));
    sayAbove(progress, news);
    for (const problem of news) misconfigured.add(problem);
    if (outcome.meant) {
      if (process.stdout.isTTY) progress.clear();
      await use(outcome);
      for (const folder of foldersOf(outcome)) addWithThoseAbove(folder, fruitful);
      sayAbove(progress, wordsAbout(outcome));
      failed ||= outcome.failure !== undefined;
    }
    progress.step();
  }
  progress.clear();
  for (const folder of paths.filter((path) => isFolder(path) && !fruitful.has(resolve(path)))) {
    complain(`${folder}: no cables in this folder`);
  }
  return failed || misconfigured.size > 0;
}

/** Says what has to be said while the progress is shown. */
function sayAbove(progress: Progress, lines: readonly string[]): void {
  if (lines.length > 0) progress.clear();
  for (const line of lines) complain(line);
}

/** What the user should know of a file, and why the work on it failed. */
function wordsAbout({ path, note, failure }: Outcome): readonly string[] {
  return [note, failure].flatMap((words) => (words ? [`${nameOf(path)}: ${words}`] : []));
}

/** The folder that a file lies in, and the one below which the user had it looked for. */
function foldersOf({ path, folder }: Outcome): readonly string[] {
  return folder === null ? [dirname(path)] : [dirname(path), folder];
}

/** Adds a folder and those that it lies in, which are there already where it is. */
function addWithThoseAbove(folder: string, folders: Set<string>): void {
  for (let at = resolve(folder); !folders.has(at); at = dirname(at)) folders.add(at);
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
async function textOfStandardInput(): Promise<Pick<Input, 'content' | 'unreadable'>> {
  try {
    return { content: await readStandardInput() };
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
