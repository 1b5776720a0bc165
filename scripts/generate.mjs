// Writes what follows from the rules, so that nothing about a rule is typed twice: the pages docs/rules/<id>.md, the
// table in README.md between <!-- rules --> and <!-- /rules -->, and the settings cable.generation and
// cable.lint.* in package.json; and from
// the corpus of readings the table docs/COVERAGE.md.
//   node scripts/generate.mjs [--check]     --check: writes nothing, exits 1 where something is stale
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { coveragePage } from './coverage-page.mjs';
import { table } from './markdown.mjs';
import { tables } from './tables.mjs';

const root = path.resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');

const { rules, diagnostics, openDocument, knowledge, vocabulary, evidence, corpus } = await loadSources();
const wanted = new Map([
  ...rules.map((rule) => [`docs/rules/${rule.id}.md`, page(rule)]),
  ['package.json', manifest(read('package.json'))],
  ['docs/COVERAGE.md', coveragePage(corpus)],
]);
if (existsSync(path.join(root, 'README.md'))) wanted.set('README.md', readme(read('README.md')));

const pages = path.join(root, 'docs/rules');
mkdirSync(pages, { recursive: true });
const surplus = readdirSync(pages)
  .map((name) => `docs/rules/${name}`)
  .filter((file) => !wanted.has(file));
const stale = [...wanted.keys()].filter((file) => read(file) !== wanted.get(file));

if (check) {
  for (const file of [...stale, ...surplus]) console.error(`${file} is not up to date`);
  if (stale.length + surplus.length > 0) {
    console.error('Run: npm run generate');
    process.exitCode = 1;
  }
} else {
  for (const file of surplus) rmSync(path.join(root, file));
  for (const file of stale) writeFileSync(path.join(root, file), wanted.get(file));
  console.log(`${stale.length} files written, ${surplus.length} removed, ${wanted.size} up to date`);
}

/** The rules with what runs them, and the corpus with what reads it: bundled from the sources and loaded. */
async function loadSources() {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: `
        export { diagnostics, openDocument, rules, standardKnowledge as knowledge, vocabulary } from './server/src/service';
        export { BY_EVIDENCE as evidence } from './server/src/config/layer';
        export * as corpus from './test/helpers/coverage';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    plugins: [tables],
    logLevel: 'warning',
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  return module.exports;
}

function read(file) {
  const full = path.join(root, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
}

// The page of a rule

function page(rule) {
  const { id, group, summary, why, authority, severity, generations, since, examples } = rule;
  return `<!-- made by scripts/generate.mjs from server/src/rules/${group}/${id}.ts -->

# ${id}

${summary}

${table([
  ['Group', 'In `transcribe`', 'In `draft`', 'Periods', 'Quick fix', 'Since'],
  [group, severity.transcribe, severity.draft, generations.join(', '), hasFix(rule) ? 'yes' : 'no', since],
])}

${why}

Authority: ${authority.join(', ')} ([sources](../../server/data/SOURCES.md)).

## Found

${examples.bad.map((example) => bad(rule, example)).join('\n\n')}

## Left alone

${examples.good.map(({ text }) => fence(text)).join('\n\n')}

## Change or silence it

In the settings, for all cables (\`error\`, \`warning\`, \`information\`, \`hint\` or \`off\`):

\`\`\`json
"cable.lint.rules": { "${id}": "off" }
\`\`\`

In the text, for one place that stands so in the original: write \`[sic]\` behind it.
`;
}

function bad(rule, example) {
  const findings = findingsOf(rule, example);
  const messages = findings.map(({ severity, message }) => `- ${severity}: ${message}`).join('\n');
  const where = example.profile ? ` (profile \`${example.profile}\`)` : '';
  const fix = findings.find(({ fixes }) => fixes.length > 0)?.fixes[0];
  const parts = [fence(underlined(example.text, findings)), messages + where];
  if (fix) parts.push(`After the fix “${fix.title}”:`, fence(example.fixed));
  return parts.join('\n\n');
}

/** What the rule finds, were it on. */
function findingsOf(rule, { text, profile = 'transcribe' }) {
  const document = openDocument(text.join('\n'));
  const severities = rule.severity[profile] === 'off' ? { [rule.id]: 'hint' } : {};
  return diagnostics(document, { profile, severities }).findings.filter((found) => found.rule === rule.id);
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

function fence(lines) {
  return ['```cable', ...lines, '```'].join('\n');
}

function hasFix(rule) {
  return rule.examples.bad.some((example) => example.fixed !== undefined);
}

// The table of the README

function readme(text) {
  const rows = rules.map((rule) => [
    `[${rule.id}](docs/rules/${rule.id}.md)`,
    rule.summary,
    rule.severity.transcribe,
    rule.severity.draft,
    hasFix(rule) ? 'yes' : '',
  ]);
  const made = table([['Rule', 'What it finds', '`transcribe`', '`draft`', 'Quick fix'], ...rows]);
  return between(between(text, 'rules', `\n\n${made}\n\n`), 'counts', counts());
}

/** The text with what stands between two marks replaced. */
function between(text, mark, made) {
  const marks = new RegExp(`(<!-- ${mark} -->).*?(<!-- /${mark} -->)`, 's');
  return text.replace(marks, (_, open, close) => open + made + close);
}

/** How much the tables hold. */
function counts() {
  const { tags, posts, captions, offices, abbreviations } = knowledge;
  const holdings = { 'meanings of TAGS codes': tags, posts, captions, offices, abbreviations };
  return Object.entries(holdings)
    .map(([name, table]) => `${table.all().length.toLocaleString('en-US')} ${name}`)
    .join(', ');
}

// The settings in the manifest

function manifest(text) {
  const manifest = JSON.parse(text);
  const checks = manifest.contributes.configuration.find(({ title }) => title === 'Checks');
  const reading = manifest.contributes.configuration.find(({ title }) => title === 'Cables');
  reading.properties['cable.generation'] = generationSetting();
  checks.properties['cable.lint.profile'] = profileSetting();
  checks.properties['cable.lint.rules'] = rulesSetting();
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function generationSetting() {
  const { generations } = vocabulary;
  const periods = {
    'pre-1973': 'Paper telegrams, to 1973.',
    sas: 'The central file of 1973 to 1979.',
    middle: 'The 1980s and 1990s.',
    cablegate: 'About 1999 to 2010.',
    smart: 'Labelled fields, since about 2009.',
  };
  return {
    type: 'string',
    enum: [evidence, ...generations],
    enumDescriptions: ['Told by all that speaks for a period.', ...generations.map((id) => periods[id])],
    default: evidence,
    scope: 'resource',
    description: 'The period in whose form a cable is read.',
  };
}

function profileSetting() {
  return {
    type: 'string',
    enum: ['transcribe', 'draft'],
    enumDescriptions: [
      'Copying a historic cable: what the original says is right, only slips of copying are warnings.',
      'Writing a cable: the rules of the handbooks bind.',
    ],
    default: 'transcribe',
    scope: 'resource',
    description: 'How strictly cables are checked.',
  };
}

function rulesSetting() {
  return {
    type: 'object',
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule)])),
    additionalProperties: false,
    default: {},
    scope: 'resource',
    description: 'How much each check weighs. A check that is not named here weighs what its profile says.',
  };
}

function ruleSetting({ summary, severity }) {
  return {
    type: 'string',
    enum: ['default', 'error', 'warning', 'information', 'hint', 'off'],
    description: `${summary} By default ${severity.transcribe} in transcribe, ${severity.draft} in draft.`,
  };
}
