import type { CableRecord } from '../features/record';
import { attributeOf } from './attribute';
import type { ExportDocument, ExportedCable, Exporter } from './exporter';
import { framed } from './framed';
import { freshIds } from './ids';
import { citedName, nameOrPlace } from './names';

/** Entries for bibliographies: CSL-JSON, by the Citation Style Language 1.0.2. */
export const csl: Exporter = {
  id: 'csl',
  summary: 'entries of a bibliography for Zotero, Pandoc and citeproc (CSL-JSON)',
  extension: '.json',
  piece: (exported) => JSON.stringify(itemOf(exported)),
  document: () => withOwnIds(framed({ before: '[\n', between: ',\n', after: '\n]\n' })),
};

/** An entry; what is not known is left out. */
interface CslItem {
  readonly [variable: string]: unknown;
  readonly id: string;
}

function itemOf(exported: ExportedCable): CslItem {
  const { cable, record, knowledge } = exported;
  const { attributes, paper } = record;
  const post = record.post === null ? undefined : knowledge.posts.find(record.post, cable.date);
  const genre = genreOf(record);
  const number = numberOf(record);
  return {
    id: nameOrPlace(exported),
    // a letter of Zotero; styles name sender and addressee
    type: 'personal_communication',
    ...present({
      genre,
      number,
      // few styles tell the number of a letter
      title: record.subject ?? (number && `${genre} ${number}`),
      author: literal([record.from || post?.plad || record.post]),
      recipient: literal(record.to.map(({ name }) => name)),
      issued: dateOf(cable.date),
      'publisher-place': post?.city,
      ...(attributes && ARCHIVE),
      archive_location: attributeOf(record, 'Document Number') ?? paper?.fileNumber ?? record.mrn,
      'call-number': attributeOf(record, 'Film Number'),
      abstract: record.summary,
      keyword: record.tags.map(({ code }) => code).join(', '),
      note: noteOf(record),
      language: 'en',
    }),
  };
}

/** Where a cable is that bears the archive's attributes. */
const ARCHIVE = {
  archive: 'National Archives',
  archive_collection: 'Record Group 59, Central Foreign Policy Files',
};

/** Of the types in the archive's file those that are no telegrams. */
const GENRES: Readonly<Record<string, string>> = { AIR: 'Airgram' };

/** What it is, as historians call it. The handbooks say cable since about 2010. */
function genreOf(record: CableRecord): string {
  const { generation, paper } = record;
  const filed = GENRES[attributeOf(record, 'Type') ?? ''];
  if (filed !== undefined) return filed;
  if (paper && POUCHED.has(paper.form)) return paper.form.charAt(0).toUpperCase() + paper.form.slice(1);
  return generation === 'smart' ? 'Cable' : 'Telegram';
}

const POUCHED: ReadonlySet<string> = new Set(['airgram', 'despatch', 'instruction', 'memorandum']);

/** As it is counted by its sender: `217`, `POLTO 1188`, `A-406`. */
function numberOf({ number, paper }: CableRecord): string | null {
  if (number === null) return null;
  const series = paper?.series ?? null;
  if (series === null) return String(number);
  return series === 'A' || series === 'CA' ? `${series}-${number}` : `${series} ${number}`;
}

/** Posts and offices are names in one piece. */
function literal(names: readonly (string | null)[]): readonly { readonly literal: string }[] {
  return names.flatMap((name) => (name ? { literal: name } : []));
}

/** Of an ISO day or a year alone. */
function dateOf(date: string | null): { readonly 'date-parts': readonly (readonly number[])[] } | null {
  return date === null ? null : { 'date-parts': [date.split('-').map(Number)] };
}

/**
 * What has no variable of its own, a line each. Programs take `word: value` in a note for a variable, and some drop it
 * where they do not know it; so each name is of several words.
 */
function noteOf(record: CableRecord): string {
  const { classification, executiveOrder, section } = record;
  const lines = {
    'Classified as': classification?.level,
    'Captions in order': record.captions.join(', '),
    'Date-time group': record.dtg?.text,
    'Executive order': [executiveOrder?.number, executiveOrder?.declassification].filter(Boolean).join(' '),
    'Information to': record.info.map(({ name }) => name).join('; '),
    'Refers to': record.references
      .map((reference) => citedName(reference) ?? reference.text)
      .filter(Boolean)
      .join('; '),
    'Section of the cable': section && [section.number, section.of].filter(Boolean).join(' of '),
    'Signed by': record.signature,
    'File name': record.file,
  };
  return Object.entries(present(lines))
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

/** Without what is empty. */
function present(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** An id stands once in a document: the later ones of several copies or sections of a cable have a number behind it. */
function withOwnIds(document: ExportDocument): ExportDocument {
  const idOf = freshIds();
  return {
    add(piece) {
      const item: CslItem = JSON.parse(piece);
      return document.add(JSON.stringify({ ...item, id: idOf(item.id) }));
    },
    end: document.end,
  };
}
