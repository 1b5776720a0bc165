import { profiles, severities } from '../config/settings';
import { choice, flag, integer, list, type Values, words } from './arguments';
import { baselineOption, writeBaseline } from './baseline-option';
import { command, EXIT, type Exit } from './command';
import { counted } from './count';
import { fileOptions, forEachFile } from './files';
import { STANDARD_INPUT } from './inputs';
import type { LintTask } from './lint-text';
import { hasColours } from './paint';
import { LINT_FORMATS } from './report/formats';
import { framed } from './report/frame';
import { textSummary } from './report/text';
import { noSettings, type SettingsTask } from './settings-task';
import { atLeast, EMPTY_TALLY, type FileCounts, type FileKnown, plus, type Tally } from './tally';
import { type Outcome, readingOf, type Task } from './task';
import { complain, print } from './terminal';
import { UsageError } from './usage';

const options = {
  format: choice(LINT_FORMATS, 'text', 'for people, as objects of JSON, or for other tools'),
  profile: choice(profiles, null, 'copying a historic cable (the default), or writing one'),
  rule: list(
    'LIST',
    'only these rules, parted by commas; ID=off, ID=error …\nchange the weight of one among the others',
  ),
  fix: flag('make the fixes that cannot change what a cable says'),
  'fix-dry-run': flag('show what --fix would change, and write nothing'),
  'fail-on': choice([...severities, 'never'], 'error', 'the least severity that makes the exit status 1'),
  'max-warnings': integer(
    'N',
    0,
    Number.MAX_SAFE_INTEGER,
    'with more warnings than this the exit status is 1',
  ),
  config: words('FILE', 'a configuration to take instead of the nearest'),
  baseline: words('FILE', 'leave out the findings that this file knows'),
  'write-baseline': flag('write what is found to the file of --baseline'),
  ...fileOptions,
};

type LintValues = Values<typeof options>;

/** `cable lint`: what the rules find. */
export const lintCommand = command({
  details: `In text, lines and columns count from 1; in JSON (one object a line for each file) from 0.
Settings come from cable.config.jsonc, the nearest above each file; \`cable config\` explains them.
\`cable rules\` lists the rules.`,
  options,
  async run(values, paths) {
    const task = await taskOf(values, paths);
    const report = await framed(task.format, print);
    const known: FileKnown[] = [];
    const files = { checked: 0, unlike: 0, unread: 0 };
    let tally = EMPTY_TALLY;

    const failed = await forEachFile(paths, values, task, async (outcome) => {
      tally = plus(tally, outcome.tally ?? EMPTY_TALLY);
      files[fateOf(outcome)]++;
      if (outcome.known) known.push(outcome.known);
      for (const piece of outcome.output) await report.piece(piece);
    });
    await report.end();
    if (task.format === 'text') await print(textSummary(files, tally, task.colours));
    if (task.baseline !== null) {
      writeBaseline(task.baseline, known);
      return failed ? EXIT.failure : EXIT.clean;
    }
    const exit = exitOf(tally, values);
    return failed ? EXIT.failure : exit;
  },
});

/** What is done with every file. Throws a UsageError where options do not go together. */
async function taskOf(values: LintValues, paths: readonly string[]): Promise<Task & LintTask> {
  const { format } = values;
  const fix = values['fix-dry-run'] ? 'show' : values.fix ? 'write' : 'no';
  if (fix === 'write' && paths.includes(STANDARD_INPUT)) {
    throw new UsageError('--fix writes files, not standard input');
  }
  const baseline = baselineOption(values.baseline, values['write-baseline']);
  const settings = await settingsOf(values, baseline.use);
  return {
    name: 'lint',
    reading: readingOf(values, settings),
    format,
    fix,
    baseline: baseline.write,
    colours: format === 'text' && hasColours(process.stdout),
  };
}

/** What the options say of settings. The rules are asked only where something is chosen: they take their time to load. */
async function settingsOf(
  { config, profile, rule }: LintValues,
  baseline: SettingsTask['baseline'],
): Promise<SettingsTask> {
  const nothing = { ...noSettings, baseline };
  if (config === null && profile === null && rule === null) return nothing;
  const { commandLineLayer } = await import('./rule-option');
  const { checkedSettings } = await import('./settings');
  return checkedSettings({ config, baseline, layer: commandLineLayer(profile, rule) });
}

/** Findings, where one weighs as much as `--fail-on`, or there are more warnings than allowed, which is said. */
function exitOf(tally: Tally, { 'fail-on': failOn, 'max-warnings': mostWarnings }: LintValues): Exit {
  const tooMany = mostWarnings !== null && tally.warning > mostWarnings;
  if (tooMany) complain(`${counted(tally.warning, 'warning')}, more than the ${mostWarnings} allowed`);
  return tooMany || (failOn !== 'never' && atLeast(tally, failOn) > 0) ? EXIT.findings : EXIT.clean;
}

function fateOf({ tally, failure }: Outcome): keyof FileCounts {
  if (tally) return 'checked';
  return failure === undefined ? 'unlike' : 'unread';
}
