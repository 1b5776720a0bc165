import type { LintSettings, Profile } from '../config/settings';
import { sourceTitles } from '../knowledge/sources';
import { generations, generationYears } from '../model/generation';
import { rules } from '../rules';
import { ruleGroups } from '../rules/groups';
import type { BadExample, Rule } from '../rules/rule';
import type { ResolvedFinding } from '../rules/runner';
import { diagnostics } from './diagnostics';
import { openDocument } from './document';

/**
 * The page of a rule in Markdown: what it finds and why, by whose authority, its examples with what it says of them, and how
 * to silence it. Its links are those of docs/rules, where the same pages lie.
 * @returns null where there is no such rule
 */
export function rulePage(id: string): string | null {
  const rule = rules.find((known) => known.id === id);
  return rule ? pageOf(rule) : null;
}

/** True for a rule that offers a fix. */
export function hasFix({ examples }: Rule): boolean {
  return examples.bad.some(({ fixed }) => fixed !== undefined);
}

function pageOf(rule: Rule): string {
  const { id, summary, why, examples } = rule;
  return `# ${id}

${summary}

${properties(rule)}

${why}

${precedence(rule)}${authorities(rule)}

## Found

${examples.bad.map((example) => foundIn(rule, example)).join('\n\n')}

## Left alone

${examples.good.map(({ text }) => fence(text)).join('\n\n')}

## Change or silence it

The quick fixes of a finding offer each of these; the narrowest is the best.

- For one place that stands so in the original, write \`[sic]\` behind it in the text.
- For a file, or all files of a folder, in the [configuration](../CONFIGURATION.md) \`cable.config.jsonc\`
  (\`error\`, \`warning\`, \`information\`, \`hint\`, \`off\` or \`default\`):

  \`\`\`jsonc
  { "rules": { "${id}": "off" } }
  \`\`\`

- For all your cables, in the settings of the editor:

  \`\`\`json
  "cable.lint.rules": { "${id}": "off" }
  \`\`\`

It speaks again when \`[sic]\` or the entry is taken out.
`;
}

/** A row for each: the page stands beside a text, where there is no room for columns. */
function properties(rule: Rule): string {
  const { group, severity, since } = rule;
  const rows = [
    ['Group', ruleGroups[group]],
    ['In `transcribe`', severity.transcribe],
    ['In `draft`', severity.draft],
    ['Periods', periods(rule)],
    ['Quick fix', hasFix(rule) ? 'yes' : 'no'],
    ['Since', since],
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...others] = rows;
  const ruler = widths.map((width) => '-'.repeat(width));
  return [head, ruler, ...others].map(line).join('\n');
}

function periods(rule: Rule): string {
  if (rule.generations.length === generations.length) return 'all';
  return rule.generations.map((generation) => generationYears[generation]).join(', ');
}

/** Who says so: each source by its title. */
function authorities({ authority }: Rule): string {
  const list = authority.map((key) => `- ${sourceTitles().get(key) ?? key} (\`${key}\`)`);
  return `Who says so ([all sources](../../server/data/SOURCES.md)):\n\n${list.join('\n')}`;
}

/** Which rules give way to this one at one place, and to which it gives way. */
function precedence({ id, supersedes = [] }: Rule): string {
  const above = rules.filter((other) => other.supersedes?.includes(id)).map((other) => other.id);
  const sentences = [
    ...(supersedes.length > 0
      ? [`Where it speaks, it says more than ${links(supersedes, 'and')}, and they are silent there.`]
      : []),
    ...(above.length > 0 ? [`It is silent where ${links(above, 'or')} says more about the same place.`] : []),
  ];
  return sentences.length > 0 ? `${sentences.join(' ')}\n\n` : '';
}

function links(ids: readonly string[], word: 'and' | 'or'): string {
  const made = ids.map((id) => `[${id}](${id}.md)`);
  const last = made.pop() ?? '';
  return made.length > 0 ? `${made.join(', ')} ${word} ${last}` : last;
}

/** An example with what is found in it, and the text after the first fix. */
function foundIn(rule: Rule, example: BadExample): string {
  const findings = findingsOf(rule, example);
  const messages = findings.map(({ severity, message }) => `- ${severity}: ${message}`).join('\n');
  const where = example.profile ? ` (profile \`${example.profile}\`)` : '';
  const fix = findings.find(({ fixes }) => fixes.length > 0)?.fixes[0];
  const parts = [fence(underlined(example.text, findings)), messages + where];
  if (fix && example.fixed) {
    const unseen = fix.safety === 'safe' ? ', which is safe to make unseen' : '';
    parts.push(`After the fix “${fix.title}”${unseen}:`, fence(example.fixed));
  }
  return parts.join('\n\n');
}

/** What the rule finds, were it on. */
function findingsOf(rule: Rule, { text, profile = 'transcribe' }: BadExample): readonly ResolvedFinding[] {
  const document = openDocument(text.join('\n'));
  return diagnostics(document, asIfOn(rule, profile)).findings.filter((finding) => finding.rule === rule.id);
}

function asIfOn({ id, severity }: Rule, profile: Profile): LintSettings {
  return { profile, severities: severity[profile] === 'off' ? { [id]: 'hint' } : {} };
}

/** The lines, with marks under the findings. */
function underlined(lines: readonly string[], findings: readonly ResolvedFinding[]): readonly string[] {
  let start = 0;
  return lines.flatMap((line) => {
    const marks = findings
      .filter(({ span }) => span.start >= start && span.start <= start + line.length)
      .map(({ span }) => ' '.repeat(span.start - start) + '^'.repeat(Math.max(1, span.end - span.start)));
    start += line.length + 1;
    return [line, ...marks];
  });
}

/** Lines as a block of cable text. */
function fence(lines: readonly string[]): string {
  return ['```cable', ...lines, '```'].join('\n');
}
