import { distance } from '../text/distance';
import { lazy } from '../text/lazy';
import { firstBy, listOf, numberOf, type Row, type Table } from './table';
import { folded, squeezed } from './text';

/** The levels of classification by rank, lowest first. LIMITED OFFICIAL USE ended in 1995, RESTRICTED in 1953. */
export const levels = [
  'UNCLASSIFIED',
  'LIMITED OFFICIAL USE',
  'RESTRICTED',
  'CONFIDENTIAL',
  'SECRET',
  'TOP SECRET',
] as const;
export type Level = (typeof levels)[number];

/** One printed form of a level. */
export interface ClassificationForm {
  readonly form: string;
  /** Null for forms that say nothing about the level (`NOT AVAILABLE`). */
  readonly level: Level | null;
  /** Rank on the scale of the portion marks: 0 unclassified, 1 LOU and RESTRICTED, 2 confidential, 3 secret, 4 top secret. */
  readonly order: number | null;
  /**
   * `line`: the text line; `page`: head and foot of a page; `form`: the paper forms to 1973 alone; `metadata`: labels of
   * archives; `stamp`: added later.
   */
  readonly where: 'line' | 'page' | 'form' | 'metadata' | 'stamp' | 'never';
  readonly generations: readonly string[];
  readonly status: string;
  readonly note: string;
  /** Keys of server/data/SOURCES.md. */
  readonly sources: readonly string[];
}

/** The classifications and how they are printed. */
export interface Classifications {
  readonly levels: readonly Level[];
  readonly forms: () => readonly ClassificationForm[];
  /** The form with these letters, however they are spaced. */
  find(form: string): ClassificationForm | undefined;
  /** How the level stands in a text line: `UNCLAS`, `C O N F I D E N T I A L`. */
  canonicalForm(level: Level): string;
  /** Rank on the scale of the portion marks (0 to 4). */
  order(level: Level): number;
  /** The form of a text line that a garbled class word was meant for: at most two edits, blanks not counted. */
  nearest(text: string): ClassificationForm | undefined;
}

export const classificationColumns = [
  'form',
  'level',
  'order',
  'where',
  'generations',
  'status',
  'note',
  'sources',
] as const;
export type ClassificationRow = Row<(typeof classificationColumns)[number]>;

/** Words of running text that lie within two edits of a class word, but are none. */
const ordinaryWords = new Set([
  'SECRETS',
  'SECRETE',
  'SECRETED',
  'SECRETLY',
  'CONFIDENTIALLY',
  'RESTRICTS',
  'RESTRICTION',
]);

/** Makes the look-ups over the table. */
export function createClassifications(rows: Table<ClassificationRow>): Classifications {
  const forms = lazy(() =>
    rows()
      .map(formOf)
      .filter((form) => form.where !== 'never'),
  );
  const byForm = lazy(() => firstBy(forms(), (form) => folded(form.form)));
  const byLetters = lazy(() => firstBy(forms(), (form) => squeezed(form.form)));
  const ofLines = lazy(() => forms().filter((form) => form.where === 'line' && form.level !== null));

  /** The first row of a level that is written letter by letter, or else its shortest form. */
  const canonical = lazy(() => {
    const spaced = (form: ClassificationForm) => /^[A-Z]( +[A-Z])+$/.test(form.form);
    return new Map(
      levels.map((level) => {
        const candidates = ofLines().filter((form) => form.level === level && form.status !== 'variant');
        const shortest = [...candidates].sort((a, b) => a.form.length - b.form.length)[0];
        return [level, candidates.find(spaced) ?? shortest] as const;
      }),
    );
  });

  return {
    levels,
    forms,
    find: (form) => byForm().get(folded(form)) ?? byLetters().get(squeezed(form)),
    canonicalForm: (level) => canonical().get(level)?.form ?? level,
    order: (level) => canonical().get(level)?.order ?? 0,
    nearest: (text) => {
      const typed = squeezed(text);
      if (ordinaryWords.has(typed)) return undefined;
      return ofLines()
        .map((form) => ({ form, edits: distance(squeezed(form.form), typed, editsFor(form)) }))
        .filter(({ form, edits }) => edits <= editsFor(form))
        .sort((a, b) => a.edits - b.edits)[0]?.form;
    },
  };
}

/** A short word is near to many ordinary ones, so it is allowed one edit only. */
function editsFor(form: ClassificationForm): number {
  return squeezed(form.form).length <= 6 ? 1 : 2;
}

function formOf(row: ClassificationRow): ClassificationForm {
  return {
    form: row.form,
    level: row.level === '' ? null : (row.level as Level),
    order: numberOf(row.order),
    where: row.where as ClassificationForm['where'],
    generations: listOf(row.generations),
    status: row.status,
    note: row.note,
    sources: listOf(row.sources),
  };
}
