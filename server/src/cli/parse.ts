import { choice } from './arguments';
import { command, EXIT } from './command';
import { fileOptions, forEachFile } from './files';
import { noSettings } from './settings-task';
import { readingOf } from './task';
import { print } from './terminal';

const FORMATS = ['ndjson', 'json'] as const;

/** What stands around the objects: before the first, before the others, after each, at the end, and where none is. */
const FRAMES = {
  ndjson: { first: '', next: '', after: '\n', end: '', none: '' },
  json: { first: '[\n', next: ',\n', after: '', end: '\n]\n', none: '[]\n' },
} as const;

/** `cable parse`: one JSON object for each cable. */
export const parseCommand = command({
  details: `Several cables of one file are numbered from 0. Positions are zero-based lines and UTF-16 characters.
Every text gives an object; one that does not look like a cable is told on standard error.`,
  options: {
    format: choice(FORMATS, 'ndjson', 'one object a line, or one array'),
    ...fileOptions,
  },
  async run(values, paths) {
    const frame = FRAMES[values.format];
    let printed = 0;
    const task = { name: 'parse', reading: readingOf(values, noSettings) } as const;
    const failed = await forEachFile(paths, values, task, async ({ output }) => {
      for (const object of output) {
        await print(`${printed === 0 ? frame.first : frame.next}${object}${frame.after}`);
        printed++;
      }
    });
    await print(printed === 0 ? frame.none : frame.end);
    return failed ? EXIT.failure : EXIT.clean;
  },
});
