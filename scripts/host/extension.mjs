// The extension as its users get it: the files of the package and nothing else.
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';

const root = path.resolve(import.meta.dirname, '../..');
const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');

/**
 * Lays out the files of the package in a folder, as they lie there once it is installed.
 * @param {string} folder
 */
export async function layOutExtension(folder) {
  for (const file of await listFiles({ cwd: root, packageManager: PackageManager.None }))
    cpSync(path.join(root, file), path.join(folder, file));
}

/**
 * Packages the built extension and installs it into the profile.
 * @param {{ node: string, server: string }} host where the stand-in is installed
 * @param {{ folder: string, arguments: string[] }} profile
 * @throws with what the tools said
 */
export function installExtension({ node, server }, profile) {
  const vsix = path.join(profile.folder, 'cable.vsix'); // runs at the same time do not meet
  const quietly = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  run(process.execPath, vsce, 'package', ...quietly, '--out', vsix);
  run(node, server, '--install-extension', vsix, ...profile.arguments);
}

function run(program, ...args) {
  const { status, error, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${error?.message ?? stdout + stderr}`);
}
