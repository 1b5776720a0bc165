// Measures the grammar as the editor runs it, line by line: its speed beside Markdown's on the same cables, and lines made
// to be slow, in every state the grammar can be in.
//   node scripts/bench/grammar.mjs      exits 1 where a gate fails
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { median } from './measure.mjs';

const gates = { timesMarkdown: 3, worstLineMs: 100, growth: 1.5 };
const root = path.resolve(import.meta.dirname, '..', '..');
const neighbours = path.join(root, 'node_modules/tm-grammars/grammars');

const engine = startEngine();
const cable = await grammar('text.cable', path.join(root, 'syntaxes/cable.tmLanguage.json'));
const fastEnough = await compareSpeed();
const linear = probe();
process.exitCode = fastEnough && linear ? 0 : 1;

/** Ours and Markdown's take turns over the same cables, so that what else the machine does falls on both. */
async function compareSpeed() {
  const text = inventedCables(1_000_000);
  const lines = text.split('\n');
  const megabytes = Buffer.byteLength(text) / 1e6;
  const markdown = await grammar('text.html.markdown', path.join(neighbours, 'markdown.json'));
  const rounds = Array.from({ length: 4 }, () => ({
    ours: tokenize(cable, lines),
    theirs: tokenize(markdown, lines),
  })).slice(1); // the first round compiles the patterns
  const times = median(rounds.map(({ ours, theirs }) => theirs / ours));
  console.log(`speed on ${megabytes.toFixed(1)} MB of invented cables, medians of ${rounds.length}`);
  console.log(`  cable      ${speed(rounds.map(({ ours }) => ours))}`);
  console.log(`  markdown   ${speed(rounds.map(({ theirs }) => theirs))}`);
  console.log(`  cable is ${times.toFixed(1)} times as fast, gate ${gates.timesMarkdown}`);
  return times >= gates.timesMarkdown;

  function speed(milliseconds) {
    return `${((megabytes / median(milliseconds)) * 1000).toFixed(2).padStart(6)} MB/s`;
  }
}

/**
 * Long lines of one unit repeated, after every opening of an element, on the same line and on the line after it. A line of
 * 20,000 characters is the longest the editor colours by default; the slowest are measured at ten times that length too.
 */
function probe() {
  const [long, longest] = [20_000, 200_000];
  const openings = [
    '',
    ' ',
    '      ',
    'VZCZCXRO4471',
    'PP ',
    'FM AMEMBASSY ',
    'UNCLAS VALLETTA 000217',
    'C O N F I D E N T I A L ',
    'E.O. 12958: DECL: ',
    'TAGS: ',
    'SUBJECT: ',
    'REF: A. ',
    'Classified By: ',
    'Drafted By: ',
    'Message Attributes',
    'ACTION EUR-12 ',
    'PAGE 01 ',
    '-----',
    '#### ',
    '**',
    '1. (C) ',
    '-- ',
    'Text ',
  ];
  const units =
    'A|a|0|1|X| |\t|-|--|- |=|_|*|.|,|:|/|//|#|(|)|()|[|]|[]|[a|(C|(b)|é|¶|😀|AB |A |A.|A. |A-|A-01 |Ab |1. |1.4 (b)|PGOV |PGOV, |[PGOV](#) |(DOE) |RUEHC/|RUEHC |EUR/SE |STATE 40112 |08 ROME 114 |REF A |REF |END SUMMARY. |END |C |C O N F |SECRET |SIPDIS |FOR |121234Z |05/12/15 |#1234/01 |text '.split(
      '|',
    );
  const lines = openings.flatMap((opening) => {
    const after = cable.tokenizeLine2(opening, textmate.INITIAL).ruleStack;
    return units.flatMap((unit) => [
      { name: `${opening}${unit}…`, opening, unit, stack: textmate.INITIAL },
      { name: `${opening}⏎${unit}…`, opening: '', unit, stack: after },
    ]);
  });
  const slowest = lines
    .map((line) => ({ ...line, ms: time(line, long) }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, 20)
    .map((line) => ({ ...line, growth: Math.log10(time(line, longest) / line.ms) }));
  const bad = slowest.filter(({ ms, growth }) => ms > gates.worstLineMs || growth > gates.growth);
  const row = (name, ms, growth) => `  ${name.padEnd(36)}${ms.padStart(10)}${growth.padStart(10)}`;
  console.log(`\nlines made to be slow: ${lines.length} kinds of ${long} characters`);
  console.log(row('the slowest', 'ms', 'growth'));
  for (const { name, ms, growth } of bad.length > 0 ? bad : slowest.slice(0, 5)) {
    console.log(row(JSON.stringify(name), ms.toFixed(1), growth.toFixed(2)));
  }
  console.log(`  gates: ${gates.worstLineMs} ms; growth (1 as the length, 2 as its square) ${gates.growth}`);
  return bad.length === 0;

  /** The time of one line; a slow one gets two more tries, the best counts. */
  function time({ opening, unit, stack }, size) {
    const line = `${opening}${unit.repeat(Math.ceil(size / unit.length))}`.slice(0, size - 1);
    const tries = [tokenize(cable, [`${line}!`], stack)];
    while (tries.length < 3 && Math.min(...tries) > 10) tries.push(tokenize(cable, [`${line}!`], stack));
    return Math.min(...tries);
  }
}

/** Milliseconds for the lines, one after the other. */
function tokenize(grammar, lines, start = textmate.INITIAL) {
  const begin = performance.now();
  let stack = start;
  for (const line of lines) stack = grammar.tokenizeLine2(line, stack).ruleStack;
  return performance.now() - begin;
}

/** A grammar from its file, and what it embeds from the neighbours. */
async function grammar(scope, file) {
  const registry = new textmate.Registry({
    onigLib: engine,
    loadGrammar: async (name) => {
      const found = name === scope ? file : fileOfScope(name);
      return found ? textmate.parseRawGrammar(readFileSync(found, 'utf8'), found) : null;
    },
  });
  return registry.loadGrammar(scope);
}

function fileOfScope(scope) {
  if (!existsSync(neighbours)) return undefined;
  return readdirSync(neighbours)
    .map((file) => path.join(neighbours, file))
    .find((file) => file.endsWith('.json') && readFileSync(file, 'utf8').includes(`"scopeName": "${scope}"`));
}

async function startEngine() {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(wasm).buffer);
  return {
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  };
}

/** Cables in turn as transmitted, all in capitals, and converted with a paragraph to a line. */
function inventedCables(length) {
  const cables = [];
  for (let number = 1, size = 0; size < length; number++) {
    const cable = [transmitted, capitals, converted][number % 3](number);
    cables.push(cable);
    size += cable.length;
  }
  return cables.join('\n');
}

function transmitted(number) {
  const front = `VZCZCXRO4471\nPP RUEHRO\nDE RUEHVT #0217/01 1340905\nZNY CCCCC ZZH\nP 140905Z MAY 09\nFM AMEMBASSY VALLETTA
TO RUEHC/SECSTATE WASHDC PRIORITY 1180\nINFO RUEHRO/AMEMBASSY ROME 0219\nC O N F I D E N T I A L SECTION 01 OF 02 VALLETTA 000217
\nSIPDIS\n\nDEPT FOR EUR/SE (DOE)\n\nE.O. 12958: DECL: 05/14/2019\nTAGS: PGOV EAGR SENV MT\nSUBJECT: BEEKEEPERS SPLIT
\nREF: A. 08 VALLETTA 501\n     B. STATE 40112 (NOTAL)\n\nClassified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).\n`;
  const body = paragraphs(number).map((text, k) => wrap(`${k + 1}. (C) ${text}`));
  return [front, ...body, 'VALLETTA 00000217  002 OF 002\n', 'DOE\n'].join('\n');
}

function capitals(number) {
  const front = `P 131914Z DEC 89\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC PRIORITY 7213\nC O N F I D E N T I A L VALLETTA 03545
\nE.O. 12356: DECL: OADR\nTAGS: PGOV, EAGR, MT\nSUBJECT: BEEKEEPERS SPLIT\n`;
  const body = paragraphs(number).map((text, k) => wrap(`${k + 1}. ${text}`.toUpperCase()));
  return [front, ...body, 'DOE\n'].join('\n');
}

function converted(number) {
  const front =
    'UNCLAS VALLETTA 000217\n\nSIPDIS\n\nE.O. 12958: N/A\n\nTAGS: [PGOV](#) [MT](#)\n\nSUBJECT: BEEKEEPERS\n';
  const body = paragraphs(number).map((text, k) => `#### Two hives\n\n${k + 1}. (SBU) ${text}\n`);
  return [front, ...body, 'DOE\n'].join('\n');
}

/** Six to ten paragraphs of four to nine sentences, others for every number. */
function paragraphs(number) {
  const sentences = [
    'The beekeepers of Gozo met the minister again and told him that the price of honey had fallen since the harvest.',
    'Poloff heard the same, as reported in REF A, from two growers and a priest (strictly protect).',
    'According to the weekly, some 1,500 hives were lost in 2008, or 7.5 percent of the total.',
    'XXXXXXXXXXXX asked that his name be kept out of the papers.',
    'The chairman "would rather sell the wax than the honey," he said, and laughed.',
    'Summary: the swarm rules stay as they are; the Federation does not.',
    'A/DCM noted that the U.S. position had not changed since the last fair; the minister took note.',
  ];
  return Array.from({ length: 6 + (number % 5) }, (_, k) =>
    Array.from(
      { length: 4 + ((number + k) % 6) },
      (_, n) => sentences[(number + 3 * k + n) % sentences.length],
    ).join(' '),
  );
}

function wrap(text) {
  return `${text.replace(/(.{1,68})(?: |$)/g, '$1\n')}`;
}
