import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FileSettings } from '../config/configs';
import { type CableDocument, looksLikeCable, openDocument, type Statistics } from '../service';
import { type DecodedText, decode, type Encoding } from './encoding';
import { reasonOf } from './failure';
import type { FileValues } from './files';
import { type Input, needsLook } from './inputs';
import { type LintTask, lintText } from './lint-text';
import { type ParseTask, parseText } from './parse-text';
import { fileConfigs, type SettingsTask } from './settings';
import { type StatsTask, statsText } from './stats-text';
import type { FileKnown, Tally } from './tally';

/** How files are read, whatever is done with them. */
export interface Reading {
  readonly encoding: Encoding | null;
  /** Endings asked for by the user. */
  readonly endings: readonly string[] | null;
  /** The year of cables that print none. */
  readonly year: number | null;
  readonly settings: SettingsTask;
}

/** What is to be done with every file; a plain value that a thread can be handed. */
export type Task = (ParseTask | LintTask | StatsTask) & { readonly reading: Reading };

/** What came of one file. */
export interface Outcome {
  readonly path: string;
  /** The folder that the user named, where the file was found below one. */
  readonly folder: string | null;
  /** False for a file of a folder that turned out to be no cable, or to be left alone: it was not meant. */
  readonly meant: boolean;
  /** Pieces for standard output. */
  readonly output: readonly string[];
  /** What the rules found; absent where no rule ran. */
  readonly tally?: Tally;
  /** How much there is of each of its cables; absent where nothing was counted. */
  readonly statistics?: readonly Statistics[];
  /** What a baseline is to remember of the file. */
  readonly known?: FileKnown;
  /** What the user should know, though nothing failed. */
  readonly note?: string;
  /** Why the work failed. */
  readonly failure?: string;
  /** What is wrong in the configurations read so far. */
  readonly misconfigured: readonly string[];
}

/** A file that was read: what the work on its text starts from. */
export interface TextInput {
  readonly path: string;
  readonly decoded: DecodedText;
  readonly settings: FileSettings;
  /** Reads this text or another one under the name and the settings of the file. */
  readonly open: (text: string) => CableDocument;
}

/** What came of the work on a text. */
export type TextOutcome = Pick<Outcome, 'output' | 'tally' | 'statistics' | 'known' | 'note' | 'failure'>;

/** How the options of the command line want files read. */
export function readingOf({ encoding, ext, year }: FileValues, settings: SettingsTask): Reading {
  return { encoding, endings: ext, year, settings };
}

/** Does a task on one file after another. Never throws: what goes wrong is told in the outcome. */
export function performer(task: Task): (input: Input) => Outcome {
  const { encoding, endings, year, settings: asked } = task.reading;
  const configs = fileConfigs(asked);
  const work = (text: TextInput): TextOutcome => {
    switch (task.name) {
      case 'parse':
        return parseText(text);
      case 'lint':
        return lintText(text, task);
      case 'stats':
        return statsText(text);
    }
  };

  /** Reads a file. Throws where the disk does. */
  function textIn({ path: file, bytes }: Input, settings: FileSettings): TextInput {
    const options = { ...settings, fileName: path.basename(file), ...(year !== null && { year }) };
    return {
      path: file,
      decoded: decode(bytes ? Buffer.from(bytes) : readFileSync(file), encoding),
      settings,
      open: (text) => openDocument(text, options),
    };
  }

  return (input) => {
    const settings = configs.of(input.path);
    const misconfigured = configs.problems();
    const outcome = { path: input.path, folder: input.folder, meant: true, output: [], misconfigured };
    if (settings.ignored) return { ...outcome, ...leftAlone(input) };
    if (input.unreadable !== undefined) return { ...outcome, failure: input.unreadable };
    let text: TextInput;
    try {
      text = textIn(input, settings);
    } catch (error) {
      return { ...outcome, failure: reasonOf(error) };
    }
    try {
      const meant = !needsLook(input, endings) || looksLikeCable(text.decoded.text);
      return { ...outcome, ...(meant ? work(text) : { meant }) };
    } catch (error) {
      return { ...outcome, failure: `internal failure: ${reasonOf(error)}` };
    }
  };
}

/** A file that the configuration ignores: worth a word where the user named it. */
function leftAlone({ folder }: Input): Pick<Outcome, 'meant'> & { readonly note?: string } {
  return folder === null ? { meant: true, note: 'left alone, as the configuration says' } : { meant: false };
}
