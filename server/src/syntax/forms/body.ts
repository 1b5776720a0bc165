import { apartMarkAlternatives } from '../../knowledge/printed-forms';
import { lazy } from '../../text/lazy';
import {
  classificationAlone,
  classificationPattern,
  classificationSeconds,
  classificationStarts,
  secondNumberPattern,
} from './classification';
import { closingForms, LABELLED, labelledLines } from './labels';
import { CAPITALS, DIGITS, line } from './line';
import { markLetters, paragraphNumber } from './paragraph-number';
import { ARCHIVE_PRINT } from './print';
import { type FormTable, formTable, type LineForm } from './table';
import { TRANSMISSION } from './transmission';

/** Forms that count within the body, where most lines are prose: few, and quickly ruled out. */
export const BODY: readonly LineForm[] = [
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
  { form: 'numbered', starts: '(', second: DIGITS, pattern: line(paragraphNumber) },
  { form: 'numbered', starts: 'lI', second: `${DIGITS}lIVX.)`, pattern: line(paragraphNumber) },
  { form: 'numbered', starts: 'VX', second: 'IVX.)', pattern: line(paragraphNumber) },
  // `(C) 1. Rain`, `Para 1. Rain`
  {
    form: 'numbered',
    starts: '(',
    second: 'TSCUFL',
    pattern: line(`\\(${markLetters}\\)[ ]{1,2}\\d{1,3}[.)][ ]`),
  },
  {
    form: 'numbered',
    starts: 'P',
    second: 'aA',
    pattern: line('P(?:ara|ARA)(?:graph|GRAPH)?[ ]\\d{1,3}[.:)][ ]'),
  },
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
    pattern: line("MINIMIZE (?:FOR [A-Z ,-]{2,40} )?CONSIDERED\\.?(?:[ ]+[A-Z][A-Z' -]{1,24}[A-Z])?[ \\t]*$"),
  },
  { form: 'endMark', starts: 'N', second: 'N', pattern: line('NNNN?[A-Z]*[ \\t]*$') },
  // `#0217` repeats the serial of the station line.
  { form: 'endMark', starts: 'Y>#', pattern: line('(?:YYY+|>+|##+|#\\d{4})[ \\t]*$') },
  {
    form: 'signedMark',
    starts: 'G',
    second: 'P',
    pattern: line("GP[ -]?\\d(?:[.,][ ]*[A-Z][A-Z' -]{1,24}[A-Z]|[ ]+[A-Z][A-Z'-]{1,24}[A-Z])[ \\t]*$"),
  },
  // The group mark and its like, before the signature of cables to 1972.
  { form: 'endMark', starts: 'GE', second: 'PX', pattern: line('(?:GP[ -]?\\d|EXEMPT)\\.?[ \\t]*$') },
  {
    form: 'endMark',
    starts: 'G',
    second: 'R',
    pattern: line('GROUP[ -]?[1-4](?:[ ]?[-:.][^\\n\\ra-z]{0,120})?[ \\t]*$'),
  },
  { form: 'endMark', starts: '<', pattern: line('<\u200b*<[ \u200b]*END OF DOCUMENT') },
  { form: 'endMark', starts: '=', pattern: line('=+ ?CABLE ENDS ?=+') },
];

/** The forms of lines of the body. */
export const bodyForms: () => FormTable = lazy(() =>
  formTable([
    ...TRANSMISSION,
    {
      form: 'markdownHeading',
      starts: '*_',
      pattern: line('([*_]{1,3})(?=[^\\s*_])[^\\n\\r]{1,120}(?<=[^\\s*_.])\\1[ \\t]*$'),
    },
    classificationAlone(),
    {
      form: 'textLine',
      starts: classificationStarts(),
      second: classificationSeconds(),
      last: DIGITS,
      pattern: line(
        `${classificationPattern()}[ ]+(?:(?:FINAL )?SECTION[ ]+(?:\\d{1,2} )?OF \\d{1,2}[ ]+)?[A-Z][A-Z .'-]{1,40}[ ]\\d{3,6}${secondNumberPattern()}[ \\t]*$`,
      ),
    },
    ...ARCHIVE_PRINT,
    ...labelledLines('labelled', 'AaIiX', LABELLED),
    ...closingForms(),
    ...BODY,
  ]),
);
