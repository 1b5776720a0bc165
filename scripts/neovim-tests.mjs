// Runs the tests of test/neovim in the Neovim of this machine.
//   node scripts/neovim-tests.mjs [PART OF A FILE NAME]… [-- OPTIONS OF MOCHA]…     (`npm run build` first)
import { commandLine, runMocha } from './run-mocha.mjs';
import { findTests } from './test-files.mjs';

const { parts, options } = commandLine();
process.exitCode = await runMocha('neovim', findTests('neovim', parts), {
  options: ['--timeout', '60000', ...options],
});
