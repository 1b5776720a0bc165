// The extension as its users get it: the files of the package and nothing else.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { packageFiles } from '../package-files.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');

/**
 * Lays out the files of the package in a folder, as they lie there once it is installed.
 * @param {string} folder
 */
export async function layOutExtension(folder) {
  for (const [file, content] of await packageFiles(root)) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
}

/**
 * Makes the package of the built extension.
 * @param {string} vsix its path
 * @returns {Promise<string>} what the tool said
 */
export async function makePackage(vsix) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cable-package-'));
  try {
    await layOutExtension(folder);
    const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
    return run(process.execPath, [vsce, 'package', ...options, '--out', vsix], folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Packages the built extension and installs it into the profile.
 * @param {{ node: string, server: string }} host where the stand-in is installed
 * @param {{ folder: string, arguments: string[] }} profile
 * @throws with what the tools said
 */
export async function installExtension({ node, server }, profile) {
  const vsix = path.join(profile.folder, 'cable.vsix'); // runs at the same time do not meet
  await makePackage(vsix);
  run(node, [server, '--install-extension', vsix, ...profile.arguments], profile.folder);
}

function run(program, args, cwd) {
  const { status, error, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${error?.message ?? stdout + stderr}`);
  return stdout.trim();
}
