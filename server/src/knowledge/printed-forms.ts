import { lazy } from '../text/lazy';
import type { BlockKind, BlockOpening, BlockWord } from './block-words';
import type { Caption } from './captions';
import { standardKnowledge } from './index';
import type { TelegramRole } from './telegram-words';
import { literal, squeezed } from './text';

/**
 * The words that print puts on the page, as patterns and lists: all that the syntax may know of the tables. What
 * they mean is the model's to say.
 */

const fieldNames = [
  'eo',
  'tags',
  'subject',
  'ref',
  'classified-by',
  'derived-from',
  'reason',
  'declassify-on',
  'mrn',
  'dtg',
  'from',
  'to',
  'action',
  'info',
  'exempt',
  'captions',
  'pass-line',
  'signature',
  'drafted-by',
  'cleared-by',
  'approved-by',
  'released-by',
  'dissemination',
  'dissemination-rule',
  'charge',
  'desired-distribution',
  'office',
  'attachments',
  'source',
] as const;

/** A labelled field, by the name that labels.csv gives it. */
export type FieldName = (typeof fieldNames)[number];

const fieldsByName: ReadonlyMap<string, FieldName> = new Map(fieldNames.map((name) => [name, name]));

/** The field that a printed label names, in any case, damaged ones included. */
export function fieldOfLabel(label: string): FieldName | undefined {
  const field = standardKnowledge.labels.find(label)?.field;
  return field === undefined ? undefined : fieldsByName.get(field);
}

/** The printed labels of fields, damaged ones included. */
export function printedLabels(...fields: readonly FieldName[]): readonly string[] {
  return fields.flatMap((field) => standardKnowledge.labels.of(field)).map(({ label }) => label);
}

/** A pattern for any of these labels. */
export function labelAlternatives(...fields: readonly FieldName[]): string {
  return alternatives(printedLabels(...fields), '[ \\t]+', (label) => {
    const rests = restsOfPosts(label);
    return rests.length > 0 ? `(?![ \\t]+(?:${alternatives(rests, '[ \\t]+')})(?![A-Za-z]))` : '';
  });
}

/** Of a label in several words what makes its last the beginning of a post: `REF TEL` is none before `AVIV`. */
function restsOfPosts(label: string): readonly string[] {
  const blank = label.lastIndexOf(' ');
  if (blank < 0) return [];
  const first = `${label.slice(blank + 1)} `;
  const posts = standardKnowledge.posts.all().filter(({ printedName }) => printedName.startsWith(first));
  return posts.map(({ printedName }) => printedName.slice(first.length));
}

/**
 * A pattern for the words of any block, without BEGIN and END: `SUMMARY`, `UNQUOTE`. Blanks may be a line end, and AND a
 * sign: `SUMMARY/COMMENT`.
 */
export function blockAlternatives(isMeant: (entry: BlockWord) => boolean = () => true): string {
  const entries = standardKnowledge.blockWords.all().filter(isMeant);
  return alternatives(
    entries.map(({ words }) => words),
    '\\s+',
  ).replaceAll('\\s+AND\\s+', '(?:\\s+AND\\s+|\\s*[&/]\\s*)');
}

/** A pattern for what opens a block in this way: `BEGIN SUMMARY` or `SUMMARY`, `(COMMENT`, `BEGIN TEXT`. */
export function blockOpening(way: BlockOpening): string {
  const words = blockAlternatives(({ opens }) => opens.includes(way));
  return `${LEADS[way]}(?:${words})`;
}

const LEADS = { head: '(?:BEGIN\\s+)?', parenthesis: '[([]', begin: 'BEGIN\\s+' } as const;

/** A pattern for what closes a block of one of these kinds, or of any kind: `END OF SUMMARY`, `UNQUOTE`. */
export function blockClosing(...kinds: readonly BlockKind[]): string {
  const isMeant = ({ kind }: BlockWord) => kinds.length === 0 || kinds.includes(kind);
  const behindEnd = blockAlternatives((entry) => isMeant(entry) && entry.opens.length > 0);
  const alone = blockAlternatives((entry) => isMeant(entry) && entry.opens.length === 0);
  return `(?:END\\s+(?:OF\\s+)?(?:${behindEnd})|${alone})`;
}

/** A pattern for any caption, without the name or number that may follow it; blanks stretch. */
export function captionAlternatives(isMeant: (entry: Caption) => boolean = () => true): string {
  const entries = standardKnowledge.captions.all().filter(isMeant);
  return alternatives(
    entries.map(({ caption }) => caption).filter((caption) => !caption.includes('(NAME)')),
    '[ \\t]+',
  );
}

/** A pattern for any key of the National Archives' block of attributes. */
export function attributeKeys(): string {
  return alternatives(
    standardKnowledge.archiveAttributes.all().map(({ key }) => key),
    ' ',
  );
}

/** True for the name of a post, as printed or by an alias. */
export function isPostName(words: string): boolean {
  return standardKnowledge.posts.find(words) !== undefined;
}

const countries = lazy(
  () =>
    new Set(
      standardKnowledge.tags
        .all()
        .filter(({ kind }) => kind === 'geo')
        .map(({ name }) => name.toUpperCase()),
    ),
);

/** True for the name of a post or a country. */
export function isPlaceName(words: string): boolean {
  return isPostName(words) || countries().has(words.toUpperCase());
}

/** True for an address that stands for many posts: `ALDAC`, `CIS COLLECTIVE`. */
export function isCollective(words: string): boolean {
  return standardKnowledge.collectives.find(words) !== undefined;
}

/** True for the running series of a traveling party: `TOSEC`. */
export function isSeriesName(words: string): boolean {
  return standardKnowledge.posts.find(words)?.type === 'series';
}

/** A pattern for the running series of a traveling party: `TOSEC`. */
export function seriesAlternatives(): string {
  const series = standardKnowledge.posts.all().filter(({ type }) => type === 'series');
  return alternatives(
    series.map(({ printedName }) => printedName),
    '[ \\t]+',
  );
}

/** The classification words that stand in text lines and on pages, without blanks, the longest first. */
export const classificationWords: () => readonly string[] = lazy(() => {
  const forms = standardKnowledge.classifications.forms();
  const printed = forms.filter(
    (form) => form.level !== null && (form.where === 'line' || form.where === 'page'),
  );
  return [...new Set(printed.map((form) => squeezed(form.form)))].sort((a, b) => b.length - a.length);
});

/** A pattern for any class word of the paper forms before 1973, blanks free. */
export function formClassifications(): string {
  const forms = standardKnowledge.classifications.forms().filter(({ level, where }) => {
    return level !== null && (where === 'line' || where === 'page' || where === 'form');
  });
  const words = new Set(forms.map(({ form }) => squeezed(form)));
  const spaced = [...words].sort((a, b) => b.length - a.length).map((word) => [...word].join('[ ]*'));
  return `(?:${spaced.join('|')})(?![A-Za-z])`;
}

/** A pattern for the words of a role in the telegrams before July 1973: `NIACT`; `Emb`, `ur`; `tel`. */
export function telegramWords(role: TelegramRole): string {
  const words = standardKnowledge.telegramWords.of(role).map(({ word }) => word);
  return alternatives(words, '[ \\t]+');
}

/** A pattern for the runs of telegrams before July 1973 with a name of their own: `SECTO`, `DULTE`. */
export function telegramRuns(): string {
  const runs = standardKnowledge.telegramSeries.all().map(({ series }) => series);
  return alternatives(runs, '[ \\t]+');
}

/** A pattern for the words of marks that stand beside the text: `stamp`, `page`. */
export function apartMarkAlternatives(): string {
  const words = standardKnowledge.marks.all().filter(({ apart }) => apart);
  return alternatives(
    words.map(({ word }) => word),
    '[ \\t]+',
  );
}

/** A pattern for the name of a month, whole or cut after three letters (`Sept` too). */
export function monthNames(): string {
  const months = standardKnowledge.months.all();
  return alternatives([...months.flatMap(({ name, short }) => [name, short]), 'SEPT'], '');
}

/** The same where capitals tell a name from a word: `MAY`, `May`. */
export function monthsAsPrinted(): string {
  return monthNames().replace(/[A-Z]+/g, (name) => `${name}|${name.charAt(0)}${name.slice(1).toLowerCase()}`);
}

/** True for the words of a caption line that the table knows, alone or several in a row. */
export function areCaptions(words: string): boolean {
  return standardKnowledge.captions.areAll(words);
}

/**
 * True for words that are captions and no other line: INFORM CONSULS is a passing line, and PARTO only stands among
 * captions.
 */
export function areOnlyCaptions(words: string): boolean {
  // parting words that hold no caption takes long
  if (!areCaptions(words)) return false;
  const kinds = standardKnowledge.captions.split(words).map(({ caption }) => caption?.kind);
  return !kinds.includes('passing') && !kinds.includes('not-a-caption');
}

/** A pattern for any code of TAGS that holds a sign by which others are parted: `EL AL`, `BA'ATH`, `UNGA/C-1`. */
export function compoundTags(): string {
  return alternatives(standardKnowledge.tags.compounds(), '[ \\t]+');
}

const compounds = lazy(() => new RegExp(`(?<![^ ,])(?:${compoundTags()})(?![^ ,])`, 'g'));

/** True for words that are nothing but codes of TAGS, parted by blanks or commas. */
export function areTags(words: string): boolean {
  const codes = words.replace(compounds(), ' ').split(/[ ,]+/);
  return codes.every((code) => code === '' || standardKnowledge.tags.validAt(code, null));
}

/**
 * A pattern for any of these forms, the longest first, with this pattern for a blank; nothing matches none.
 * @param behind what has to follow a form
 */
function alternatives(
  forms: readonly string[],
  blank: string,
  behind: (form: string) => string = () => '',
): string {
  if (forms.length === 0) return '(?!)';
  return [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => literal(form).replace(/ +/g, blank) + behind(form))
    .join('|');
}
