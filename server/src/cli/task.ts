import type { FileSettings } from '../config/configs';
import type { Place } from '../files/place';
import type { CableDocument, Statistics } from '../service';
import type { DecodedText, Encoding } from './encoding';
import type { ExportTask } from './export-text';
import type { FileValues } from './files';
import type { LintTask } from './lint-text';
import type { ParseTask } from './parse-text';
import type { SettingsTask } from './settings-task';
import type { StatsTask } from './stats-text';
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

/** What is to be done with every file; a plain value that a process can be handed. */
export type Task = (ParseTask | LintTask | ExportTask | StatsTask) & { readonly reading: Reading };

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
export interface TextInput extends Place {
  readonly decoded: DecodedText;
  readonly settings: FileSettings;
  readonly document: CableDocument;
  /** Reads another text under the name and the settings of the file. */
  readonly open: (text: string) => CableDocument;
}

/** What came of the work on a text. */
export type TextOutcome = Pick<Outcome, 'output' | 'tally' | 'statistics' | 'known' | 'note' | 'failure'>;

/** How the options of the command line want files read. */
export function readingOf({ encoding, ext, year }: FileValues, settings: SettingsTask): Reading {
  return { encoding, endings: ext, year, settings };
}
