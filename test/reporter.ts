// Prints tests as mocha's spec reporter does and, where CABLE_TEST_REPORT names a file, writes the counts to it at the
// very end. A run that broke off has no such file, which is how scripts/report.mjs knows.
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

export default class Reporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      const { CABLE_TEST_REPORT: file } = process.env;
      const { passes: passed, failures: failed, pending: skipped } = this.stats;
      if (file) writeFileSync(file, JSON.stringify({ passed, failed, skipped }));
    });
  }
}
