import { lazy } from '../../text/lazy';
import type { LeafPattern } from '../leaf-pattern';
import type { BranchKind } from '../node';
import { footForms } from './foot-forms';
import { barestForms, headForms } from './head-forms';

/** What a line of a paper form looks like, or one of its columns, before its neighbours are known. */
export type PaperForm =
  // the head of the sheet
  | 'title'
  /** Of what went by pouch: despatch, airgram. */
  | 'pouchTitle'
  | 'boxLabel'
  | 'day'
  | 'chargeBox'
  | 'classification'
  | 'control'
  | 'received'
  | 'time'
  | 'from'
  | 'to'
  | 'action'
  | 'mission'
  | 'addressee'
  | 'number'
  | 'departmentNumber'
  | 'dated'
  | 'placed'
  | 'marginLabel'
  | 'office'
  | 'figures'
  // between head and text
  | 'precedence'
  | 'caption'
  | 'passing'
  | 'section'
  | 'subject'
  // an edited series
  | 'volumeFile'
  | 'volumeTitle'
  /** Of what went by pouch. */
  | 'placedDay'
  | 'bareNumber'
  // pages and foot
  | 'runningHead'
  | 'footer'
  | 'mark'
  | 'closing'
  | 'note'
  | 'endMark'
  | 'fileNumber'
  | 'stamp'
  | 'drafting'
  | 'ruler';

/** How a form is told and parted. */
export interface PaperRow {
  readonly form: PaperForm;
  /** The element that it gives. */
  readonly kind: BranchKind;
  /** Of the whole line. */
  readonly pattern: LeafPattern;
}

/** What is longer is prose. */
const LONGEST = 240;

/** The first row that fits counts. Built at first use: the words come from the tables. */
const rows = lazy((): readonly PaperRow[] => [...headForms(), ...footForms(), ...barestForms()]);

/** Rows whose patterns have the same flags, and these as one pattern: behind each stands an empty group, which tells it. */
interface RowPattern {
  readonly places: readonly number[];
  readonly pattern: RegExp;
}

/** Two patterns stand for all rows: most lines are prose, and told by them at once. */
const rowPatterns = lazy(() => ['i', ''].map(rowPattern));

function rowPattern(flags: string): RowPattern {
  const places = rows().flatMap(({ pattern }, place) => (pattern.flags === flags ? [place] : []));
  const sources = places.map((place) => rows()[place]?.pattern.source.replace(/\(\?<[A-Za-z]+>/g, '(?:'));
  return { places, pattern: new RegExp(`^(?:${sources.join('()|')}())`, flags) };
}

/** A line as long as this that begins in small letters and has no colon is prose: most lines of a text are. */
const PROSE = 40;

function isProse(words: string): boolean {
  const first = words.charCodeAt(0);
  return words.length >= PROSE && first >= 97 && first <= 122 && !words.includes(':');
}

/** The row that words without blanks at either end fit; undefined for prose. */
export function paperRowOf(words: string): PaperRow | undefined {
  if (words === '' || words.length > LONGEST || isProse(words)) return undefined;
  let first = Number.POSITIVE_INFINITY;
  for (const { pattern, places } of rowPatterns()) {
    const match = pattern.exec(words);
    if (!match) continue;
    const place = places[match.indexOf('', 1) - 1];
    if (place !== undefined && place < first) first = place;
  }
  return rows()[first];
}
