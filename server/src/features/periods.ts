import { type Generation, generationYears } from '../model/generation';

/** The cables of a period in the words of people. */
export interface Period {
  readonly period: Generation;
  /** What they are called. */
  readonly name: string;
  /** When they were written. */
  readonly years: string;
  /** By what one knows them. */
  readonly look: string;
}

/** All periods, those first of which most is transcribed. */
export const periods: readonly Period[] = [
  of('cablegate', 'Transmitted cable', 'VZCZC to ZZH, SIPDIS, portion marks'),
  of('smart', 'Labelled fields', 'MRN, From, Action, Subject'),
  of('middle', 'Plain cable', 'From the date-time group on, ENTIRE TEXT'),
  of('sas', 'Central file', 'PAGE 01, ACTION and INFO offices'),
  of('pre-1973', 'Paper telegram', 'The form of an incoming telegram'),
];

function of(period: Generation, name: string, look: string): Period {
  return { period, name, years: generationYears[period], look };
}
