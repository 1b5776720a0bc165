import type { Knowledge } from '../knowledge';

/** Who classified a cable, and in what office (cable-format 4.24). */
export interface Classifier {
  readonly name: string | null;
  readonly title: string | null;
}

/** The office with a comma of its own: `Charge d'Affaires, a.i.`. */
const CHARGE = /^(?:Acting )?Charg[eé](?: d['’]Affaires)?(?:,? a\.i\.)?[\s,:]+(?=[A-Z])/i;
/** Words with which the name of an office may end: `Deputy Permanent Representative`, `Pol/Econ Chief`. */
const OFFICE =
  /^(?:(?:[a-z]+[/-])*(?:ambassador|amb|minister|couns?|counsel+or|consul|general|chief|officer|attach[eé]|director|secretary|representative|advis[eo]r|coordinator|administrator|envoy|leader|manager|commissioner|negotiator|charg[eé])|pol(?:[/-]econ)?|econ|[a-z/]+\/c)$/i;
/** Those that nobody spells out; in small letters they may be words of a name. */
const ABBREVIATED = /^(?:[A-Z]{1,4}\/)?(?:DAS|PDAS|A\/S|U\/S|S|DCM|ADCM|CDA|CG|PO|REP|C)$/;
/** Behind the first word a letter alone is of the name: `Jane C. Doe`. */
const INITIAL = /^[A-Z]\.?$/;
/** Endings of abbreviations for offices, which no name has. */
const OFFICER = /(?:OFF|COUNS?|CHIEF|MIN|ATT|POLAD|DCM|CDA|RSO|PAO)$/i;
/** What an office is in charge of: `of Mission`, `for Political and Economic Affairs`. */
const CHARGED_WITH = /^ (?:of|for) (?:Mission|State|Staff|(?:(?!for )[\w/-]+ ){1,5}?Affairs)(?= [A-Z])/i;
/** Behind an office without a name: `JOHN ROE DCM EMBASSY VALLETTA`. */
const NO_NAME = /^(?:[a-z]|(?:TO|OF|FOR|AT|AND|THE|(?:AM|U\.?S\.? )?EMBASSY|AMCONSUL|U\.?S\.?)\b)/;
/** Before the name of a person no more words tell the office. */
const LONGEST = 9;
/** A generation is of the name, with the comma before it: `Doe, Jr.`. */
const GENERATION = /^(?:JR|SR|I{2,3}|IV)\.?$/i;

/** The office in parentheses or behind a dash: `John Roe (Director, INR/B)`. */
const BEHIND_DASH = / (?:\(|[-–] )([A-Z][^()]{2,60})\)?$/;

/** Parts `Ambassador Jane Doe` and `John Doe, Jr., Consul General` into name and office. */
export function readClassifier(printed: string, knowledge: Knowledge): Classifier {
  const who = printed.replace(BEHIND_DASH, ', $1');
  const ahead = officeAhead(who, knowledge);
  const [name = '', ...behind] = who.slice(ahead.length).split(/\s*,\s*/);
  const generation = GENERATION.test(behind[0] ?? '') ? behind.shift() : undefined;
  const titles = [ahead.replace(/[\s,:]+$/, ''), ...behind].filter((title) => title !== '');
  return {
    name: (generation === undefined ? name : `${name}, ${generation}`) || null,
    title: titles.join(', ') || null,
  };
}

/** The office before the name, with what is before and behind it: `A/DCM `, `EUR Assistant Secretary `, `BRASILIA ECONOFF `. */
function officeAhead(who: string, knowledge: Knowledge): string {
  const charge = CHARGE.exec(who)?.[0];
  if (charge !== undefined) return charge;
  const words = who.split(' ', LONGEST);
  let end = 0;
  let first = -1;
  let at = 0;
  for (const [index, word] of words.entries()) {
    if (at < end) {
      at += word.length + 1;
      continue;
    }
    if (first >= 0 && /^(?:and|&)$/i.test(word)) break;
    at += word.length + 1;
    if (!(index > 0 && INITIAL.test(word)) && isOffice(word.replace(/[.,:]+$/, ''), knowledge)) {
      if (first < 0) first = index;
      end = at;
      const charged = CHARGED_WITH.exec(who.slice(at - 1))?.[0].length ?? 0;
      if (charged > 0) end += charged;
    }
    if (word.endsWith(',')) break;
  }
  const rest = who.slice(end);
  // `JOHN ROE DCM VALLETTA`: two words before an office and one behind it are not its name
  const isBehindName = first > 1 && !/ /.test(rest.split(',', 1)[0] ?? '');
  return rest === '' || NO_NAME.test(rest) || isBehindName ? '' : who.slice(0, end);
}

function isOffice(word: string, { abbreviations }: Knowledge): boolean {
  if (OFFICE.test(word) || ABBREVIATED.test(word)) return true;
  const last = word.slice(word.lastIndexOf('/') + 1);
  return OFFICER.test(last) && abbreviations.find(last.toUpperCase())?.kind === 'person';
}
