import { type Rule, ruleGroups, rules } from '../service';
import { choice } from './arguments';
import { columns, wrapped } from './columns';
import { command, EXIT } from './command';
import { complain, print } from './terminal';
import { didYouMean } from './usage';

/** `cable rules`: the rules, or the pages of some. */
export const rulesCommand = command({
  details: 'With a rule that does not exist the exit status is 1.',
  options: { format: choice(['text', 'json'], 'text', 'for people, or one JSON array') },
  async run({ format }, ids) {
    const chosen = ids.length === 0 ? rules : rules.filter((rule) => ids.includes(rule.id));
    const unknown = ids.filter((id) => !rules.some((rule) => rule.id === id));
    for (const id of unknown) {
      const known = rules.map((rule) => rule.id);
      complain(`there is no rule ${id}${didYouMean(id, known)} (cable rules lists them)`);
    }
    if (format === 'json') await print(`${JSON.stringify(chosen.map(ruleRecord), null, 2)}\n`);
    else await print(ids.length === 0 ? ruleTable(chosen) : chosen.map(rulePage).join('\n'));
    return unknown.length > 0 ? EXIT.findings : EXIT.clean;
  },
});

/** All that a rule says of itself. */
function ruleRecord({ check: _, ...metadata }: Rule): Omit<Rule, 'check'> {
  return metadata;
}

function ruleTable(list: readonly Rule[]): string {
  return columns([
    ['RULE', 'TRANSCRIBE', 'DRAFT', 'WHAT IT FINDS'],
    ...list.map(({ id, severity, summary }) => [id, severity.transcribe, severity.draft, summary]),
  ]);
}

function rulePage(rule: Rule): string {
  const { id, group, summary, why, severity, generations, authority, since, examples } = rule;
  const facts = columns(
    [
      ['Group', `${group}: ${ruleGroups[group]}`],
      ['Severity', `${severity.transcribe} when transcribing, ${severity.draft} when drafting`],
      ['Periods', generations.join(', ')],
      ['Authority', authority.join(', ')],
      ['Since', since],
    ],
    '  ',
  );
  const wrong = examples.bad.flatMap(({ text, finds, fixed }) => [
    exampleText(`Wrong (found: ${finds.join(', ')})`, text),
    ...(fixed ? [exampleText('Fixed', fixed)] : []),
  ]);
  const right = examples.good.map(({ text }) => exampleText('Right', text));
  return [`${id}\n`, wrapped(summary, '  '), facts, wrapped(why, '  '), ...wrong, ...right].join('\n');
}

function exampleText(title: string, lines: readonly string[]): string {
  return `  ${title}:\n\n${lines.map((line) => `    ${line}`.trimEnd()).join('\n')}\n`;
}
