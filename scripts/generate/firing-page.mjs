// The page docs/FIRING.md: how often each rule fires, per 1,000 cables.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { table } from './markdown.mjs';
import { root } from './sources.mjs';

/** Cables that lie beside some checkouts only; the page holds nothing of them but numbers. */
const GOLD = ['../shared/gold/cables', '../shared/seed'].map((folder) => path.join(root, folder));

/**
 * @param {object} sources what runs the rules
 * @param {string | undefined} page the page as it is: it keeps the numbers of the gold set where that is not there
 * @returns {string} the page
 */
export function firingPage(sources, page) {
  const corpus = firing(sources, filesBelow(path.join(root, 'test/corpus'), '.cable'));
  const gold = GOLD.every((folder) => existsSync(folder))
    ? firing(
        sources,
        GOLD.flatMap((folder) => filesBelow(folder, '.txt')),
      )
    : undefined;
  const kept = page === undefined ? new Map() : goldCellsOf(page);
  const goldCells = (key) => (gold ? cells(gold, key) : (kept.get(key) ?? ['', '']));
  const rows = sources.rules.map(({ id, severity }) => [
    `[${id}](rules/${id}.md)`,
    severity.transcribe,
    ...cells(corpus, id),
    ...goldCells(id),
  ]);
  const head = ['Rule', '`transcribe`', 'Corpus', 'heavy', 'Gold', 'heavy'];
  const counted = gold ? String(gold.cables) : /(\d+) real cables/.exec(page ?? '')?.[1];
  return `<!-- made by scripts/generate.mjs from test/corpus -->

# How often the checks fire

Findings per 1,000 cables in the profile \`transcribe\`: of the ${corpus.cables} invented cables of \`test/corpus\`, the faulty ones
that prove the checks among them, and of ${counted} real cables that were read by hand. _Heavy_ are errors and warnings. Empty:
none. A real cable is right by definition, so what stands in the last column is looked at one by one.

${table([head, ['All', '', ...cells(corpus, 'All'), ...goldCells('All')], ...rows])}
`;
}

/** How many cables there are, and how many findings of each rule: all, and those that weigh a warning or more. */
function firing({ defaultSettings, diagnostics, openDocument }, files) {
  const counts = new Map();
  let cables = 0;
  for (const file of files) {
    const document = openDocument(readFileSync(file, 'utf8'), { fileName: path.basename(file) });
    cables += document.cables.length;
    for (const { rule, severity } of diagnostics(document, defaultSettings).findings) {
      const heavy = severity === 'error' || severity === 'warning' ? 1 : 0;
      for (const key of [rule, 'All']) {
        const [all, weighty] = counts.get(key) ?? [0, 0];
        counts.set(key, [all + 1, weighty + heavy]);
      }
    }
  }
  return { cables, counts };
}

function cells({ cables, counts }, key) {
  return (counts.get(key) ?? [0, 0]).map((count) =>
    count === 0 ? '' : Math.round((1000 * count) / cables).toLocaleString('en-US'),
  );
}

/** The last two cells of each row, by rule. */
function goldCellsOf(page) {
  const rows = [...page.matchAll(/^\| (?:\[([a-z0-9-]+)\]\(|(All) ).*\| +([\d,]*) +\| +([\d,]*) +\|$/gm)];
  return new Map(rows.map(([, id, all, fires, heavy]) => [id ?? all, [fires, heavy]]));
}

function filesBelow(folder, ending) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => path.join(folder, file));
}
