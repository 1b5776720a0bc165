import type { PaperRow } from './forms';
import { DECIMAL_FILE, date, SECTION, SERIES, SUBJECT_FILE, TIME, whole } from './patterns';

/** What the archives, libraries and reviewers put on a sheet. */
const STAMPS = [
  String.raw`DECLASSIFIED\b.*|SANITIZED\b.*|RELEASED? (?:IN|UNDER|PURSUANT)\b.*`,
  String.raw`(?:Authority|NND(?: Project)?(?: Number)?)\b:?\s*(?:NND\s*)?\d{5,}.*|NND\s?\d{5,}.*`,
  String.raw`E\.?O\.? ?1\d{4},? Sec\..*`,
  String.raw`N(?:LK|LJ|LE|LN|IJ)[ -]\d.*`,
  String.raw`HW \d+\s+DocId:\s?\d+.*`,
  String.raw`(?:RG|Record Group) ?\d{2,3}\b.*|Box \d+.*`,
  String.raw`By:? \S.{0,40}\bDate\b.*|Reproduced (?:at|from) the .*`,
];

/** Legends of the groups of 1961-72, and what else stands behind the last word of the text. */
const ENDS = [
  String.raw`GP[ -]?[1-5]|GROUP [1-5]\b.*|EXEMPT`,
  `(?:EXCLUDED|EXEMPTED) FROM AUTOMATIC.*|DOWNGRADED AT .*|AND DECLASSIFICATION|(?:NOT )?AUTOMATICALLY DECLASSIFIED.*|DECLASSIFIED AFTER .*`,
  `END(?: OF)?(?: MESSAGE| TELEGRAM)?|BT|N{3,4}`,
];

const FOOTERS = [
  String.raw`REPRODUCTION FROM THIS(?: COPY)?(?: IS PROHIBITED)?(?: UNLESS\b.*)?`,
  String.raw`(?:FROM THIS )?COPY IS PROHIBITED(?: UNLESS\b.*)?|IS PROHIBITED(?: UNLESS\b.*)?`,
  `UNLESS ["“]?UNCLASSIFIED["”]?`,
  String.raw`(?:FORM )?(?:\d{1,2}-\d{2} +)?(?:DS|FS)-\d{2,4}.*`,
  String.raw`(?:PERMANENT )?RECORD COPY\b.*|This copy must be returned to .*|(?:central )?files with notation of action taken.*`,
  'UNCLASSIFIED MESSAGE REFERRING TO THIS MESSAGE BY.*|CITE NUMBER WILL BE DESIGNATED.*',
];

/** With these words a despatch closes; who signed it stands below. */
const CLOSING = `For the (?:Ambassador|Minister|Charg[eé](?: d['’]Affaires)?(?:,? a\\.i\\.)?|Consul(?: General)?|(?:Acting )?Secretary of State)(?: ad interim)?:|Respectfully(?: yours)?,?|Very truly yours,?`;

/** What stands below the text, between its pages and around the form (cable-format-pre-1973 3.15-3.21). */
export function footForms(): readonly PaperRow[] {
  return [
    {
      form: 'runningHead',
      kind: 'runningHead',
      pattern: whole(
        String.raw`(?:Page |-? ?)(?<number>\d{1,2})(?: ?-,?|,)\s*#?(?:(?<series>${SERIES}) )?(?<serial>\d{1,6}), ?(?<date>${date()}),?(?: ?(?<localTime>${TIME}))?,?(?:\s*(?<section>${SECTION}),?)?(?: *(?:from:? +)?(?<post>[A-Z].+))?`,
      ),
    },
    {
      form: 'runningHead',
      kind: 'runningHead',
      pattern: whole(String.raw`(?<label>Page) (?<number>\d{1,2}) of telegram (?:to (?<address>.+)|.*)`),
    },
    {
      form: 'drafting',
      kind: 'draftingBlock',
      pattern: whole(String.raw`(?<label>Drafted by)(?:(?: ?:|\s{2,}).*)?`),
    },
    {
      form: 'drafting',
      kind: 'draftingBlock',
      pattern: whole(
        String.raw`(?<label>Telegraphic transmission and|(?:(?:Telegraphic transmission|Contents) and )?classification approved by|Approved by|Clearances?)(?:(?: ?:|\s{2,}).*)?`,
      ),
    },
    { form: 'footer', kind: 'formFooter', pattern: whole(`(?<text>${FOOTERS.join('|')})\\.?`) },
    { form: 'endMark', kind: 'endMark', pattern: whole(`(?<text>${ENDS.join('|')})\\.?`) },
    {
      form: 'note',
      kind: 'noteLine',
      pattern: whole(
        String.raw`(?<text>(?:Enclosures?|Attachments?|Copies to|cc) ?[:.-].*|NOTE ?: ?.+|ADVANCE COPY TO .+|PASSED (?:TO )?[A-Z].{1,60} \d{1,2}\/\d{1,2}\/\d{2}.*|(?:\(\*\)|\(#\)|\*|#) ?(?:AS RECEIVED|OMISSION|CORRECTION)\b.*|OMISSION[;,.] ?WILL SERVICE.*)`,
      ),
    },
    { form: 'closing', kind: 'noteLine', pattern: whole(`(?<text>${CLOSING})`) },
    { form: 'fileNumber', kind: 'fileNumberLine', pattern: whole(`(?<fileNumber>${DECIMAL_FILE})`) },
    { form: 'fileNumber', kind: 'fileNumberLine', pattern: whole(`(?<fileNumber>${SUBJECT_FILE})`, '') },
    { form: 'stamp', kind: 'releaseStamp', pattern: whole(`(?<text>${STAMPS.join('|')})`) },
    { form: 'ruler', kind: 'rulerLine', pattern: whole('(?<ruler>[-_=*~]{3,}(?: new page)?)') },
  ];
}
