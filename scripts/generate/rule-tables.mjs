// The tables of rules: by groups in the README, whole in docs/rules/README.md.
import { between, table } from './markdown.mjs';

/** The README with its table of groups and its counts of what the tables hold. */
export function readme(text, sources) {
  return between(between(text, 'rules', `\n\n${groupTable(sources)}\n\n`), 'counts', counts(sources));
}

function groupTable({ rules, ruleGroups, hasFix }) {
  const rows = groupsOf({ rules, ruleGroups }).map(({ title, members }) => [
    `[${title}](docs/rules/README.md#${anchor(title)})`,
    String(members.length),
    String(members.filter(hasFix).length),
    `[${members[0].id}](docs/rules/${members[0].id}.md): ${members[0].summary}`,
  ]);
  const all = ['All', String(rules.length), String(rules.filter(hasFix).length), ''];
  return table([['What they look at', 'Checks', 'With a fix', 'For example'], ...rows, all]);
}

/** The page with every rule, group by group. */
export function rulesPage({ rules, ruleGroups, hasFix }) {
  const sections = groupsOf({ rules, ruleGroups }).map(({ group, title, members }) => {
    const rows = members.map((rule) => [
      `[${rule.id}](${rule.id}.md)`,
      rule.summary,
      rule.severity.transcribe,
      rule.severity.draft,
      hasFix(rule) ? 'yes' : '',
    ]);
    const made = table([['Rule', 'What it finds', '`transcribe`', '`draft`', 'Quick fix'], ...rows]);
    return `## ${title}\n\nGroup \`${group}\`.\n\n${made}\n`;
  });
  return `<!-- made by scripts/generate.mjs from server/src/rules -->

# The checks

${rules.length} checks in ${sections.length} groups. \`transcribe\` is for copying a historic cable, where the original is right; \`draft\` is for
writing one. How to change or silence them: [CONFIGURATION.md](../CONFIGURATION.md).

${sections.join('\n')}`;
}

/** The groups that have rules, in the order of a cable. */
function groupsOf({ rules, ruleGroups }) {
  return Object.entries(ruleGroups)
    .map(([group, title]) => ({ group, title, members: rules.filter((rule) => rule.group === group) }))
    .filter(({ members }) => members.length > 0);
}

/** The anchor that Markdown gives a heading. */
function anchor(title) {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}

/** How much the tables hold. */
function counts({ standardKnowledge }) {
  const { tags, posts, captions, offices, abbreviations } = standardKnowledge;
  const holdings = { 'meanings of TAGS codes': tags, posts, captions, offices, abbreviations };
  return Object.entries(holdings)
    .map(([name, table]) => `${table.all().length.toLocaleString('en-US')} ${name}`)
    .join(', ');
}
