import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A folder of the workspace on disk, new for each test of a suite; files are named by their path within it. */
export function temporaryFolder() {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'cable-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const pathOf = (file: string): string => path.join(folder, file);
  return {
    uri: (): string => pathToFileURL(folder).href,
    uriOf: (file: string): string => pathToFileURL(pathOf(file)).href,
    makeFolder: (name: string): void => {
      mkdirSync(pathOf(name), { recursive: true });
    },
    write: (file: string, text: string): void => {
      mkdirSync(path.dirname(pathOf(file)), { recursive: true });
      writeFileSync(pathOf(file), text);
    },
    read: (file: string): string => readFileSync(pathOf(file), 'utf8'),
    remove: (file: string): void => rmSync(pathOf(file), { recursive: true }),
  };
}
