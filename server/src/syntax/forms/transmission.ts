import { monthNames } from '../../knowledge/printed-forms';
import { CAPITALS, DIGITS, line } from './line';
import type { LineForm } from './table';

/** A figure, or a letter that looks like one. */
const DATE_TIME_SECONDS = `${DIGITS}OIL`;
const DATE_TIME = String.raw`\d[\dOIL]{3,6} {0,9}[A-Z]? {0,9}(?:[A-Z]{3,4}|[A-Z][a-z]{2}|${monthNames()})[.,]? {0,9}['’]?(?:19|20)?\d{2}(?!\d)`;

/** The lines of the transmission heading, FL1-FL9, that have a form of their own (cable-format 4.8-4.15). */
export const TRANSMISSION: readonly LineForm[] = [
  {
    form: 'transmission',
    starts: 'VZ',
    second: 'VZC',
    pattern: line('(?:V?ZCZC|VV )[A-Z]{3}[ ]?\\d{3,4}|ZCZC[ \\t]*$'),
  },
  { form: 'station', starts: 'D', second: 'E', pattern: line('DE R[A-Z]{3,6} #?\\d{1,6}') },
  { form: 'security', starts: 'Z', second: 'N', pattern: line('ZN[RY] [A-Z]{4,5}(?![A-Za-z])') },
  // the prosign is doubled
  ...[...'ZOPRN'].map(
    (prosign): LineForm => ({
      form: 'calledStations',
      starts: prosign,
      second: prosign,
      pattern: line(`${prosign}{2}(?: R[A-Z]{3,6})+[ \\t]*$`),
    }),
  ),
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
    second: ' /-',
    pattern: line(`(?:[A-Z0](?: {1,9}|[/-])){1,2}${DATE_TIME}`),
  },
  // two prosigns without their blank, or one doubled as in the line of stations
  {
    form: 'dateTime',
    starts: 'ZOPR',
    second: 'ZOPR',
    pattern: line(`[ZOPR]{2} {1,9}${DATE_TIME}`),
  },
  // a prosign glued to the time
  { form: 'dateTime', starts: 'ZOPR', second: DIGITS, pattern: line(`[ZOPR](?=\\d{6} ?Z)${DATE_TIME}`) },
  { form: 'accounting', starts: 'S', second: 'T', pattern: line('STATE GR(?:NC|[ ]?\\d{1,4})[ \\t]*$') },
  { form: 'separator', starts: 'B', second: 'T', pattern: line('BT[ \\t]*$') },
];
