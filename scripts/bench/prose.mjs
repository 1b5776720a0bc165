// What the invented cables of the bench share: their words, and numbers that come out the same every time.

export const posts = [
  { name: 'VALLETTA', address: 'AMEMBASSY VALLETTA', indicator: 'RUEHVT', tag: 'MT', sas: 'VALLET' },
  { name: 'ROME', address: 'AMEMBASSY ROME', indicator: 'RUEHRO', tag: 'IT', sas: 'ROME' },
  { name: 'SAN JOSE', address: 'AMEMBASSY SAN JOSE', indicator: 'RUEHSJ', tag: 'CS', sas: 'SAN JO' },
  { name: 'REYKJAVIK', address: 'AMEMBASSY REYKJAVIK', indicator: 'RUEHRK', tag: 'IC', sas: 'REYKJA' },
];
export const tags = ['PGOV', 'PREL', 'EAGR', 'ETRD', 'SENV', 'ECON', 'SOCI', 'KPAO'];
export const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
export const headings = [
  'Two Hives, One Hat',
  'The Price of Wax',
  'Queens From Abroad',
  'What the Growers Say',
];
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
export function randomNumbers(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Three to seven sentences. */
export function sentences({ random, pick }) {
  const each = () => `${pick(who)} ${pick(did)} ${pick(whom)} ${pick(what)}.`;
  return Array.from({ length: 3 + Math.floor(random() * 5) }, each).join(' ');
}

/** Lines of at most 65 characters, and an empty one behind them. */
export function wrapped(text) {
  return `${text.replace(/(.{1,64})(?: |$)/g, '$1\n')}`;
}

/**
 * Paragraphs, numbered from 1 on, until they have as many characters; the first is a summary, and a heading stands above
 * every fourth.
 * @param {(number: number) => string} lead what stands before the words of a paragraph
 * @param {(words: string) => string} heading
 */
export function paragraphs(message, length, { lead, heading, laidOut }) {
  const parts = [];
  for (let number = 1, size = 0; size < length; number++) {
    const words = sentences(message);
    const text = number === 1 ? `Summary: ${words} End summary.` : words;
    const part = `${number % 4 === 3 ? heading(message.pick(headings)) : ''}${laidOut(lead(number) + text)}`;
    parts.push(part);
    size += part.length + 1;
  }
  return parts;
}

/** `05`, `02` */
export function twoDigits(number) {
  return String(number).padStart(2, '0');
}
