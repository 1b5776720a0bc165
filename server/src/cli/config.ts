import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CONFIG_NAME, placeIn } from '../config/config-file';
import type { FileSettings } from '../config/configs';
import { type Decision, decidedGeneration, decidedProfile, decidedSeverity } from '../config/layer';
import { rules, vocabulary } from '../service';
import { flag, words } from './arguments';
import { columns } from './columns';
import { command, EXIT } from './command';
import { decode } from './encoding';
import { printable } from './printable';
import { checkedSettings, fileConfigs } from './settings';
import { noSettings } from './settings-task';
import { complain, print } from './terminal';
import { pathOf } from './uri';
import { UsageError } from './usage';

/** `cable config`: what holds for a file, and who said so. */
export const configCommand = command({
  details: `Settings come from ${CONFIG_NAME}, the nearest above a file. Without --explain they are printed as JSON,
one object a line for each file.`,
  options: {
    explain: flag('for people: each setting with the file and the line that decided it'),
    config: words('FILE', 'a configuration to take instead of the nearest'),
  },
  async run({ explain, config }, files) {
    if (files.length === 0) throw new UsageError('name a file; it need not be there');
    const configs = fileConfigs(checkedSettings({ ...noSettings, baseline: null, config }));
    for (const file of files) {
      const settings = configs.of(file);
      await print(explain ? explanation(file, settings) : `${JSON.stringify(plain(file, settings))}\n`);
    }
    for (const problem of configs.problems()) complain(problem);
    return configs.problems().length > 0 ? EXIT.failure : EXIT.clean;
  },
});

/** The settings as plain data: the weight of every rule. */
function plain(file: string, settings: FileSettings): object {
  const { profile, generation, ignored, severities, files } = settings;
  const weights = rules.map(({ id, severity }) => [id, severities[id] ?? severity[profile]]);
  return {
    file,
    files: files.map(pathOf),
    ignored: ignored ?? false,
    profile,
    generation,
    rules: Object.fromEntries(weights),
  };
}

function explanation(file: string, { layers, files, ignored, profile, known = [] }: FileSettings): string {
  const generation = decidedGeneration(layers);
  const facts: (readonly [string, string, string])[] = [
    ['Profile', ...told(decidedProfile(layers))],
    ['Period', ...told({ ...generation, value: generation.value ?? 'as each cable tells' })],
  ];
  const chosen = rules.flatMap(({ id, severity }): (readonly [string, string, string])[] => {
    const decision = decidedSeverity(id, layers, vocabulary);
    if (decision.place === null) return [];
    const value = decision.value === 'default' ? severity[profile] : decision.value;
    return [[id, ...told({ ...decision, value })]];
  });
  const read = files.map(pathOf).join(', then ');
  return [
    `${printable(file)}\n`,
    `  ${read === '' ? `No ${CONFIG_NAME} above it: everything has its default.` : `Read: ${read}${files.length > 1 ? ', the last counting most' : ''}.`}\n`,
    ignored ? '  It is left alone.\n' : '',
    known.length > 0 ? `  ${known.length} of its findings are known and not told.\n` : '',
    columns(facts, '  '),
    chosen.length > 0 ? `\n  Rules that somebody has set; the others weigh what the profile says:\n` : '',
    columns(chosen, '  '),
    '\n',
  ].join('');
}

/** A value and who decided it. */
function told({ value, place }: Decision<string>): readonly [string, string] {
  if (place === null) return [value, 'by default'];
  const { source, path } = place;
  if (typeof source === 'string') return [value, source];
  const text = decode(readFileSync(fileURLToPath(source.file))).text;
  const line = text.slice(0, placeIn(text, path)?.start ?? 0).split('\n').length;
  return [value, `${pathOf(source.file)}:${line}`];
}
