import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { askedAtOnce } from '../config/asking';
import { createConfigs, type FileSettings } from '../config/configs';
import { vocabulary } from '../service';
import { decode } from './encoding';
import { reasonOf } from './failure';
import { STANDARD_INPUT } from './inputs';
import type { SettingsTask } from './settings-task';
import { pathOf, uriOf } from './uri';
import { UsageError } from './usage';

/** The settings of files, each configuration read once. */
export interface FileConfigs {
  /** By path; standard input has those of a file of the current folder. */
  of(file: string): FileSettings;
  /** What is wrong in the configurations read so far. */
  problems(): readonly string[];
}

/** The same, once the configuration that it names has proved to be there and without a fault. Throws a UsageError. */
export function checkedSettings(task: SettingsTask): SettingsTask {
  const { config } = task;
  if (config === null) return task;
  if (!existsSync(config)) throw new UsageError(`--config ${config}: no such file`);
  const configs = fileConfigs(task);
  configs.of(STANDARD_INPUT);
  const problems = configs.problems();
  if (problems.length > 0) throw new UsageError(`--config ${config}: ${problems.join(' ')}`);
  return task;
}

/** Reads configurations and baselines from the disk. One that is there and cannot be read is a problem. */
export function fileConfigs({ config, baseline, layer }: SettingsTask): FileConfigs {
  const configs = createConfigs(vocabulary);
  const unreadable: string[] = [];
  const textOf = (uri: string): string | undefined => {
    const file = fileURLToPath(uri);
    try {
      return decode(readFileSync(file)).text;
    } catch (error) {
      if (existsSync(file)) unreadable.push(`${pathOf(uri)}: ${reasonOf(error)}`);
      return undefined;
    }
  };
  return {
    problems: () => [...unreadable, ...configs.problems()],
    of: (file) =>
      askedAtOnce(
        configs.settingsOf({
          uri: uriOf(file),
          root: null,
          config: config === null ? null : uriOf(config),
          baseline: baseline ? uriOf(baseline) : baseline,
          below: [],
          above: [layer],
        }),
        textOf,
      ),
  };
}
