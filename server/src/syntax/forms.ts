import {
  apartMarkAlternatives,
  classificationWords,
  type FieldName,
  labelAlternatives,
  printedLabels,
  seriesAlternatives,
} from '../knowledge/printed-forms';
import { lazy } from '../text/lazy';
import { type FormTable, formIn, formTable, type LineForm } from './form-table';
import type { Line } from './lines';
import { ARCHIVE_PRINT, printForms } from './print-forms';

/**
 * What a line looks like, before its neighbours are known. The parser decides by its place whether it is one.
 */
export type Form =
  | 'empty'
  | 'mark'
  | 'plain'
  | 'ruler'
  | 'transmission'
  | 'calledStations'
  | 'station'
  | 'security'
  | 'dateTime'
  | 'from'
  | 'to'
  | 'info'
  | 'exempt'
  | 'addressee'
  | 'accounting'
  | 'separator'
  | 'textLine'
  | 'classificationAlone'
  | 'bareMrn'
  | 'partialNotice'
  | 'archive'
  | 'formTitle'
  | 'correction'
  | 'executiveOrder'
  | 'tags'
  | 'subject'
  | 'reference'
  | 'authority'
  | 'passing'
  | 'labelled'
  | 'closing'
  | 'markdownHeading'
  | 'numbered'
  | 'pageBreak'
  | 'pageHeading'
  | 'distribution'
  | 'copies'
  | 'drafting'
  | 'dashLine'
  | 'releaseStamp'
  | 'serviceNote'
  | 'attributes'
  | 'minimize'
  | 'endMark';

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LETTERS = `${CAPITALS}${CAPITALS.toLowerCase()}`;
const DIGITS = '0123456789';

/** A pattern that is tried at the first character of a line; `$` is the end of the line. */
const line = (source: string, flags = ''): RegExp => new RegExp(source, `my${flags}`);

/** Emphasis of Markdown before a label, and the portion mark that some labels carry. */
const LEAD = String.raw`[*_]{0,3}(?:\([A-Za-z/]{1,8}\)[ \t]*)?`;

/** One of the labels of a field, ending at a word's end. */
export function labelPattern(field: FieldName): string {
  return `${LEAD}(?:${labelAlternatives(field)})(?![A-Za-z])`;
}

/** A label of today's form with its colon (cable-format 5.4). */
const labelWithColon = (...fields: readonly FieldName[]): RegExp =>
  line(`[*_]{0,3}(?:${labelAlternatives(...fields)})[*_]{0,3}[ \\t]?:`, 'i');

/** Lines that begin with a label in any case: one of those with such a first character, or any behind emphasis. */
function labelledLines(form: Form, starts: string, fields: readonly FieldName[]): readonly LineForm[] {
  const labels = printedLabels(...fields).filter((label) => starts.includes(label.charAt(0)));
  const seconds = lettersAt(labels, 1);
  const pattern = labelWithColon(...fields);
  return [
    { form, starts, second: seconds.toUpperCase() + seconds.toLowerCase(), pattern },
    { form, starts: '*_', pattern },
  ];
}

/** Labels that stand above the text and, those of addressees, below it. */
const LABELLED: readonly FieldName[] = [
  'mrn',
  'dtg',
  'from',
  'to',
  'action',
  'info',
  'captions',
  'pass-line',
  'office',
];

/** Labels that stand below the text. */
const closingForms = lazy(() =>
  labelledLines('closing', 'SsDdCcAaRr', [
    'signature',
    'drafted-by',
    'cleared-by',
    'approved-by',
    'released-by',
    'dissemination-rule',
    'attachments',
  ]),
);

/** A classification word with any spacing between its letters: one group, `classification`. */
export const classificationPattern: () => string = lazy(() => {
  const spaced = classificationWords().map((word) => [...word].join('[ ]*'));
  return `(?:${spaced.join('|')})(?![A-Za-z])`;
});

/** The letters that such a word may begin with, and what may follow the first. */
export const classificationStarts: () => string = lazy(() => lettersAt(classificationWords(), 0));
export const classificationSeconds: () => string = lazy(() => ` ${lettersAt(classificationWords(), 1)}`);

/** Whether words may begin with a classification: most lines are ruled out by two characters. */
export function mayBeClassified(words: string): boolean {
  return (
    classificationStarts().includes(words.charAt(0)) && classificationSeconds().includes(words.charAt(1))
  );
}

/** The characters that stand at an index of some of the words. */
function lettersAt(words: readonly string[], index: number): string {
  return [...new Set(words.map((word) => word.charAt(index)))].join('');
}

/** What may follow the serial of a text line, on traffic to a traveling party: `STATE 018441 TOSEC 010023` (cable-format 6). */
export const secondNumberPattern: () => string = lazy(
  () => `(?:[ \\t]+(?:${seriesAlternatives()})[ \\t]+\\d{1,6})?`,
);

/**
 * A class word alone on its line, as pages bear it, with what a service or an archive put behind it: `CONFIDENTIAL     PTQ0417`,
 * `SECRET 233`, `UNCLASSIFIED AN: D770166-0123`.
 */
export const pageClassificationPattern: () => string = lazy(
  () =>
    `${classificationPattern()}(?:[ \\t]{2,}[A-Z]{3}\\d{4}|[ \\t]+(?:\\d{1,3}|AN:?[ \\t]*[A-Z]?\\d{6}-\\d{4}))?[ \\t]*$`,
);

/** A figure, or a letter that looks like one. */
const DATE_TIME_SECONDS = `${DIGITS}OIL`;
const DATE_TIME =
  '\\d[\\dOIL]{3,6} {0,9}[A-Z]? {0,9}(?:[A-Z]{3,4}|[A-Z][a-z]{2})\\.? {0,9}(?:19|20)?\\d{2}(?!\\d)';

const TRANSMISSION: readonly LineForm[] = [
  {
    form: 'transmission',
    starts: 'VZ',
    second: 'VZC',
    pattern: line('(?:V?ZCZC|VV )[A-Z]{3}[ ]?\\d{3,4}|ZCZC[ \\t]*$'),
  },
  { form: 'station', starts: 'D', second: 'E', pattern: line('DE R[A-Z]{3,6} #?\\d{1,6}') },
  { form: 'security', starts: 'Z', second: 'N', pattern: line('ZN[RY] [A-Z]{4,5}(?![A-Za-z])') },
  {
    form: 'calledStations',
    starts: 'ZOPRN',
    second: 'ZOPRN',
    pattern: line('(?:ZZ|OO|PP|RR|NN)(?: R[A-Z]{3,6})+[ \\t]*$'),
  },
  {
    form: 'calledStations',
    starts: 'R',
    second: 'UHE',
    pattern: line('R[UHE][A-Z]{2,5}(?: R[UHE][A-Z]{2,5})*[ \\t]*$'),
  },
  { form: 'dateTime', starts: DIGITS, second: DATE_TIME_SECONDS, pattern: line(DATE_TIME) },
  {
    form: 'dateTime',
    starts: `${CAPITALS}0`,
    second: ' ',
    pattern: line(`(?:[A-Z0] {1,9}){1,2}${DATE_TIME}`),
  },
  { form: 'accounting', starts: 'S', second: 'T', pattern: line('STATE GR(?:NC|[ ]?\\d{1,4})[ \\t]*$') },
  { form: 'separator', starts: 'B', second: 'T', pattern: line('BT[ \\t]*$') },
];

/** Within a text line: a section that is not the first. */
export const LATER_SECTION = /SECTION (?:0?[2-9]|[1-9]\d) OF/;

/** Built at first use: the labels come from the table. */
const topForms: () => FormTable = lazy(() =>
  formTable([
    ...TRANSMISSION,
    { form: 'addressee', starts: 'R', pattern: line('R[A-Z0-9]{3,6}/ ?[A-Z0-9]') },
    ...ARCHIVE_PRINT,
    ...printForms(),
    { form: 'from', starts: 'F', second: 'M', pattern: line('FM[ \\t]+[A-Z]') },
    { form: 'to', starts: 'T', second: 'O', pattern: line('TO[ \\t]+[A-Z]') },
    { form: 'info', starts: 'I', second: 'N', pattern: line('INFO[ \\t]+[A-Z]') },
    { form: 'exempt', starts: 'X', pattern: line('XMT[ \\t]+[A-Z]') },
    {
      form: 'classificationAlone',
      starts: classificationStarts(),
      second: classificationSeconds(),
      pattern: line(pageClassificationPattern()),
    },
    {
      form: 'textLine',
      starts: classificationStarts(),
      second: classificationSeconds(),
      pattern: line(`${classificationPattern()}[ \\t]+(?=[A-Z0-9[])(?!SECTION[^\\n\\r[]*[a-km-z])`),
    },
    {
      form: 'executiveOrder',
      starts: 'EeF*_(',
      pattern: line(
        `(?:${labelPattern('eo')}|E\\.?[ ]?[O0]\\.?)[ ]?[:;.]?[*_]{0,3}[ \\t]*(?=\\d|[OIl]{1,2}\\d{3}|N/?A|DECL)`,
        'i',
      ),
    },
    {
      form: 'tags',
      starts: 'TtAa*_(',
      pattern: line(`${labelPattern('tags')}[ ]?(?:[:;/.-]|[*_]|(?=[ \\t]+[A-Z[(])|[ \\t]*$)`),
    },
    { form: 'tags', starts: 'Tt', pattern: line('tags[ ]?:', 'i') },
    {
      form: 'subject',
      starts: 'SsUu*_(',
      pattern: line(
        `${labelPattern('subject')}[ ]?(?:[:;.]|-(?=[ \\t])|[*_]{1,3}|(?=[ \\t]+[A-Z])|[ \\t]*$)`,
        'i',
      ),
    },
    {
      form: 'reference',
      starts: 'Rr*_(',
      pattern: line(
        `${labelPattern('ref')}(?:[ ]?[:;.]|[*_]{1,3}|(?=[ \\t]+(?:['"]?\\(?[A-Z][.):]|\\[[A-Z]\\]|\\d{2} ?[A-Z]|[A-Z][A-Z .]+\\d)))`,
        'i',
      ),
    },
    {
      form: 'authority',
      starts: 'CcDdRr*_(',
      pattern: line(
        `${LEAD}(?:(?:${labelAlternatives('classified-by', 'derived-from')})(?![A-Za-z])|(?:${labelAlternatives('reason', 'declassify-on')})[ ]?:)`,
        'i',
      ),
    },
    ...labelledLines('labelled', 'MmDdFfTtAaIiCcPp', LABELLED),
    ...closingForms(),
    {
      form: 'correction',
      starts: 'C',
      second: 'O ',
      pattern: line('C ?O ?R ?R ?E ?C ?T ?E ?D[ ]+C ?O ?P ?Y'),
    },
    // `2. 09TUNIS302`, an entry of the list of those who sent several cables.
    {
      form: 'archive',
      starts: DIGITS,
      pattern: line('\\d{1,3}[.)] \\d\\d(?:\\d\\d)?[A-Z]{3,}\\d{1,6}[ \\t]*$'),
    },
    ...BODY,
    {
      form: 'bareMrn',
      starts: `${CAPITALS}[`,
      last: `${DIGITS}${CAPITALS}l]`,
      // The words before the post may be a classification that lost letters, or was not read at all.
      pattern: line(
        "(?=[^\\n\\r]{5,100}$)(?:[A-Z\\dl .'-]|\\[[^\\]\\n\\r]{1,24}\\])*?[ ](?:[\\dOIl]{3,8}|\\d{3,6}[A-Z]{3}\\d{0,6}|[\\dOIl]*\\[[^\\]\\n\\r]{1,24}\\][\\dOIl]*)(?: ?\\[[^\\]\\n\\r]{1,24}\\])?[ \\t]*$",
      ),
    },
    { form: 'partialNotice', starts: LETTERS, pattern: line('[^\\n\\r]{0,80}\\bpartial extract\\b', 'i') },
    ...ARCHIVE,
    { form: 'passing', starts: CAPITALS + CAPITALS.toLowerCase(), pattern: PASSING },
  ]),
);

/** A target and a verb (`DEPT FOR EUR/SE`), or offices alone (`EUR/SE (DOE), INR`). */
const PASSING = line(
  "(?:[A-Z][A-Za-z.,/' -]{0,60}[ ])?(?:FOR|PASS|PLS PASS)(?:[ ]TO)?[ :](?!INTERNET)[^a-z]|(?:Department|Dept\\.?|State)[ ](?:also[ ])?(?:for|please[ ]pass|pass)[ ]|[A-Z]{1,6}(?:/[A-Z]{1,8})+(?:[ ]?\\(|,|[ \\t]*$|[ ]AND[ ])|(?:INFORM|ALEDP)[ ]|FROM[ ](?:THE[ ])?(?:AMB|CHARGE|DCM|CONSUL|UNDER[ ]SEC|ASS|SEC|CODEL|DEL|POLAD|A/S)[^a-z]",
);

/** Lines that an archive or a web page put before or into the cable. */
const ARCHIVE: readonly LineForm[] = [
  // The sheet on which a teletype copy was run off (cable-format-pre-1973 3.1).
  {
    form: 'formTitle',
    starts: 'DIO',
    second: 'eENU',
    pattern: line(
      '(?:INCOMING|OUTGOING) TELEGRAM\\b|D(?:epartment|EPARTMENT) (?:of|OF) S(?:tate|TATE)[ \\t]+TELEGRAM[ \\t]*$',
    ),
  },
  { form: 'archive', starts: 'Vv', second: 'Ii', pattern: line('viewing cable \\S', 'i') },
  { form: 'archive', starts: LETTERS + DIGITS, pattern: line('[^\\t\\n\\r]{1,80}\\t[^\\t\\n\\r]{0,80}\\t') },
  {
    form: 'archive',
    starts: 'idrocheIDROCHE',
    second: 'adelrADELR',
    pattern: line(
      '(?:id|date|refid|reference id|origin|classification|created|released|destination|header|cable dated):',
      'i',
    ),
  },
  { form: 'archive', starts: '-', pattern: line('-{3,}[ ]*[a-z][a-z ]+-{3,}[ \\t]*$') },
  {
    form: 'archive',
    starts: DIGITS,
    pattern: line('\\d{4}-\\d\\d-\\d\\d(?:[T ]\\d\\d:\\d\\d(?::\\d\\d)?Z?)?[ \\t]*$'),
  },
  { form: 'archive', starts: DIGITS, pattern: line('\\d{1,6}[ \\t]*$') },
  { form: 'archive', starts: DIGITS, pattern: line('\\d\\d(?:\\d\\d)?[A-Z]{3,}\\d{1,6}[ \\t]*$') },
  {
    form: 'archive',
    starts: 'ECSMU',
    second: 'moeiS',
    pattern: line(
      '(?:Embassy|Consulate|Mission|US Mission|Secretary of State)(?:[ ][A-Z][A-Za-z. ]{2,30})?[ \\t]*$',
    ),
  },
  {
    form: 'archive',
    starts: 'UCS',
    second: 'NOE',
    pattern: line('(?:UNCLASSIFIED|CONFIDENTIAL|SECRET)//[A-Z ]+[ \\t]*$'),
  },
  {
    form: 'archive',
    starts: 'MTWFS',
    second: 'aehoru',
    pattern: line('(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \\d\\d? [A-Z][a-z]+ \\d{4}'),
  },
  { form: 'archive', starts: 'h', pattern: line('https?://\\S+[ \\t]*$') },
  // The other cells of a row.
  {
    form: 'archive',
    starts: '"',
    pattern: line('(?:",)?(?:"[^"\\n\\r]{0,300}",)*"?[ \\t]*$'),
  },
];

/** What tells a number before it from others: `(C)`, `(S//NF)`. */
const MARK_BEHIND = String.raw`(?=[ ]{0,2}\((?:TS|SBU|FOUO|LOU|S|C|U)[)/])`;

/**
 * The number of a paragraph (cable-format 4.28), with a pilcrow or emphasis before it, with what a transcriber says of it,
 * `7 [sic].`, `[7?].`, and what Markdown needs to keep it, `7\.`. Only before a portion mark may its stop be another or none
 * (`odd`: `7, (C)`), or letters stand for its figures (`l. (C)`); but for those that text recognition takes for figures in
 * capitals (`l. SUMMARY`, `1O. COMMENT`).
 */
export const paragraphNumber = String.raw`[*_]{0,3}(?:(?:\[¶\]\([^)\n\r]{0,80}\)|¶)[ \u200b]*)?((\d{1,3})(?: ?\[(?:[a-z][^\]\n\r]{0,20}|\?)\])?(?:\\?[.)](?![\d)])|([ ]?[.:;,-]?)${MARK_BEHIND})|\[(\d{1,3})\?\]\\?[.)](?![\d)])|([lI\d]{1,3})[.)]${MARK_BEHIND}|((?:l|\d[lO]|l[\dlO]))[.)](?=[ \t]{1,4}[A-Z(]))`;

/** Forms that count within the body, where most lines are prose: few, and quickly ruled out. */
const BODY: readonly LineForm[] = [
  {
    form: 'mark',
    starts: '[',
    pattern: line(`\\[(?:${apartMarkAlternatives()})\\b[^[\\]\\n\\r]*\\][ \\t]*$`, 'i'),
  },
  { form: 'markdownHeading', starts: '#', pattern: line('#{1,6}[ \\t]+\\S') },
  {
    form: 'numbered',
    starts: `${DIGITS}\u00b6[*_`,
    pattern: line(paragraphNumber),
  },
  { form: 'numbered', starts: 'lI', second: `${DIGITS}lI.)`, pattern: line(paragraphNumber) },
  {
    form: 'pageBreak',
    starts: CAPITALS,
    last: DIGITS,
    pattern: line("[A-Z][A-Z .'-]{1,40}[ ]\\d{8}[ ]+\\d{3}(?:\\.\\d)? OF \\d{3}[ \\t]*$"),
  },
  {
    form: 'minimize',
    starts: 'M',
    second: 'I',
    pattern: line("MINIMIZE CONSIDERED\\.?(?:[ ]+[A-Z][A-Z' -]{1,24}[A-Z])?[ \\t]*$"),
  },
  { form: 'endMark', starts: 'N', second: 'N', pattern: line('NNNN?[A-Z]*[ \\t]*$') },
  // `#0217` repeats the serial of the station line.
  { form: 'endMark', starts: 'Y>#', pattern: line('(?:YYY+|>+|##+|#\\d{4})[ \\t]*$') },
  // The group mark and its like, before the signature of cables to 1972.
  { form: 'endMark', starts: 'GE', second: 'PX', pattern: line('(?:GP-?\\d|EXEMPT)\\.?[ \\t]*$') },
  { form: 'endMark', starts: '<', pattern: line('<\u200b*<[ \u200b]*END OF DOCUMENT') },
  { form: 'endMark', starts: '=', pattern: line('=+ ?CABLE ENDS ?=+') },
];

const bodyForms: () => FormTable = lazy(() =>
  formTable([
    ...TRANSMISSION,
    {
      form: 'markdownHeading',
      starts: '*_',
      pattern: line('([*_]{1,3})(?=[^\\s*_])[^\\n\\r]{1,120}(?<=[^\\s*_.])\\1[ \\t]*$'),
    },
    {
      form: 'classificationAlone',
      starts: classificationStarts(),
      second: classificationSeconds(),
      pattern: line(pageClassificationPattern()),
    },
    {
      form: 'textLine',
      starts: classificationStarts(),
      second: classificationSeconds(),
      last: DIGITS,
      pattern: line(
        `${classificationPattern()}[ ]+(?:SECTION[ ]+\\d{1,2} OF \\d{1,2}[ ]+)?[A-Z][A-Z .'-]{1,40}[ ]\\d{3,6}${secondNumberPattern()}[ \\t]*$`,
      ),
    },
    ...ARCHIVE_PRINT,
    ...labelledLines('labelled', 'AaIi', LABELLED),
    ...closingForms(),
    ...BODY,
  ]),
);

/** The form of a line above the body: heading and front. */
export function topFormOf(text: string, line: Line): Form {
  return formIn(topForms(), text, line);
}

/** The form of a line of the body. */
export function bodyFormOf(text: string, line: Line): Form {
  return formIn(bodyForms(), text, line);
}
