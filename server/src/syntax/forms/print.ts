import { attributeKeys, labelAlternatives } from '../../knowledge/printed-forms';
import { lazy } from '../../text/lazy';
import { numberWord } from '../../text/number-words';
import type { LineForm } from './table';

/**
 * What the Department's own print and the file of the National Archives add to a cable, in the 1970s always and later
 * now and then (cable-format 4.2-4.7, 4.34, 4.35).
 */

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';

/** `PAGE 02        LUXEMB  00412  02 OF 03  121619Z`; the part behind the page may stand on the next line. */
const PAGE = String.raw`PAGE[ ]?[\dZO][\dOIl]`;
const PAGE_OF = String.raw`[A-Z]{2,}(?:[ .]+[A-Z]+){0,2}[ \t]+\d[\dOIl]{3,5}(?!\d)(?:[ \t]+TOSEC[ \t]+\d{4,6})?(?:[ \t]+\d{1,2} OF \d{1,2})?(?:[ \t]+[\dlIO]{6}Z)?`;

/** A page heading in one piece, wherever in a line it stands. */
export const wholePageHeading = new RegExp(String.raw`${PAGE}[ \t]+${PAGE_OF}(?!\S)`, 'y');
/** From the start of a line: the page heading, or the part of it that stands on the second line. */
const pageHeading = new RegExp(String.raw`${PAGE}(?:[ \t]+${PAGE_OF})?[ \t]*$`, 'my');
/** `PAGE 01 OF 02  VALLET 01234  00 OF 02  221539Z  C06/07`, as NODIS and the White House were printed; `Page 2 of 3`. */
const countedPage =
  /PAGE[ ]?\d\d OF \d\d(?:[ ]+[A-Z][A-Z ]{1,40}[ ]\d{3,6}\b[^\na-z]*|[ \t]*)$|Page \d{1,2} of \d{1,2}[ \t]*$/my;
/** `- 2 -`, the number of a page of a word processor. */
const numberedPage = /-{1,2} ?\d{1,3} ?-{1,2}[ \t]*$/my;
/** `PAGE 2 RUFHLX 412 C O N F I D E N T I A L`, as teletypes to 1973 headed a page: the station, its number and the class. */
const relayedPage = new RegExp(
  String.raw`PAGE (?:\d{1,2}|${numberWord.toUpperCase()}) R[A-Z]{3,6} \d{1,6}[A-Z]?(?:\/\d{1,2})?(?:[ ]+[A-Z][A-Z ]*)?[ \t]*$`,
  'my',
);
/** The part of a page heading that stands on the second line. */
export const restOfPageHeading = new RegExp(String.raw`${PAGE_OF}[ \t]*$`, 'my');

/** `EUR-12`, an office and its copies, letters and figures that look alike in place of each other; `/040 W`, their sum. */
const COPIES = String.raw`[A-Z0][A-Z0/]{0,6}-[\dOIl]{2}(?![\dOIl])`;
/** In the print of about 1967 to 1973 a blank parts them, and commas the offices: `SSO 00,NSCE 00`. */
const EARLY_COPIES = String.raw`[A-Z][A-Z/]{0,4} \d{2}(?!\d)`;
const SUM = String.raw`\/\d{3}(?: ?[A-Z])?`;

/** `Draft Date:`, `SAS ID:`: what no table has is a key in small letters, for what a cable of that time says is in capitals. */
export const attributeKey = lazy(
  () => new RegExp(`(?:${attributeKeys()}|[A-Z][a-z]+(?: [A-Za-z][a-z]*){0,4})(?=[ ]?:)`, 'y'),
);

/** An exemption that a reviewer claims: `B1`, `(b)(6)`, `1.4(D)`. */
const EXEMPTION = String.raw`(?:B[1-9]|\([Bb]\)\([1-9]\)|1\.[45]\([A-H]\))`;

/** The words of the usual stamp; a date or a name may stand before them. */
const STAMP = String.raw`(?:Declassified\/Released|US Department of State(?: EO|[ \t]*$)|EO Systematic Review)`;

/** What a reviewer stamped on a page, by its first and second characters (cable-format 4.34). */
const RELEASE_STAMPS: readonly (readonly [starts: string, second: string, pattern: RegExp])[] = [
  ['DUE', 'eSO', new RegExp(STAMP, 'my')],
  ['U', 'Nn', /UNCLASSIFIED[ \t]+U\.?S\.? Department of State\b/imy],
  ['U', '.Ss', /U\.?S\.? Department of State[ \t]+Case No\b/imy],
  ['CD', 'ao', /(?:Case|Doc) No\.?[ :]+[A-Z]/my],
  // `WERE / RELEASED ON MAY 12` is of the text
  ['R', 'E', /RELEASE(?:D? IN (?:FULL|PART)\b[^\na-z]*|D(?=[ \t]*$)|D:?[ ]+\d[^\na-zA-Z]*)[ \t]*$/my],
  ['Rr', 'Ee', /REVIEW AUTHORITY ?:/imy],
  // the captions were taken off
  ['D', 'E', /DECAPTIONED[ \t]*$/my],
  [
    'D',
    'E',
    /DECLASSIFIED(?:[ \t]+(?:(?:BY|ON) ?:|ON \d|IN (?:FULL|PART)\b|(?:UNDER |PER )?(?:AUTH|E\.?O\b|SEC))|[^\na-zA-Z]*(?<!\.)$)/my,
  ],
  [
    'ADNS',
    'PpeoOa',
    /(?:Declassified (?:in Part|and)|Sanitized Copy|(?:Sanitized )?Approved For Release|No Objection to Declassification)\b/imy,
  ],
  ['2', '5', /25X\d[A-Z]?(?:[ ,]+25X\d[A-Z]?)*[ \t]*$/my],
  // What the libraries and the archives note below DECLASSIFIED; NLT 15 MAY is a day.
  ['N', 'LN', /(?:(?!NLT )NL[A-Z]{1,2}[ -][FM\d]|NND[ -]?\d)[^\na-z]*$/my],
  ['AB', 'uUYy', /(?:Authority:?[ ]+(?:NN|NL|MR|E\.?O)|By[ :][^\n]{0,40}\bNARA\b)/imy],
  // The order under which it was released, not the one that classifies it.
  ['E', '.Oo', /E\.?O\.? ?1\d{4},? Sec(?:tion|\.)? ?[2-9]\.\d/imy],
  ['B(1', '123456789.(', new RegExp(String.raw`${EXEMPTION}(?:[ ,;]+${EXEMPTION})*[ \t]*$`, 'my')],
];

/** Forms of the body as well: an archive's stamp and its block of attributes may follow any line. */
export const ARCHIVE_PRINT: readonly LineForm[] = [
  { form: 'pageHeading', starts: 'P', second: 'A', pattern: pageHeading },
  { form: 'pageHeading', starts: 'P', second: 'Aa', pattern: countedPage },
  { form: 'pageHeading', starts: 'P', second: 'A', pattern: relayedPage },
  { form: 'pageHeading', starts: '-', second: `- ${DIGITS}`, pattern: numberedPage },
  {
    form: 'releaseStamp',
    starts: CAPITALS,
    second: `${CAPITALS.toLowerCase()}. `,
    pattern: new RegExp(String.raw`(?:[A-Z][a-z]*\.?[ ]+){1,4}${STAMP}`, 'my'),
  },
  ...RELEASE_STAMPS.map(
    ([starts, second, pattern]): LineForm => ({ form: 'releaseStamp', starts, second, pattern }),
  ),
  // What the message centre added: `NOTE BY OC/T: NOT PASSED USNMR SHAPE.`, `(*) TEXT AS RECEIVED`.
  {
    form: 'serviceNote',
    starts: 'N',
    second: 'O',
    pattern: /NOTE:? (?:BY:? O\.?C(?:\/?T)?\b|\(?[*#]{1,3}\)? )/my,
  },
  {
    form: 'serviceNote',
    starts: '(*#',
    pattern:
      /\(?[*#]{1,3}\)? ?(?:NOTE:? )?(?:TEXT |PARA(?:GRAPH)? |AS RECEIVED|OMISSION|OMITTED|GARBLED)[^\na-z]*$/my,
  },
  {
    form: 'attributes',
    starts: 'M',
    second: 'eE',
    pattern: /(?:Message Attributes|MESSAGE ATTRIBUTES)[ \t]*$/my,
  },
  { form: 'attributes', starts: 'A', second: 'u', pattern: /Automatic Decaptioning:/my },
];

/** Built at first use: the labels come from the table. */
export const printForms = (): readonly LineForm[] => [
  {
    form: 'distribution',
    starts: 'AO0I1l',
    second: 'CRN',
    pattern: new RegExp(
      String.raw`(?:ACT[I1l][O0]N|[O0]R[I1l]G[I1l]N|[I1l]NF[O0])[ \t:]+(?:${COPIES}|${SUM}|${EARLY_COPIES}(?:,|[ \t]*$|[ \t]+(?:${EARLY_COPIES}|${SUM})))`,
      'my',
    ),
  },
  {
    form: 'copies',
    starts: `${CAPITALS}0/`,
    second: `${CAPITALS}/- 0123456789`,
    pattern: new RegExp(
      String.raw`(?:(?:${COPIES}[ \t,]*)*(?:${COPIES}|${SUM})|(?:${EARLY_COPIES},[ \t]*)+(?:${EARLY_COPIES},?|${SUM})?|(?:${EARLY_COPIES}[ \t]+)+(?:${EARLY_COPIES}[ \t]+${EARLY_COPIES}|${SUM}))[ \t]*$`,
      'my',
    ),
  },
  {
    form: 'drafting',
    starts: 'DAEC',
    pattern: new RegExp(`(?:${labelAlternatives('drafted-by', 'approved-by')})[ ]?[: -][ ]*\\S`, 'my'),
  },
  { form: 'drafting', starts: 'S', second: 'O', pattern: /SOURCE: [A-Z]{4,10}\.\d{4,8}[ \t]*$/my },
  // The head of a copy that a post kept (cable-format 4.7).
  { form: 'drafting', starts: 'C', second: 'X', pattern: /CX[A-Z]{3,5}:[ \t]*$/my },
  {
    form: 'dashLine',
    starts: '-',
    pattern:
      /-{6}[ #-]*(?=[A-FOIl]*\d)[\dA-FOIl]{6}Z?(?:[ ]+[\dA-FOIl]{6}Z?)?(?:[ ]*\/\d{2,3}(?:[-/]\d{2,3})?)?(?:[ ]+\d{2,3})?[ \t]*$/my,
  },
  // What the message centre of the White House put above a copy.
  {
    form: 'archive',
    starts: 'NWDSECOU',
    second: 'AHIOSTP',
    pattern:
      /(?:NATIONAL SECURITY COUNCIL|WHITE HOUSE|(?:WHTS ASSIGNED )?DISTRIBUTION:|(?:SIT|EOB|(?:WHSR )?COMMENTS?):|(?:SIT|EOB|WHS|NSC)\d{3}\b|OP IMMED[ \t]*$|NOD\d{3}[ \t]*$|(?:STU|UTS)\d{4}[ \t]*$)[^\na-z]*$/my,
  },
  { form: 'archive', starts: 'M', second: 'e', pattern: /Message Text[ \t]*$/my },
];
