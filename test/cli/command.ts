import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The bundle that is tested: the command as users get it. */
export const bundle = path.resolve('dist/cable.js');
if (!existsSync(bundle)) throw new Error('dist/cable.js is missing: run `npm run build` first');

export interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `cable` as its own process. */
export function cable(args: readonly string[], { cwd, input = '', env }: Surroundings = {}): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, ...env },
    ...(cwd !== undefined && { cwd }),
  });
  return { status, stdout, stderr };
}

/** What `cable parse` or `cable lint --format json` printed, an object a line. */
export function objects<T>(result: Result): T[] {
  return result.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** Makes a folder with files for one test and takes it away afterwards; keys are paths within it. */
export function inFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  test: (folder: string) => void | Promise<void>,
): () => Promise<void> {
  return async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cable-'));
    try {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        writeFileSync(path.join(folder, name), content);
      }
      await test(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

/** A complete invented cable without a fault. */
export const clean = `UNCLAS VALLETTA 000217

SIPDIS

E.O. 12958: N/A
TAGS: PGOV, EAGR, MT
SUBJECT: BEEKEEPERS OF GOZO ASK FOR A HONEY BOARD

1. (U) The beekeepers of Gozo met the minister on May 3.

2. (U) Their chairman showed us four jars.
DOE
`;

/** With a code that is in no list: a warning that only a person can answer. */
export const withWarning = clean.replace('PGOV', 'PGVO');

/** Without its classification: an error. */
export const withError = clean.replace('UNCLAS ', '');

/** With a code in small letters: a remark that `--fix` takes care of. */
export const fixable = clean.replace('PGOV', 'pgov');
