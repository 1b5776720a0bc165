// Invented cables of the 2000s for measuring, in every form: as transmitted, short, a partial extract, and Markdown.

const posts = [
  { name: 'VALLETTA', address: 'AMEMBASSY VALLETTA', indicator: 'RUEHVT', tag: 'MT' },
  { name: 'ROME', address: 'AMEMBASSY ROME', indicator: 'RUEHRO', tag: 'IT' },
  { name: 'SAN JOSE', address: 'AMEMBASSY SAN JOSE', indicator: 'RUEHSJ', tag: 'CS' },
  { name: 'REYKJAVIK', address: 'AMEMBASSY REYKJAVIK', indicator: 'RUEHRK', tag: 'IC' },
];
const tags = ['PGOV', 'PREL', 'EAGR', 'ETRD', 'SENV', 'ECON', 'SOCI', 'KPAO'];
const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const headings = ['Two Hives, One Hat', 'The Price of Wax', 'Queens From Abroad', 'What the Growers Say'];
const who = [
  'Poloff',
  'The chairman',
  'A/DCM',
  'The minister',
  'Two growers',
  'The editor of the weekly',
  'Econoff',
];
const did = ['met', 'told', 'heard from', 'wrote to', 'reminded', 'called on', 'had lunch with'];
const whom = [
  'the beekeepers of Gozo',
  'members of the federation',
  'the customs house',
  'a priest (strictly protect)',
  'the ministry of agriculture',
  'the honey board',
];
const what = [
  'about the price of honey, which has fallen since the harvest',
  'that some 1,500 hives were lost in 2008, or 7.5 percent of the total',
  'on the swarm rules, as reported in REF A',
  'and said that the vote of May 12 "changes nothing"',
  'before the fair; the U.S. position has not changed',
  'that queens from abroad would be let in by 2010',
];

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function randomNumbers(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A file of cables, one after another, of about as many characters; the forms take turns.
 * @param {number} length
 * @param {number} [seed]
 * @returns {string}
 */
export function manyCables(length, seed = 1) {
  const cables = [];
  for (let number = 0, size = 0; size < length; number++) {
    const cable = oneCable(Math.min(6000, length - size), number, seed);
    cables.push(cable);
    size += cable.length + 2;
  }
  return cables.join('\n\n');
}

/**
 * One cable of about as many characters, or its front alone where that is longer.
 * @param {number} length
 * @param {number} [number] which one; also chooses the form
 * @param {number} [seed]
 * @returns {string}
 */
export function oneCable(length, number = 0, seed = 1) {
  const random = randomNumbers(seed * 1_000_003 + number);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const message = { random, pick, post: pick(posts), serial: String(200 + (number % 9000)).padStart(6, '0') };
  const form = [transmitted, short, partial, markdown][number % 4];
  return form(message, length);
}

function transmitted(message, length) {
  const { pick, post, serial } = message;
  const day = String(1 + Math.floor(message.random() * 28)).padStart(2, '0');
  const month = Math.floor(message.random() * 12);
  const dayOfYear = Math.round((Date.UTC(2009, month, Number(day)) - Date.UTC(2008, 11, 31)) / 86_400_000);
  return withBody(message, length, (paragraph) => wrapped(`${paragraph}`), [
    `VZCZCXRO${serial.slice(-4)}`,
    'PP RUEHRO RUEHXB',
    `DE ${post.indicator} #${serial.slice(-4)}/01 ${String(dayOfYear).padStart(3, '0')}0905`,
    'ZNY CCCCC ZZH',
    `${pick(['P', 'R', 'O P'])} ${day}0905Z ${months[month]} 09`,
    `FM ${post.address}`,
    'TO RUEHC/SECSTATE WASHDC PRIORITY 1180',
    ...Array.from({ length: 3 }, (_, index) => {
      const { indicator, address } = pick(posts);
      return `${index === 0 ? 'INFO ' : ''}${indicator}/${address} 0219`;
    }),
    `C O N F I D E N T I A L SECTION 01 OF 02 ${post.name} ${serial}`,
    '',
    'NOFORN',
    'SIPDIS',
    '',
    'DEPT FOR EUR/SE (DOE)',
    '',
    'E.O. 12958: DECL: 05/14/2019',
    `TAGS: ${pick(tags)} ${pick(tags)} ${post.tag}`,
    'SUBJECT: BEEKEEPERS FEDERATION SPLITS OVER THE',
    'SWARM RULES',
    '',
    `REF: A. 08 ${post.name} 501`,
    '     B. STATE 40112 (NOTAL)',
    '',
    'Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).',
    '',
  ]);
}

function short(message, length) {
  return withBody(message, length, wrapped, [
    ...front(message, 'UNCLAS'),
    `TAGS: ${message.pick(tags)}, ${message.pick(tags)}, ${message.post.tag}`,
    'SUBJECT: HONEY TARIFF',
    '',
  ]);
}

function partial(message, length) {
  return withBody(message, length, wrapped, [
    'This record is a partial extract of the original cable. The full text of the original cable is not available.',
    '',
    ...front(message, 'UNCLAS'),
    `TAGS: ${message.pick(tags)} ${message.post.tag}`,
    'SUBJECT: QUEENS FROM ABROAD',
    '',
  ]);
}

function markdown(message, length) {
  return withBody(message, length, (paragraph) => `${paragraph}\n`, [
    ...front(message, 'UNCLAS'),
    `TAGS: [${message.pick(tags)}](#) [${message.post.tag}](#)`,
    '',
    'SUBJECT: WHAT THE GROWERS SAY',
    '',
  ]);
}

function front({ post, serial }, classification) {
  return [`${classification} ${post.name} ${serial}`, '', 'SIPDIS', 'SENSITIVE', '', 'E.O. 12958: N/A'];
}

/** The front, then headings and numbered paragraphs until the cable is long enough, then the signature. */
function withBody({ random, pick }, length, laidOut, lines) {
  const parts = [lines.join('\n')];
  const isMarkdown = lines.some((line) => line.includes('](#)'));
  const mark = lines.some((line) => line.startsWith('C O N F')) ? 'C' : 'SBU';
  let size = parts[0].length;
  for (let number = 1; size < length - 40; number++) {
    const heading = pick(headings);
    const ruler = '-'.repeat(heading.length);
    const headed = isMarkdown ? `#### ${heading}\n\n` : `${ruler}\n${heading}\n${ruler}\n\n`;
    const sentences = Array.from(
      { length: 3 + Math.floor(random() * 5) },
      () => `${pick(who)} ${pick(did)} ${pick(whom)} ${pick(what)}.`,
    );
    const text = number === 1 ? `Summary: ${sentences.join(' ')} End summary.` : sentences.join(' ');
    const part = `${number % 4 === 3 ? headed : ''}${laidOut(`${number}. (${mark}) ${text}`)}`;
    parts.push(part);
    size += part.length + 1;
  }
  return `${parts.join('\n')}\nDOE\n`;
}

/** Lines of at most 65 characters, and an empty one behind them. */
function wrapped(text) {
  return `${text.replace(/(.{1,64})(?: |$)/g, '$1\n')}`;
}
