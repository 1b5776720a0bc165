import type { SyntaxNode } from '../syntax/node';

/** The periods of cable-format section 1; the converted form is a layer over one of them. */
export type Generation = (typeof generations)[number];

export const generations = ['pre-1973', 'sas', 'middle', 'cablegate', 'smart'] as const;

/** The periods as the tables of server/data name them. */
export const generationLetters: Readonly<Record<Generation, string>> = {
  'pre-1973': 'p',
  sas: 'a',
  middle: 'b',
  cablegate: 'c',
  smart: 'd',
};

/** When the cables of a period were written, in words. */
export const generationYears: Readonly<Record<Generation, string>> = {
  'pre-1973': 'before 1973',
  sas: '1973-79',
  middle: '1980s and 1990s',
  cablegate: '1999-2010',
  smart: 'since 2009',
};

/** What is known of a cable when its generation is weighed. */
export interface Evidence {
  /** Which elements it has. */
  readonly kinds: { has(kind: SyntaxNode['kind']): boolean };
  readonly year: number | null;
  readonly order: string | null;
  readonly captions: ReadonlySet<string>;
  readonly serialWidth: number;
  /** The text above the body. */
  readonly above: string;
  /** The first lines of the body. */
  readonly opening: string;
  /** What releases have stamped on the pages. */
  readonly stamps: readonly string[];
}

type Weights = Partial<Record<Generation, number>>;

interface Clue {
  readonly holds: (evidence: Evidence) => boolean;
  readonly points: Weights;
}

const between = (from: number, to: number) => (evidence: Evidence) =>
  evidence.year !== null && evidence.year >= from && evidence.year <= to;
const before1973 = between(1900, 1972);
const before1999 = between(1900, 1998);
/** Elements of the typed and printed forms. */
const PAPER = [
  'formTitle',
  'controlLine',
  'receivedLine',
  'numberLine',
  'sentLine',
  'runningHead',
  'volumeTitle',
] as const;
const order = (number: string) => (evidence: Evidence) => evidence.order === number;
const width = (figures: number) => (evidence: Evidence) => evidence.serialWidth === figures;

function isRelayed({ kinds }: Evidence): boolean {
  return kinds.has('transmissionLine') || kinds.has('stationLine') || kinds.has('securityLine');
}

/** Cable-format section 7: what speaks for which period, and how strongly. No single clue decides. */
const CLUES: readonly Clue[] = [
  { holds: (evidence) => evidence.above.includes('OCT-01'), points: { sas: 5 } },
  { holds: ({ kinds }) => kinds.has('attributes'), points: { sas: 5 } },
  { holds: ({ stamps }) => stamps.some((stamp) => stamp.includes('Systematic Review')), points: { sas: 5 } },
  { holds: (evidence) => order('11652')(evidence) && !before1973(evidence), points: { sas: 4 } },
  { holds: order('12065'), points: { sas: 2, middle: 2 } },
  { holds: order('12356'), points: { middle: 4 } },
  { holds: (evidence) => order('12958')(evidence) && !before1999(evidence), points: { cablegate: 3 } },
  { holds: (evidence) => order('12958')(evidence) && before1999(evidence), points: { middle: 1 } },
  { holds: order('13526'), points: { smart: 4 } },
  { holds: before1973, points: { 'pre-1973': 3 } },
  { holds: ({ kinds }) => PAPER.some((kind) => kinds.has(kind)), points: { 'pre-1973': 6 } },
  { holds: ({ kinds }) => kinds.has('accountingLine'), points: { 'pre-1973': 4 } },
  { holds: between(1973, 1979), points: { sas: 3 } },
  { holds: between(1980, 1998), points: { middle: 3 } },
  { holds: between(1999, 2010), points: { cablegate: 3 } },
  { holds: between(2010, 2100), points: { smart: 3 } },
  {
    holds: (evidence) => isRelayed(evidence) && !before1973(evidence),
    points: { cablegate: 4 },
  },
  { holds: ({ captions }) => captions.has('SIPDIS'), points: { cablegate: 4 } },
  { holds: width(4), points: { sas: 1 } },
  { holds: width(5), points: { middle: 1 } },
  { holds: width(6), points: { cablegate: 1 } },
  { holds: (evidence) => evidence.above.includes('LOG-00 '), points: { middle: 2, cablegate: 2 } },
  { holds: (evidence) => /ENTIRE TEXT\b/i.test(evidence.opening), points: { middle: 2, sas: 1 } },
  {
    holds: ({ kinds }) => kinds.has('messageNumberLine') && kinds.has('dateTimeLine'),
    points: { smart: 6 },
  },
  {
    holds: ({ kinds }) => kinds.has('messageNumberLine') || kinds.has('disseminationLine'),
    points: { smart: 2 },
  },
];

/** The same with the points in the order of the periods. */
const WEIGHED = CLUES.map(({ holds, points }) => ({
  holds,
  points: generations.map((generation) => points[generation] ?? 0),
}));

/** The least sum that tells a period from chance. */
const ENOUGH = 3;

/** The period with the highest sum; null where the evidence is too thin or two periods are level. */
export function readGeneration(evidence: Evidence): Generation | null {
  const sums = generations.map(() => 0);
  for (const { holds, points } of WEIGHED) {
    if (!holds(evidence)) continue;
    for (let place = 0; place < points.length; place++)
      sums[place] = (sums[place] ?? 0) + (points[place] ?? 0);
  }
  const highest = Math.max(...sums);
  const first = sums.indexOf(highest);
  if (highest < ENOUGH || sums.includes(highest, first + 1)) return null;
  return generations[first] ?? null;
}
