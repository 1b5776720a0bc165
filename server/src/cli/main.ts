import { isHelper } from './helper';
import { endWithoutReader, print } from './terminal';
import { version } from './version';

/**
 * The `cable` command. The processes that it starts run the same bundle: they take files and give outcomes. All but the
 * version waits until it is wanted: Node takes its time to look through it.
 */
if (isHelper()) void import('./whole').then(({ work }) => work());
else {
  endWithoutReader();
  const args = process.argv.slice(2);
  if (args[0] === '--version' || args[0] === '-V') void print(`${version()}\n`);
  else
    void import('./whole')
      .then(({ run }) => run(args))
      .then((exit) => {
        process.exitCode = exit;
      });
}
