// Writes what follows from the sources, so that nothing is typed twice: from the rules their pages and tables, the
// settings in package.json and the schema of cable.config.jsonc; from the refactorings their commands and keys, and from
// package.json docs/COMMANDS.md; from the templates of new cables the snippets; from the tables the dictionary in
// spelling/; from the corpus of readings docs/COVERAGE.md; from corpus and rules docs/FIRING.md.
//   node scripts/generate.mjs [--check]     --check: writes nothing, exits 1 where something is stale
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandsPage, withRefactorings } from './generate/commands.mjs';
import { coveragePage } from './generate/coverage-page.mjs';
import { firingPage } from './generate/firing-page.mjs';
import { readme, rulesPage } from './generate/rule-tables.mjs';
import { configSchema, manifest } from './generate/settings.mjs';
import { snippets } from './generate/snippets.mjs';
import { loadSources, root } from './generate/sources.mjs';
import { spelling } from './generate/spelling.mjs';
import { transcribingPage } from './generate/transcribing-page.mjs';

const check = process.argv.includes('--check');

const sources = await loadSources();
const newManifest = withRefactorings(manifest(read('package.json'), sources), sources);
const wanted = new Map([
  ...sources.rules.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule)]),
  ['docs/rules/README.md', rulesPage(sources)],
  ['docs/COVERAGE.md', coveragePage(sources.corpus)],
  ['docs/FIRING.md', firingPage(sources, read('docs/FIRING.md'))],
  ['schemas/cable.config.schema.json', configSchema(sources)],
  ['syntaxes/snippets.json', snippets(sources)],
  ...spelling(sources),
  ['package.json', newManifest],
  ['docs/COMMANDS.md', commandsPage(newManifest)],
  ['docs/TRANSCRIBING.md', transcribingPage(read('docs/TRANSCRIBING.md'), sources, JSON.parse(newManifest))],
  ['README.md', readme(read('README.md'), sources)],
]);

const surplus = readdirSync(path.join(root, 'docs/rules'))
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
  for (const file of stale) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), wanted.get(file));
  }
  console.log(`${stale.length} files written, ${surplus.length} removed, ${wanted.size} up to date`);
}

/** The page that the extension shows, with its origin. */
function rulePage({ id, group }) {
  return `<!-- made by scripts/generate.mjs from server/src/rules/${group}/${id}.ts -->\n\n${sources.rulePage(id)}`;
}

function read(file) {
  const full = path.join(root, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
}
