import { exporterNamed, exporters } from '../service';
import { choice } from './arguments';
import { columns } from './columns';
import { command, EXIT } from './command';
import { fileOptions, forEachFile } from './files';
import { noSettings } from './settings-task';
import { readingOf } from './task';
import { print } from './terminal';
import { UsageError } from './usage';

const formats = exporters.map(({ id }) => id);

/** `cable export`: all cables as one document of another format. */
export const exportCommand = command({
  details: `Formats:
${columns(
  exporters.map(({ id, summary }): [string, string] => [id, summary]),
  '  ',
)}
A text that does not look like a cable is left out and told on standard error.`,
  options: {
    to: choice(formats, null, 'the format; must be given'),
    ...fileOptions,
  },
  async run(values, paths) {
    const document = values.to === null ? undefined : exporterNamed(values.to)?.document();
    if (values.to === null || !document) throw new UsageError(`name a format: --to ${formats.join('|')}`);
    const task = { name: 'export', to: values.to, reading: readingOf(values, noSettings) } as const;
    const failed = await forEachFile(paths, values, task, async ({ output }) => {
      for (const piece of output) await print(document.add(piece));
    });
    for (const part of document.end()) await print(part);
    return failed ? EXIT.failure : EXIT.clean;
  },
});
