// Invented cables for measuring, in the forms of all periods; those of the 2000s as transmitted, short, as a partial
// extract and in Markdown.
import { labelled, markdown, middle, partial, printed, short, transmitted, typed } from './periods.mjs';
import { posts, randomNumbers } from './prose.mjs';

/** The forms of the 2000s. */
const ofThe2000s = [[transmitted, short, partial, markdown]];
/** The periods take turns, and within each its forms. */
const periods = [...ofThe2000s, [typed], [printed], [middle], [labelled]];

/**
 * A file of cables, one after another, of about as many characters.
 * @param {number} length
 * @param {number} [seed]
 * @returns {string}
 */
export function manyCables(length, seed = 1) {
  return joined(length, seed, periods);
}

/**
 * The same of the 2000s alone.
 * @param {number} length
 * @returns {string}
 */
export function cablesOfThe2000s(length) {
  return joined(length, 1, ofThe2000s);
}

function joined(length, seed, from) {
  const cables = [];
  for (let number = 0, size = 0; size < length; number++) {
    const cable = made(Math.min(6000, length - size), number, seed, from);
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
  return made(length, number, seed, periods);
}

/** A cable of one of these periods. */
function made(length, number, seed, from) {
  const random = randomNumbers(seed * 1_000_003 + number);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const message = { random, pick, post: pick(posts), serial: String(200 + (number % 9000)).padStart(6, '0') };
  const forms = from[number % from.length] ?? [];
  const form = forms[Math.floor(number / from.length) % forms.length];
  return form(message, length);
}

/** A cable of about so many characters in which no check finds anything; `number` tells it from others. */
export function quietCable(length, number = 217) {
  const front = [
    `C O N F I D E N T I A L VALLETTA ${String(number).padStart(6, '0')}`,
    '',
    'SIPDIS',
    '',
    'E.O. 12958: DECL: 11/17/2015',
    'TAGS: PGOV, EAGR, ECON, MT',
    'SUBJECT: BEEKEEPERS OF GOZO ASK FOR A HONEY BOARD',
    '',
    'Classified By: Ambassador Jane Roe for reasons 1.4(b) and (d).',
    '',
  ];
  const paragraph = (place) => [
    `${place}. (C) The beekeepers of Gozo met the minister again and told`,
    'him that the price of honey had fallen since the harvest. The',
    'chairman, John Doe, asked for a board that would buy what the',
    'shops do not take. The minister said he would think about it',
    'and see the beekeepers at the fair in spring.',
    '',
  ];
  const lines = [...front];
  for (let place = 1; lines.join('\n').length < length; place++) lines.push(...paragraph(place));
  return [...lines, 'ROE', ''].join('\n');
}
