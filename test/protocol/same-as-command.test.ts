import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cable, inFolder, objects } from '../cli/command';
import { Client } from './client';

const corpus = 'test/corpus';

/** Every cable of the corpus under its name, and a configuration that has something to say about them. */
const folder = Object.fromEntries([
  ...readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cable'))
    .map((file) => [file.split(path.sep).join('/'), readFileSync(path.join(corpus, file), 'utf8')]),
  [
    'cable.config.jsonc',
    JSON.stringify({
      rules: { 'tags-order': 'information' },
      groups: { characters: 'off' },
      overrides: [{ files: 'readings/', profile: 'draft' }],
      ignore: 'readings/print-*.cable',
      tags: { PGVO: 'Provincial governors' },
    }),
  ],
]);

const severities = ['error', 'warning', 'information', 'hint'];

describe('editor and command', () => {
  it(
    'find the same in the same file, under the same configuration',
    inFolder(folder, async (cwd) => {
      const reports = objects<{ file: string; diagnostics: Record<string, unknown>[] }>(
        cable(['lint', '--format', 'json', '.'], { cwd }),
      );
      assert.ok(reports.length > 100);
      const client = await Client.start({ folders: [pathToFileURL(cwd).href] });
      try {
        for (const { file, diagnostics } of reports) {
          const text = folder[file.slice('./'.length)] ?? '';
          const document = await client.open(text, pathToFileURL(path.join(cwd, file)).href);
          const inEditor = (await document.diagnostics()).map(({ code, severity, message, range }) => ({
            rule: code,
            severity: severities[(severity ?? 1) - 1],
            message,
            range,
          }));
          const byCommand = diagnostics.map(({ fixable: _, ...diagnostic }) => diagnostic);
          assert.deepEqual(inEditor, byCommand, file);
          await document.close();
        }
      } finally {
        client.dispose();
      }
    }),
  );
});
