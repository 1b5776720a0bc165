// `npm run try`: shows what the extension does to the sample cables. Prints what `cable lint` finds in them, then opens
// them in the VS Code of this machine, or, where there is none, in VS Code served to the browser from 127.0.0.1.
//   npm run try [-- --port N]     the port to serve on; a free one unless told
//   CABLE_VSCODE=FILE             the editor to open
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installExtension } from './host/extension.mjs';
import { installedEditor } from './host/find-editor.mjs';
import { hostSupported, installHost } from './host/install-host.mjs';
import { newProfile } from './host/profile.mjs';
import { startServer } from './host/serve.mjs';

const { values: options } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
const root = path.resolve(import.meta.dirname, '..');
const samples = path.join(root, 'samples');
const [firstSample] = readdirSync(samples)
  .filter((file) => file.endsWith('.cable'))
  .sort();

node('scripts/build.mjs');
console.log('What `cable lint` says about the samples:\n');
node('dist/cable.js', 'lint', 'samples');
console.log();

const editor = installedEditor();
if (editor) await openEditor(editor);
else if (hostSupported) await serveEditor();
else {
  console.error('No VS Code was found. Name its executable in the environment variable CABLE_VSCODE.');
  process.exitCode = 1;
}

/** Opens the samples in an installed editor and waits until its window is closed. */
async function openEditor(executable) {
  const profile = newProfile();
  console.log(`Opening the samples in ${executable}. Close its window to end.`);
  const shell = process.platform === 'win32'; // command line tools are .cmd files there
  const quote = (text) => (shell ? `"${text}"` : text);
  const child = spawn(
    quote(executable),
    [
      '--wait',
      '--new-window',
      ...profile.arguments,
      `--extensionDevelopmentPath=${root}`,
      samples,
      path.join(samples, firstSample),
    ].map(quote),
    { stdio: 'inherit', shell },
  );
  child.on('error', (error) => console.error(error.message));
  process.once('SIGINT', () => child.kill());
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code === 0) profile.remove(); // else the window may still be open
  process.exitCode = code ?? 1;
}

/** Serves VS Code with the extension installed until Ctrl+C. */
async function serveEditor() {
  console.log('VS Code is not installed here, so it will be served to your browser.');
  const host = await installHost({ browser: false });
  const profile = newProfile();
  process.once('exit', profile.remove);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(0));

  console.log('Installing the extension into it ...');
  await installExtension(host, profile);
  const server = await startServer(host, profile.arguments, options.port);
  const address = server.address(samples, [['openFile', server.uri(path.join(samples, firstSample))]]);
  console.log(`\nOpen this address in your browser (Ctrl+C here ends it):\n\n  ${address}\n`);
  console.error(await server.ended);
  process.exitCode = 1;
}

/** Runs a script of the project; findings of a check are no reason to stop. */
function node(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status === null || status > 1) process.exit(1);
}
