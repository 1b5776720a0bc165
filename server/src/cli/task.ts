import { readFileSync } from 'node:fs';
import { looksLikeCable } from '../service';
import { type DecodedText, decode, type Encoding } from './encoding';
import { reasonOf } from './failure';
import type { FileValues } from './files';
import { type Input, needsLook } from './inputs';
import { type LintTask, lintText } from './lint-text';
import { type ParseTask, parseText } from './parse-text';
import type { Tally } from './tally';

/** How files are read, whatever is done with them. */
export interface Reading {
  readonly encoding: Encoding | null;
  /** Endings asked for by the user. */
  readonly endings: readonly string[] | null;
  /** The year of cables that print none. */
  readonly year: number | null;
}

/** What is to be done with every file; a plain value that a thread can be handed. */
export type Task = (ParseTask | LintTask) & { readonly reading: Reading };

/** What came of one file. */
export interface Outcome {
  readonly path: string;
  /** The folder that the user named, where the file was found below one. */
  readonly folder: string | null;
  /** False for a file of a folder that turned out to be no cable: it was not meant. */
  readonly meant: boolean;
  /** Pieces for standard output. */
  readonly output: readonly string[];
  /** What the rules found; absent where no rule ran. */
  readonly tally?: Tally;
  /** What the user should know, though nothing failed. */
  readonly note?: string;
  /** Why the work failed. */
  readonly failure?: string;
}

/** A file that was read: what the work on its text starts from. */
export interface TextInput {
  readonly path: string;
  readonly decoded: DecodedText;
  readonly year: number | null;
}

/** What came of the work on a text. */
export type TextOutcome = Omit<Outcome, 'path' | 'folder' | 'meant'>;

/** How the options of the command line want files read. */
export function readingOf({ encoding, ext, year }: FileValues): Reading {
  return { encoding, endings: ext, year };
}

/** Does a task on one file. Never throws: what goes wrong is told in the outcome. */
export function perform(task: Task, input: Input): Outcome {
  const { path, folder } = input;
  const { encoding, endings, year } = task.reading;
  const nothing = { path, folder, meant: true, output: [] };
  let decoded: DecodedText;
  try {
    if (input.unreadable !== undefined) return { ...nothing, failure: input.unreadable };
    decoded = decode(input.bytes ? Buffer.from(input.bytes) : readFileSync(path), encoding);
  } catch (error) {
    return { ...nothing, failure: reasonOf(error) };
  }
  try {
    const meant = !needsLook(input, endings) || looksLikeCable(decoded.text);
    if (!meant) return { ...nothing, meant };
    const text: TextInput = { path, decoded, year };
    return { ...nothing, ...(task.name === 'parse' ? parseText(text) : lintText(text, task)) };
  } catch (error) {
    return { ...nothing, failure: `internal failure: ${reasonOf(error)}` };
  }
}
