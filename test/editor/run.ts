// Runs the suites of this folder with mocha inside VS Code's extension host. VS Code loads this module and calls run().
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import Reporter from '../reporter';

/** Where the console is shared with the editor's own log, the runner outside asks for a mark on what the tests say. */
const { CABLE_TEST_MARK: mark = '' } = process.env;

/**
 * Runs every suite.
 * @returns nothing, once all tests have passed
 * @throws where a test fails or none was run
 */
export async function run(): Promise<void> {
  process.setSourceMapsEnabled(true);
  Mocha.reporters.Base.consoleLog = (...values: unknown[]) => console.log(mark + format(...values));
  const mocha = new Mocha({ reporter: Reporter, timeout: 120_000, slow: 2_000 });
  for (const file of readdirSync(__dirname))
    if (file.endsWith('.test.js')) mocha.addFile(path.join(__dirname, file));
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      if (failures > 0) reject(new Error(`${failures} failed`));
      else if (runner.stats?.passes === 0) reject(new Error('no test was run'));
      else resolve();
    });
  });
}
