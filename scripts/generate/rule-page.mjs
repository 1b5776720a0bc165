// The page of a rule, docs/rules/<id>.md.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fence, table } from './markdown.mjs';
import { root } from './sources.mjs';

/** @returns {(rule: import('../../server/src/rules/rule').Rule) => string} makes the pages with what runs the rules */
export function rulePages({ diagnostics, openDocument, rules, ruleGroups, vocabulary }) {
  const sources = sourceTitles();
  return (rule) => {
    const { id, group, summary, why, authority, severity, generations, since, examples } = rule;
    return `<!-- made by scripts/generate.mjs from server/src/rules/${group}/${id}.ts -->

# ${id}

${summary}

${table([
  ['Group', 'In `transcribe`', 'In `draft`', 'Periods', 'Quick fix', 'Since'],
  [
    ruleGroups[group],
    severity.transcribe,
    severity.draft,
    periodsOf(generations),
    hasFix(rule) ? 'yes' : 'no',
    since,
  ],
])}

${why}

${precedence(rule)}${said(authority)}

## Found

${examples.bad.map((example) => bad(rule, example)).join('\n\n')}

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
`;
  };

  function periodsOf(generations) {
    if (generations.length === vocabulary.generations.length) return 'all';
    return generations.map((generation) => PERIODS[generation]).join(', ');
  }

  /** Who says so: each source by its title. */
  function said(authority) {
    const list = authority.map((key) => `- ${sources.get(key) ?? key} (\`${key}\`)`);
    return `Who says so ([all sources](../../server/data/SOURCES.md)):\n\n${list.join('\n')}`;
  }

  /** Which rules give way to this one at one place, and to which it gives way. */
  function precedence({ id, supersedes = [] }) {
    const above = rules.filter((other) => other.supersedes?.includes(id)).map((other) => other.id);
    const sentences = [
      supersedes.length > 0 &&
        `Where it speaks, it says more than ${links(supersedes)}, and they are silent there.`,
      above.length > 0 && `It is silent where ${links(above, 'or')} says more about the same place.`,
    ].filter((sentence) => sentence !== false);
    return sentences.length > 0 ? `${sentences.join(' ')}\n\n` : '';
  }

  function bad(rule, example) {
    const findings = findingsOf(rule, example);
    const messages = findings.map(({ severity, message }) => `- ${severity}: ${message}`).join('\n');
    const where = example.profile ? ` (profile \`${example.profile}\`)` : '';
    const fix = findings.find(({ fixes }) => fixes.length > 0)?.fixes[0];
    const parts = [fence(underlined(example.text, findings)), messages + where];
    if (fix) parts.push(`After the fix “${fix.title}”${hint(fix)}:`, fence(example.fixed));
    return parts.join('\n\n');
  }

  /** What the rule finds, were it on. */
  function findingsOf(rule, { text, profile = 'transcribe' }) {
    const document = openDocument(text.join('\n'));
    const severities = rule.severity[profile] === 'off' ? { [rule.id]: 'hint' } : {};
    return diagnostics(document, { profile, severities }).findings.filter((found) => found.rule === rule.id);
  }
}

/** When cables of each period were written. */
const PERIODS = {
  'pre-1973': 'before 1973',
  sas: '1973-79',
  middle: '1980s and 1990s',
  cablegate: '1999-2010',
  smart: 'since 2009',
};

/** The titles of the sources by their keys, from their table. */
function sourceTitles() {
  const text = readFileSync(path.join(root, 'server/data/SOURCES.md'), 'utf8');
  const rows = text.matchAll(/^\| `([^`]+)` *\| *(.*?) *\|/gm);
  return new Map([...rows].map(([, key, title]) => [key, title]));
}

/** True for a rule that offers a fix. */
export function hasFix(rule) {
  return rule.examples.bad.some((example) => example.fixed !== undefined);
}

function links(ids, word = 'and') {
  const made = ids.map((id) => `[${id}](${id}.md)`);
  return made.length > 1 ? `${made.slice(0, -1).join(', ')} ${word} ${made.at(-1)}` : made[0];
}

function hint({ safety }) {
  return safety === 'safe' ? ', which is safe to make unseen' : '';
}

/** The lines, with marks under the findings. */
function underlined(lines, findings) {
  let start = 0;
  return lines.flatMap((line) => {
    const marks = findings
      .filter(({ span }) => span.start >= start && span.start <= start + line.length)
      .map(({ span }) => ' '.repeat(span.start - start) + '^'.repeat(Math.max(1, span.end - span.start)));
    start += line.length + 1;
    return [line, ...marks];
  });
}
