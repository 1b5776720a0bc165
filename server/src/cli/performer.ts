import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FileSettings } from '../config/configs';
import { looksLikeCable, openDocument } from '../service';
import { asShown } from '../text/shown';
import { decode } from './encoding';
import { reasonOf } from './failure';
import { type Input, needsLook } from './inputs';
import { lintText } from './lint-text';
import { parseText } from './parse-text';
import { fileConfigs } from './settings';
import { statsText } from './stats-text';
import type { Outcome, Task, TextInput, TextOutcome } from './task';

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
      const meant = !needsLook(input, endings) || looksLikeCable(asShown(text.decoded.text));
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
