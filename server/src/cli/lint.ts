import { existsSync, writeFileSync } from 'node:fs';
import { printBaseline } from '../config/baseline';
import { JsonPlace } from '../config/json-place';
import { choices, type Layer, readLayer } from '../config/layer';
import { type Profile, profiles, severities } from '../config/settings';
import { rules, vocabulary } from '../service';
import { choice, flag, integer, list, words } from './arguments';
import { command, EXIT } from './command';
import { counted } from './count';
import { reasonOf } from './failure';
import { fileOptions, forEachFile } from './files';
import { STANDARD_INPUT } from './inputs';
import { LINT_FORMATS } from './lint-text';
import { hasColours } from './paint';
import { SARIF_TAIL, sarifHead } from './report/sarif';
import { textSummary } from './report/text';
import { checkedSettings, type SettingsTask } from './settings';
import { atLeast, EMPTY_TALLY, type FileCounts, type FileKnown, plus } from './tally';
import { type Outcome, readingOf, type Task } from './task';
import { complain, print } from './terminal';
import { didYouMean, UsageError } from './usage';
import { version } from './version';

/** `cable lint`: what the rules find. */
export const lintCommand = command({
  name: 'lint',
  operands: 'PATH…',
  summary: 'checks cables and prints what it finds',
  details: `In text, lines and columns count from 1; in JSON (one object a line for each file) from 0.
Settings come from cable.config.jsonc, the nearest above each file; \`cable config\` explains them.
\`cable rules\` lists the rules.`,
  options: {
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
  },
  async run(values, paths) {
    const { format, baseline } = values;
    const fix = values['fix-dry-run'] ? 'show' : values.fix ? 'write' : 'no';
    const writes = values['write-baseline'];
    if (fix === 'write' && paths.includes(STANDARD_INPUT)) {
      throw new UsageError('--fix writes files, not standard input');
    }
    if (writes && baseline === null) throw new UsageError('--write-baseline needs --baseline FILE');
    if (!writes && baseline !== null && !existsSync(baseline)) {
      throw new UsageError(`--baseline ${baseline}: no such file; --write-baseline makes it`);
    }
    const settings: SettingsTask = checkedSettings({
      config: values.config,
      baseline: writes ? null : baseline,
      layer: layerOf(values.profile, values.rule),
    });
    const colours = format === 'text' && hasColours(process.stdout);
    const reading = readingOf(values, settings);
    const task: Task = { name: 'lint', reading, format, fix, baseline: writes ? baseline : null, colours };
    const frame = format === 'sarif' ? sarifFrame() : PLAIN_FRAME;
    const known: FileKnown[] = [];
    let tally = EMPTY_TALLY;
    let printed = 0;
    const files = { checked: 0, unlike: 0, unread: 0 };

    await print(frame.head);
    const failed = await forEachFile(paths, values, task, async (outcome) => {
      tally = plus(tally, outcome.tally ?? EMPTY_TALLY);
      files[fateOf(outcome)]++;
      if (outcome.known) known.push(outcome.known);
      for (const piece of outcome.output) await print((printed++ > 0 ? frame.between : '') + piece);
    });
    await print(frame.tail);
    if (format === 'text') await print(textSummary(files, tally, colours));
    if (writes && baseline !== null) {
      writeBaseline(baseline, known);
      return failed ? EXIT.failure : EXIT.clean;
    }

    const mostWarnings = values['max-warnings'] ?? Number.POSITIVE_INFINITY;
    const tooMany = tally.warning > mostWarnings;
    if (tooMany) complain(`${counted(tally.warning, 'warning')}, more than the ${mostWarnings} allowed`);
    if (failed) return EXIT.failure;
    const failOn = values['fail-on'];
    return tooMany || (failOn !== 'never' && atLeast(tally, failOn) > 0) ? EXIT.findings : EXIT.clean;
  },
});

/** What stands around the pieces of the report. */
const PLAIN_FRAME = { head: '', between: '', tail: '' };

function sarifFrame(): typeof PLAIN_FRAME {
  return { head: sarifHead(version(), rules), between: ',\n', tail: `${SARIF_TAIL}\n` };
}

function fateOf({ tally, failure }: Outcome): keyof FileCounts {
  if (tally) return 'checked';
  return failure === undefined ? 'unlike' : 'unread';
}

/** What `--profile` and `--rule` say: rules named alone are the only ones that speak. */
function layerOf(profile: Profile | null, named: readonly string[] | null): Layer {
  const chosen = (named ?? []).map((word) => word.split('=', 2));
  const ids = [...vocabulary.rules.keys()];
  for (const [id = '', weight = 'default'] of chosen) {
    if (!ids.includes(id)) throw new UsageError(`--rule: there is no rule ${id}${didYouMean(id, ids)}`);
    if (!choices.some((known) => known === weight)) {
      throw new UsageError(`--rule ${id} takes ${choices.join(', ')}, not "${weight}"`);
    }
  }
  const alone = chosen.some(([, weight]) => weight === undefined);
  const silent = alone ? ids.map((id) => [id, 'off']) : [];
  const json = new JsonPlace({
    ...(profile !== null && { profile }),
    rules: Object.fromEntries([...silent, ...chosen.map(([id, weight]) => [id, weight ?? 'default'])]),
  });
  return readLayer(json, 'command line', vocabulary);
}

function writeBaseline(file: string, known: readonly FileKnown[]): void {
  const baseline = new Map(known.map(({ file, findings }) => [file, findings]));
  try {
    writeFileSync(file, printBaseline(baseline));
  } catch (error) {
    throw new UsageError(`--baseline ${file}: ${reasonOf(error)}`);
  }
  const count = known.reduce(
    (sum, { findings }) => sum + findings.reduce((all, each) => all + each.count, 0),
    0,
  );
  complain(`${file} now knows ${counted(count, 'finding')}`);
}
