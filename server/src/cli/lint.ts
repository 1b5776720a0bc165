import { readFileSync } from 'node:fs';
import { type LintSettings, profiles, severities } from '../config/settings';
import { readSettings } from '../service';
import { choice, flag, integer, words } from './arguments';
import { command, EXIT } from './command';
import { counted } from './count';
import { decode } from './encoding';
import { reasonOf } from './failure';
import { fileOptions, forEachFile } from './files';
import { STANDARD_INPUT } from './inputs';
import { LINT_FORMATS } from './lint-text';
import { hasColours } from './paint';
import { textSummary } from './report/text';
import { atLeast, EMPTY_TALLY, type FileCounts, plus } from './tally';
import { type Outcome, readingOf, type Task } from './task';
import { complain, print } from './terminal';
import { UsageError } from './usage';

/** `cable lint`: what the rules find. */
export const lintCommand = command({
  name: 'lint',
  operands: 'PATH…',
  summary: 'checks cables and prints what it finds',
  details: `In text, lines and columns count from 1; in JSON (one object a line for each file) from 0.
\`cable rules\` lists the rules.`,
  options: {
    format: choice(LINT_FORMATS, 'text', 'for people, or one JSON object a line for each file'),
    profile: choice(profiles, null, 'copying a historic cable (the default), or writing one'),
    fix: flag('make the fixes that cannot change what a cable says'),
    'fail-on': choice([...severities, 'never'], 'error', 'the least severity that makes the exit status 1'),
    'max-warnings': integer(
      'N',
      0,
      Number.MAX_SAFE_INTEGER,
      'with more warnings than this the exit status is 1',
    ),
    config: words('FILE', 'settings in JSON: {"profile": "draft", "rules": {"ID": "off"}}'),
    ...fileOptions,
  },
  async run(values, paths) {
    const { format, fix } = values;
    if (fix && paths.includes(STANDARD_INPUT)) throw new UsageError('--fix writes files, not standard input');
    const colours = hasColours(process.stdout);
    const settings = settingsOf(values.config, values.profile);
    const task: Task = { name: 'lint', reading: readingOf(values), settings, format, fix, colours };
    let tally = EMPTY_TALLY;
    const files = { checked: 0, unlike: 0, unread: 0 };
    const failed = await forEachFile(paths, values, task, async (outcome) => {
      tally = plus(tally, outcome.tally ?? EMPTY_TALLY);
      files[fateOf(outcome)]++;
      await print(outcome.output.join(''));
    });
    if (format === 'text') await print(textSummary(files, tally, colours));

    const mostWarnings = values['max-warnings'] ?? Number.POSITIVE_INFINITY;
    const tooMany = tally.warning > mostWarnings;
    if (tooMany) complain(`${counted(tally.warning, 'warning')}, more than the ${mostWarnings} allowed`);
    if (failed) return EXIT.failure;
    const failOn = values['fail-on'];
    return tooMany || (failOn !== 'never' && atLeast(tally, failOn) > 0) ? EXIT.findings : EXIT.clean;
  },
});

function fateOf({ tally, failure }: Outcome): keyof FileCounts {
  if (tally) return 'checked';
  return failure === undefined ? 'unlike' : 'unread';
}

/** The settings of a file, with the profile of the command line before its own. */
function settingsOf(file: string | null, profile: LintSettings['profile'] | null): LintSettings {
  const { settings, problems } = readSettings(file === null ? undefined : readJson(file));
  if (problems.length > 0) throw new UsageError(`--config ${file}: ${problems.join(' ')}`);
  return profile === null ? settings : { ...settings, profile };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(decode(readFileSync(file)).text);
  } catch (error) {
    throw new UsageError(`--config ${file}: ${reasonOf(error)}`);
  }
}
