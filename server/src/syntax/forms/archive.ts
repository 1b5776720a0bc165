import { DIGITS, LETTERS, line } from './line';
import type { LineForm } from './table';

/** Lines that an archive or a web page put before or into the cable. */
export const ARCHIVE: readonly LineForm[] = [
  // The sheet on which a teletype copy was run off (cable-format-pre-1973 3.1).
  {
    form: 'formTitle',
    starts: 'DIOT',
    second: 'eENU',
    pattern: line(
      '(?:INCOMING|OUTGOING) TELEGRAM\\b|D(?:epartment|EPARTMENT) (?:of|OF) S(?:tate|TATE)[ \\t]+TELEGRAM[ \\t]*$|TELEGRAM[ \\t]*$',
    ),
  },
  { form: 'archive', starts: 'D', second: 'Ee', pattern: line('DEPARTMENT OF STATE[ \\t]*$', 'i') },
  { form: 'archive', starts: 'Vv', second: 'Ii', pattern: line('viewing cable \\S', 'i') },
  { form: 'archive', starts: LETTERS + DIGITS, pattern: line('[^\\t\\n\\r]{1,80}\\t[^\\t\\n\\r]{0,80}\\t') },
  {
    form: 'archive',
    starts: 'idrochesIDROCHES',
    second: 'adelrouADELROU',
    pattern: line(
      '(?:(?:id|date|refid|reference id|origin|classification|created|released|destination|header|cable dated):|(?:date|reference id|origin|classification|created|released|source|subject)\\t)',
      'i',
    ),
  },
  { form: 'archive', starts: '=', pattern: line('={3,} ?CABLE (?:BEGINS|STARTS) ?=+[ \\t]*$') },
  { form: 'archive', starts: '-', pattern: line('-{3,}[ ]*[a-z][a-z ]+-{3,}[ \\t]*$') },
  {
    form: 'archive',
    starts: DIGITS,
    pattern: line('\\d{4}-\\d\\d-\\d\\d(?:[T ]\\d\\d:\\d\\d(?::\\d\\d)?Z?)?[ \\t]*$'),
  },
  { form: 'archive', starts: DIGITS, pattern: line('\\d{1,6}[ \\t]*$') },
  {
    form: 'archive',
    starts: DIGITS,
    pattern: line(
      '\\d\\d(?:\\d\\d)?[A-Z]{3,}\\d{1,6}(?:[ \\t]*$|[ \\t]+\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d)',
    ),
  },
  // The head of that row.
  { form: 'archive', starts: 'R', second: 'e', pattern: line('Reference ID[ \\t]+Created\\b') },
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
