import {
  areCaptions,
  blockAlternatives,
  blockClosing,
  captionAlternatives,
  isPlaceName,
} from '../../knowledge/printed-forms';
import { lazy } from '../../text/lazy';
import type { Form } from '../forms';
import { classificationPattern } from '../forms/classification';
import { leaf, type SyntaxNode } from '../node';
import type { Source } from '../source';
import { withoutMarks } from '../unmarked';
import { portionMarkAt } from './paragraph-head';
import { endOfNote } from './service-note';

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';

/** What may stand before the name: emphasis, a dash, a quotation mark, and the words with which a person signs. */
const BEFORE = String.raw`(?:(?:SIGNED|SGD|BY)[:.]? |\/[Ss]\/ ?|\/{2} ?|-{1,2} ?|> ?|["“(]|[*_ ]*)`;
/** Signs that copying or a careless hand put behind it, `DOE##`, and whether an office stands in: `DOE, ACTING`. */
const BEHIND = String.raw`(?: ?\((?:SIGNED|ACTING)\)|, ?(?:ACTING|CDA|DCM|CHARGE|AMBASSADOR))?[.,;#"”>*_/)=~\`$@¿\uFFFD -]*`;
/** One to four words; the surname first, with its comma: `Doe, John`. */
const SIGNATURE = new RegExp(
  String.raw`^${BEFORE}(?<name>(?:(?:[A-Z]\.|ST\.|d[eu]l?|la|van|von|de[nr]|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ'’-]*) ){0,3}[A-ZÀ-ÖØ-Þ](?:[A-Za-zÀ-ÖØ-öø-ÿ'’.-]*[A-Za-zÀ-ÖØ-öø-ÿ])?(?:, (?:JR|SR|III?))?|[A-Z][a-z]{2,20}, [A-Z][a-z]{2,15}(?: [A-Z]\.?)?)${BEHIND}$`,
);
/** End marks and the class of the page on the line of the name. */
const glued = lazy(() => new RegExp(` +(?:NNNN?|BT|UNQUOTE|UNQTE|${classificationPattern()})$`));
/** What may end a cable beside the words of the tables: end marks and the group marks of early cables (cable-format 4.32). */
const MARKS = 'BT|END|NNNN?|GP-\\d|EXEMPT|UNQTE';
/** Words of capitals that end a cable without being a name. */
const noName = lazy(
  () =>
    new RegExp(`^(?:${captionAlternatives()}|${classificationPattern()}|${blockAlternatives()}|${MARKS})\\b`),
);

/**
 * What a printer, an archive or a release puts below the last line of a cable (cable-format 4.31, 4.34), and what whoever
 * put several into one file puts between them, by its first characters.
 */
const ARCHIVE_LINES: readonly (readonly [string, RegExp])[] = [
  ['T', /^Track\s/],
  ['ILUS', /^(?:ID|Link|URL|Source)\s*:/],
  // Initials of the message centre, to 1973.
  [CAPITALS, /^[A-Z]{2,4}[/-]\d{1,2}[A-Z]?$/],
  ['R', /^REASONS?\s*:\s*1\.[45]/],
  // What the archive's file of the 1970s says of the captions that were taken off.
  ['*', /^\*{3} Current (?:Handling Restrictions|Classification) \*{3}/],
  // A number or a name in a list of cables.
  [`[(${DIGITS}`, /^(?:\[\d{1,5}\]|\(\d{1,5}\)|\d{1,5}[.)]?|\d\d(?:\d\d)?[A-Z]{3,}\d{1,6}(?:\.\w{3,5})?)$/],
  [
    `[(${DIGITS}`,
    /^(?:[[(]?\d{1,5}[\]).:] +)?\d\d(?:\d\d)?[A-Z]{3,}\d{1,6}(?:\.\w{3,5})?(?:$|[:|\t]| [-–—] )/,
  ],
  // The same, or where one begins or ends, between rulers.
  ['=-*#', /^[=*#-]{2,} ?(?:(?:BEGIN|START|END)\b.{0,60}|.{0,20}\d\d[A-Z]{3,}\d{1,6}.{0,10}?) ?[=*#-]{2,}$/i],
  // The head of a page of Markdown.
  ['adilst', /^(?:author|date|id|layout|slug|source|tags|title): ?\S/],
  [
    'CMDIFRN#',
    /^(?:#{1,6} )?(?:Cable|Message|Document|Item|File|Record|No\.?|#) ?#?\d{1,6}(?: ?(?:of|\/) ?\d{1,6})?[.:]?$/i,
  ],
  ['#', /^#{1,6} (?:\d{1,5}[.)]|\d\d(?:\d\d)?[A-Z]{3,}\d)/],
  ['h', /^https?:\/\/\S+$/],
  [DIGITS, /^\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?Z?)?$/],
  // Fields that a copy has kept of the drafter's form.
  ['(DCAR', /^(?:\([A-Z]+\) ?)?(?:Drafted|Cleared|Approved|Released|Reviewed)(?: By)? ?:/i],
  ['V', /^Visit .{3,60}\bWeb ?site\b/i],
  ['V', /^Viewing cable\b/i],
  ['E', /^End(?: (?:of )?(?:Cable|Message)(?: Text)?| of (?:Text|Telegram|Document))?\.?$/i],
  // The page, its class with a caption, and the boxes of what a release left out.
  ['Pp', /^Page \d{1,3}(?: of \d{1,3})?$/i],
  [DIGITS, /^\d{1,3} ?\/ ?\d{1,3}$/],
  ['UCST', /^(?:UNCLASSIFIED|CONFIDENTIAL|(?:TOP )?SECRET)\/\/[A-Z /]+$/],
  ['(bB', /^(?:\(?[bB]\)?\(?\d\)?(?:[,; ]|$)){1,6}(?:1\.4\([A-Za-z]\)[,; ]*){0,4}$/],
  ['[', /^\[REDACTED\]$/i],
  ['-', /^-+ ?(?:END(?: OF [A-Z ]+)?|30) ?-+$/i],
  // a field that a converter found empty
  ['n', /^null$/],
  // Marks of other formats.
  ['`~', /^(?:```|~~~)/],
  ['<', /^<[/a-z!?^][^<>]*>/i],
  ['"\'[]{}', /^(?:[\]}{[",']+$|[\]}{[",']{2,}|[{"]"?\w+"?,?[":](?!$))/],
  // Mail around a cable.
  [
    'FSTCBDARM',
    /^(?:From|Sent|To|Cc|Bcc|Date|Subject|Attachments?|Reply-To|Message-ID|Begin forwarded message) ?:/,
  ],
  ['-', /^-+ ?(?:Original|Forwarded) Message\b/i],
  ['>', /^>+ /],
];
const archiveLines = lazy(() => byFirst(ARCHIVE_LINES));

function byFirst(lines: readonly (readonly [string, RegExp])[]): ReadonlyMap<string, readonly RegExp[]> {
  const table = new Map<string, RegExp[]>();
  for (const [starts, pattern] of lines) {
    for (const first of starts) table.set(first, [...(table.get(first) ?? []), pattern]);
  }
  return table;
}

/** A line that the words of a cable have ended before. */
export function isArchiveLine(words: string): boolean {
  return (
    archiveLines()
      .get(words.charAt(0))
      ?.some((pattern) => pattern.test(words)) ?? false
  );
}

/** Filled lines that may stand behind the end of a cable. */
const LONGEST_TAIL = 30;

/** Whether an archive's line and all behind it are no more of the cable: few lines, and no numbered paragraph among them. */
export function isTail(source: Source, start: number): boolean {
  if (!isArchiveLine(source.words(start)) || isNumberAlone(source, start)) return false;
  let index = source.nextFilled(start + 1);
  for (let count = 0; count < LONGEST_TAIL; count++) {
    if (index >= source.count) return true;
    const form = source.body(index);
    if (form === 'transmission' || form === 'textLine' || form === 'attributes') return true;
    if (form === 'numbered' && (!isArchiveLine(source.words(index)) || isNumberAlone(source, index)))
      return false;
    index = source.nextFilled(index + 1);
  }
  return false;
}

/** `2.`, and its portion mark on the next line: a paragraph. */
function isNumberAlone(source: Source, index: number): boolean {
  if (!/^\d{1,3}[.)]$/.test(source.words(index))) return false;
  const { from, to } = source.line(source.nextFilled(index + 1));
  return portionMarkAt(source.text, from, to) !== null;
}

/** A name of several words in small letters has particles: `De la Roe`. */
const PARTICLES = /^(?:(?:[Dd]e|[Dd]el|[Dd]u|[Ll]a|[Vv]an|[Vv]on|[Dd]er|[Dd]en|St\.) )+[A-Z][a-z]+$/;

/** No name and no particle of one begins so: most lines are ruled out by that. */
const NEVER_FIRST = /[\da-ce-km-uw-z]/;

/** A name alone, with nothing but end marks, page marks or a repeated heading behind it (cable-format 4.31). */
export function signatureAt(source: Source, index: number): SyntaxNode | null {
  const { from, to } = source.line(index);
  if (to - from > 40 || NEVER_FIRST.test(source.text.charAt(from))) return null;
  const line = withoutMarks(source.words(index)).trimEnd();
  const words = line.includes(' ') ? line.replace(glued(), '') : line;
  const name = SIGNATURE.exec(words)?.groups?.name;
  if (name === undefined || noName().test(name)) return null;
  if (name !== name.toUpperCase() && /[^,] /.test(name) && !PARTICLES.test(name)) return null;
  if (/^[("“]/.test(words) && !/^[("“][^a-z()"]{3,}[)"”]/.test(words)) return null;
  if (words.startsWith('-') && isListed(source, index)) return null;
  if (OFFICE.test(name)) return null;
  if (!onlyEndFollows(source, endOfSignature(source, index)) && !isFirstOfTwo(source, index, words))
    return null;
  const start = from + words.indexOf(name);
  return leaf('signature', start, start + name.length);
}

/** A surname alone, below which somebody's notes may stand. */
const SURNAME = /^[A-Z][A-Z'’-]{2,24}$/;
/** Endings of titles in a word, which few names have. */
const TITLE = /(?:[ST]ION|MENT|ITY|[AE]N[CT]E?S?|ICS|ING|EES|OMY|RGY|LIST|TEXT|NOTES?)$/;
/** A sentence, or a title of several words. */
const NOTES = /^(?=.*[a-z]{2})(?:\S+ ){2}/;
/** What notes do not have. */
const OF_CABLES: ReadonlySet<Form> = new Set([
  'numbered',
  'pageBreak',
  'pageHeading',
  'textLine',
  'transmission',
]);

/** Whether the words from a line on to the end are somebody's notes: in small letters, without a number, a mark, a page or a name. */
export function areNotes(source: Source, start: number, most = LONGEST_TAIL): boolean {
  const words = source.words(start);
  if (!NOTES.test(words) || portionMarkAt(words, 0, LONGEST_MARK)) return false;
  let count = 0;
  for (let next = start; next < source.count; next = source.nextFilled(next + 1))
    if (++count > most || OF_CABLES.has(source.body(next)) || signatureAt(source, next)) return false;
  return true;
}

/**
 * A surname below the last paragraph of a numbered text, behind whose empty line notes stand that are none of the
 * cable. Apart from the paragraph it may be a title, too, and so may the name of a place.
 */
export function signatureAboveNotes(source: Source, index: number): SyntaxNode | null {
  const { from, to } = source.line(index);
  if (to - from > LONGEST_SURNAME) return null;
  const name = source.words(index);
  if (!SURNAME.test(name) || noName().test(name) || !source.isEmpty(index + 1)) return null;
  const isApart = source.isEmpty(index - 1);
  if (isApart && (TITLE.test(name) || isPlaceName(name))) return null;
  if (!areNotes(source, source.nextFilled(index + 1), isApart ? FEW_NOTES : LONGEST_TAIL)) return null;
  return leaf('signature', from, to);
}

const LONGEST_SURNAME = 25;
const FEW_NOTES = 8;
const LONGEST_MARK = 20;

/** The office of who signed, below the name. */
const OFFICE =
  /^(?:(?:ACTING|DEPUTY|AMERICAN|U\.?S\.?) ){0,2}(?:AMBASSADOR|CHARGE(?: D['’]AFFAIRES)?,?(?: (?:A\.?I\.?|AD INTERIM))?|(?:VICE )?CONSUL(?: GENERAL)?|PRINCIPAL OFFICER|CHIEF OF MISSION|SECRETARY(?: OF STATE)?|CDA|DCM)[.,]?$/i;

/** The index behind the signature at a line, and behind the office that stands below it. */
export function endOfSignature(source: Source, index: number): number {
  const below = source.nextFilled(index + 1);
  return below <= index + 2 && OFFICE.test(source.words(below)) ? below + 1 : index + 1;
}

/** The last item of a list, `-- NATO`, is no name with a dash before it. */
function isListed(source: Source, index: number): boolean {
  let above = index - 1;
  while (above > 0 && source.isEmpty(above)) above--;
  return /^-/.test(source.words(above)) || /[:;,]$/.test(source.words(above));
}

/** Of two names below one another, with which the cable ends, the first is the drafter's, typed too (cable-format 4.31). */
function isFirstOfTwo(source: Source, index: number, words: string): boolean {
  const second = source.words(index + 1);
  return (
    /^[A-Z]+$/.test(words) &&
    /^[A-Z]{3,40}$/.test(second) &&
    !noName().test(second) &&
    onlyEndFollows(source, index + 2)
  );
}

const BEHIND_SIGNATURE: ReadonlySet<Form> = new Set([
  'endMark',
  'mark',
  'classificationAlone',
  'ruler',
  'separator',
  'releaseStamp',
]);

/** Of these, what closes a cable for sure: somebody's notes may follow. */
const CLOSING: ReadonlySet<Form> = new Set(['endMark', 'separator', 'classificationAlone']);

/** Signs that copying left, without a letter, and what stands with the class at the foot of a page. */
const SPECKS = /^(?:[^A-Za-z0-9]{1,8}|SBU)$/;

/** A line behind the signature that is no more of the text. */
export function isSpeck(words: string): boolean {
  return SPECKS.test(words);
}

function onlyEndFollows(source: Source, start: number): boolean {
  let paged = false;
  let closed = false;
  for (let index = source.nextFilled(start); index < source.count; index = source.nextFilled(index + 1)) {
    const form = source.body(index);
    if (form === 'transmission' || form === 'textLine' || form === 'attributes') return !paged;
    // the mark of the page that the cable ends on; behind it the next section may begin
    if (form === 'pageBreak' || form === 'pageHeading') {
      paged = true;
      continue;
    }
    if (form === 'serviceNote') {
      index = endOfNote(source, index) - 1;
      continue;
    }
    if (form === 'closing') return true;
    if (form === 'plain' && (isSpeck(source.words(index)) || areCaptions(source.words(index)))) continue;
    if (BEHIND_SIGNATURE.has(form) && !/^> /.test(source.words(index))) {
      closed ||= CLOSING.has(form);
      continue;
    }
    return isTail(source, index) || (closed && areNotes(source, index));
  }
  return true;
}

/** A name behind words that close the text or a block of it; `AND COMMENT` in `END SUMMARY AND COMMENT` is none. */
const closed = lazy(() => {
  const closing = blockClosing();
  return new RegExp(
    `(?:MINIMIZE CONSIDERED|\\b(?!${closing}\\.?$)${closing})(?:\\.? +|\\.)(?<name>[A-Z][A-Z'’ -]{1,30}[A-Z])\\.?$`,
  );
});
const NAME_BEHIND =
  /(?:[.!?"”)] +|(?<=[a-z][.!?])|(?<=https?:\/\/\S{4,60}) +)(?<name>[A-Z][A-Z'’-]{2,24})\.?$/;
/** In a text of capitals the stop tells that it is a sentence of one word. */
const NAME_WITHOUT_STOP = /[.!?"”)] +(?<name>[A-Z][A-Z'’-]{2,24})$/;

/** Most paragraphs end in a small letter and a stop. */
export function mayEndInName(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1) === STOP ? end - 2 : end - 1;
  return CAPITALS.includes(text.charAt(last));
}

const STOP = 46;

/** A signature glued to the end of the last paragraph: its place, or null. */
export function gluedSignature(text: string, end: number): { start: number; end: number } | null {
  const start = Math.max(0, end - 80);
  const tail = text.slice(start, end);
  const match = closed().exec(tail) ?? (/[a-z]/.test(tail) ? NAME_BEHIND : NAME_WITHOUT_STOP).exec(tail);
  const name = match?.groups?.name;
  if (!match || name === undefined || noName().test(name)) return null;
  const at = start + match.index + match[0].lastIndexOf(name);
  return { start: at, end: at + name.length };
}
