import { readFileSync } from 'node:fs';
import path from 'node:path';
import { onDisk } from '../files/place';
import {
  type CableDocument,
  diagnosticsTogether,
  looksLikeCable,
  type OpenOptions,
  openDocument,
  openDocuments,
} from '../service';
import { asShown } from '../text/shown';
import { decode } from './encoding';
import { exportText } from './export-text';
import { reasonOf } from './failure';
import { type Input, needsLook } from './inputs';
import { lintText } from './lint-text';
import { parseText } from './parse-text';
import { fileConfigs } from './settings';
import { statsText } from './stats-text';
import type { Outcome, Task, TextInput, TextOutcome } from './task';

/** A file as far as it is known before its cables are read. */
interface Looked {
  readonly outcome: Outcome;
  /** Null where nothing is left to do. */
  readonly found: (Omit<TextInput, 'document'> & { readonly options: OpenOptions }) | null;
}

/** Does a task on files, several at a time. Never throws: what goes wrong is told in the outcomes. */
export function performer(task: Task): (inputs: readonly Input[]) => readonly Outcome[] {
  const { encoding, endings, year, settings: asked } = task.reading;
  const configs = fileConfigs(asked);

  function looked(input: Input): Looked {
    const settings = configs.of(input.path);
    const misconfigured = configs.problems();
    const outcome = { path: input.path, folder: input.folder, meant: true, output: [], misconfigured };
    const only = (more: Partial<Outcome>): Looked => ({ outcome: { ...outcome, ...more }, found: null });
    if (settings.ignored) return only(leftAlone(input));
    if (input.unreadable !== undefined) return only({ failure: input.unreadable });
    try {
      const decoded = decode(
        input.content ? Buffer.from(input.content) : readFileSync(onDisk(input)),
        encoding,
      );
      const isMeant = !needsLook(input, endings) || looksLikeCable(asShown(decoded.text));
      if (!isMeant) return only({ meant: false });
      const options = { ...settings, fileName: path.basename(input.path), ...(year !== null && { year }) };
      const open = (text: string) => openDocument(text, options);
      return { outcome, found: { ...input, decoded, settings, options, open } };
    } catch (error) {
      return only({ failure: reasonOf(error) });
    }
  }

  return (inputs) => {
    const files = inputs.map(looked);
    const documents = readTogether(files.flatMap(({ found }) => found ?? []));
    if (task.name === 'lint') checkTogether(documents);
    return files.map(({ outcome, found }) => {
      if (!found) return outcome;
      try {
        const document = documents.get(found) ?? found.open(found.decoded.text);
        return { ...outcome, ...outcomeOf(task, { ...found, document }) };
      } catch (error) {
        return { ...outcome, failure: `internal failure: ${reasonOf(error)}` };
      }
    });
  };
}

function outcomeOf(task: Task, text: TextInput): TextOutcome {
  switch (task.name) {
    case 'parse':
      return parseText(text);
    case 'lint':
      return lintText(text, task);
    case 'export':
      return exportText(text, task);
    case 'stats':
      return statsText(text);
  }
}

type Found = NonNullable<Looked['found']>;

/** As many characters are read together: the readings of more would fill the memory. */
const MUCH_TEXT = 500_000;

/** The readings of texts. One that breaks the reader takes its neighbours with it: they are read alone then, as it is. */
function readTogether(texts: readonly Found[]): ReadonlyMap<Found, CableDocument> {
  const read = new Map<Found, CableDocument>();
  for (const together of handfuls(texts)) {
    try {
      const asked = together.map(({ decoded, options }) => ({ text: decoded.text, options }));
      openDocuments(asked).forEach((document, index) => {
        const found = together[index];
        if (found) read.set(found, document);
      });
    } catch {
      // told when the text that broke it is read alone
    }
  }
  return read;
}

/** Checks texts, so that the findings of each are known when they are asked for, in less time than one after the other. */
function checkTogether(documents: ReadonlyMap<Found, CableDocument>): void {
  try {
    diagnosticsTogether([...documents].map(([{ settings }, document]) => ({ document, settings })));
  } catch {
    // told when the text that broke it is checked alone
  }
}

/** The texts in their order, each handful of no more than `MUCH_TEXT` or a single one. */
function handfuls(texts: readonly Found[]): readonly (readonly Found[])[] {
  const all: Found[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const text of texts) {
    length += text.decoded.text.length;
    if (length > MUCH_TEXT) {
      all.push([]);
      length = text.decoded.text.length;
    }
    all.at(-1)?.push(text);
  }
  return all;
}

/** A file that the configuration ignores: worth a word where the user named it. */
function leftAlone({ folder }: Input): Pick<Outcome, 'meant'> & { readonly note?: string } {
  return folder === null ? { meant: true, note: 'left alone, as the configuration says' } : { meant: false };
}
