import { strict as assert } from 'node:assert';
import { type CableRecord, recordOf } from '../../server/src/features/record';
import type { ReadOptions } from '../../server/src/model/cable';
import { readText } from '../../server/src/model/document';
import { diagnostics, openDocument } from '../../server/src/service';

/**
 * Invented cables without a fault, in which a word of a table is put in every place where it may stand: the reading has to
 * state it, and all else has to stay as it was.
 */

const PARTS = [
  'heading',
  'textLine',
  'captions',
  'order',
  'tags',
  'subject',
  'references',
  'authority',
  'body',
  'end',
] as const;

/** The lines of a cable, part by part. */
export type Parts = Readonly<Record<(typeof PARTS)[number], readonly string[]>>;

/** A cable of 2009. */
export const unclassified: Parts = {
  heading: [
    'P 140905Z MAY 09',
    'FM AMEMBASSY VALLETTA',
    'TO RUEHC/SECSTATE WASHDC PRIORITY 1180',
    'INFO AMEMBASSY ROME',
  ],
  textLine: ['UNCLAS VALLETTA 000917', ''],
  captions: ['SIPDIS', '', 'DEPT FOR EUR/SE', ''],
  order: ['E.O. 12958: N/A'],
  tags: ['TAGS: EAGR, MT'],
  subject: ['SUBJECT: BEEKEEPERS FEDERATION SPLITS', ''],
  references: ['REF: ROME 114', ''],
  authority: [],
  body: ['1. (U) Beekeepers told poloff about it.', '', '2. (U) They meet again in June.'],
  end: ['DOE'],
};

/** The same, classified. */
export const classified: Parts = {
  ...unclassified,
  textLine: ['C O N F I D E N T I A L VALLETTA 000917', ''],
  order: ['E.O. 12958: DECL: 05/14/2019'],
  authority: ['Classified By: DCM Jane Doe for reasons 1.4 (b) and (d).', ''],
  body: ['1. (C) Beekeepers told poloff about it.', '', '2. (C) They meet again in June.'],
};

/** A print of 1977. */
export const print: Parts = {
  heading: [
    'LIMITED OFFICIAL USE',
    'PAGE 01        VALLET  00917  121500Z',
    'ACTION EUR-12',
    '',
    'INFO  OCT-01  ISO-00  EB-07  /020 W',
    '                  ------------------121512Z 104417 /42',
    'R 121430Z MAY 77',
    'FM AMEMBASSY VALLETTA',
    'TO SECSTATE WASHDC 3316',
    'INFO AMEMBASSY ROME',
  ],
  textLine: ['LIMITED OFFICIAL USE VALLETTA 0917', ''],
  captions: [],
  order: ['E.O. 11652: N/A'],
  tags: ['TAGS: EAGR, MT'],
  subject: ['SUBJ: BEEKEEPERS ASK FOR HONEY TARIFF', ''],
  references: ['REF: ROME 114', ''],
  authority: [],
  body: ['1. FEDERATION PRESENTED PETITION MAY 11.', '', '2. NO FURTHER ACTION IS EXPECTED.'],
  end: ['DOE', 'LIMITED OFFICIAL USE'],
};

/** The labelled form of 2013. */
export const labelled: Parts = {
  heading: [
    'UNCLASSIFIED',
    '',
    'MRN:            13 VALLETTA 917',
    'Date/DTG:       May 14, 2013 / 140905Z MAY 13',
    'From:           AMEMBASSY VALLETTA',
    'Action:         WASHDC, SECSTATE ROUTINE',
  ],
  textLine: [],
  captions: [],
  order: ['E.O.:           13526'],
  tags: ['TAGS:           EAGR, MT'],
  subject: ['Subject:        Beekeepers federation splits', ''],
  references: ['Reference:      12 VALLETTA 501'],
  authority: [],
  body: ['1. (U) Beekeepers told poloff about it.', '', '2. (U) They meet again in June.', ''],
  end: ['Signature:      Doe', '', 'Drafted By:     VALLETTA:Roe, Richard', '', 'UNCLASSIFIED'],
};

/** The text of a cable with other lines in some of its parts. */
export function cableOf(base: Parts, changes: Partial<Parts> = {}): string {
  const parts = { ...base, ...changes };
  return `${PARTS.flatMap((part) => parts[part]).join('\n')}\n`;
}

/** What is read of a text, in few words for each field. */
export type Reading = Readonly<Record<string, unknown>>;

/** Reads a text. */
export function readingOf(text: string, options: ReadOptions = {}): Reading {
  const cables = readText(text, options);
  const [placed] = cables;
  assert.ok(placed);
  const record = recordOf(placed.cable, { file: '', cable: 0, range: NOWHERE });
  return { ...inWords(record), cables: cables.length };
}

const NOWHERE = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function inWords(record: CableRecord): Reading {
  const { classification, executiveOrder, classifiedBy, dtg, precedence, section, distribution } = record;
  return {
    form: [record.generation, ...record.layers].join(' '),
    mrn: record.mrn,
    classification: classification && `${classification.level}: ${classification.text}`,
    captions: record.captions,
    section: section && `${section.number} of ${section.of}`,
    precedence: precedence && `${precedence.action} ${precedence.info ?? ''}`.trimEnd(),
    date: dtg?.iso,
    from: record.from,
    to: record.to.map(address),
    info: record.info.map(address),
    copies: distribution && [distribution.action, ...distribution.info],
    drafting: [record.draftedBy, record.approvedBy],
    attention: record.attention,
    order:
      executiveOrder &&
      `${executiveOrder.number}: ${executiveOrder.declassification} ${executiveOrder.date ?? ''}`.trimEnd(),
    tags: record.tags.map(({ code }) => code),
    subject: record.subject,
    references: record.references.map(({ letter, mrn, through, text, notal, telegram }) =>
      [letter, telegram ?? mrn ?? `"${text}"`, through && `to ${through}`, notal && 'NOTAL']
        .filter(Boolean)
        .join(' '),
    ),
    classifiedBy:
      classifiedBy && `${classifiedBy.title} ${classifiedBy.name}: ${classifiedBy.reasons.join(' ')}`,
    summary: record.summary,
    headings: record.headings,
    paragraphs: record.paragraphs.map(({ number, marking, text }) =>
      [number, marking && `(${marking})`, text].filter((part) => part !== null).join(' '),
    ),
    signature: record.signature,
    attributes: record.attributes,
  };
}

function address({ routingIndicator, name, precedence }: CableRecord['to'][number]): string {
  return `${routingIndicator === null ? '' : `${routingIndicator}/`}${name}${precedence === null ? '' : ` ${precedence}`}`;
}

/** A row of a table in one place of a cable. */
export interface InPlace {
  readonly row: string;
  readonly base: Parts;
  readonly changes: Partial<Parts>;
  /** What the reading says, where it says something else than that of the base. */
  readonly says: Reading;
  readonly options?: ReadOptions;
}

/** So many misread rows are told in full. */
const TOLD = 5;

/**
 * Holds that every row is read where it stands, and that nothing else of the reading changes.
 * @param exceptions rows that rightly mean something else there, each with the reason
 */
export function assertRead(
  places: readonly InPlace[],
  exceptions: Readonly<Record<string, string>> = {},
): void {
  const misread = new Map<string, string>();
  for (const place of places) {
    const wrong = misreadingOf(place);
    if (wrong !== null) misread.set(place.row, wrong);
  }
  const excepted = Object.keys(exceptions).filter((row) => places.some((place) => place.row === row));
  assert.deepEqual(
    excepted.filter((row) => !misread.has(row)),
    [],
    'these rows are read like all others: take their exceptions away',
  );
  for (const row of excepted) misread.delete(row);
  const told = [...misread].slice(0, TOLD).map(([row, wrong]) => `${row}\n${wrong}`);
  const others = [...misread.keys()].slice(TOLD).join(', ');
  assert.equal(
    misread.size,
    0,
    `${misread.size} of ${places.length} rows are misread: ${told.join('\n')}\n${others}`,
  );
}

const bases = new Map<Parts, Reading>();

function readingOfBase(base: Parts): Reading {
  const known = bases.get(base) ?? readingOf(cableOf(base));
  bases.set(base, known);
  return known;
}

/** What is read in another way than it should be, with the lines that were changed; null where nothing is. */
function misreadingOf({ base, changes, says, options }: InPlace): string | null {
  const read = readingOf(cableOf(base, changes), options);
  const expected: Reading = { ...readingOfBase(base), ...says };
  const wrong = Object.keys(expected).filter(
    (field) => JSON.stringify(read[field]) !== JSON.stringify(expected[field]),
  );
  if (wrong.length === 0) return null;
  const fields = wrong.map(
    (field) => `  ${field}: ${JSON.stringify(read[field])}, not ${JSON.stringify(expected[field])}`,
  );
  const lines = Object.values(changes).flatMap((part) => part.map((line) => `  | ${line}`));
  return [...fields, ...lines].join('\n');
}

/** Holds that no warning and no error is found in the cables, each with the name of its row. */
export function assertQuiet(cables: readonly (readonly [row: string, text: string])[]): void {
  const alarms = cables.flatMap(([row, text]) =>
    diagnostics(openDocument(text), { profile: 'transcribe', severities: {} })
      .findings.filter(({ severity }) => severity === 'warning' || severity === 'error')
      .map(({ rule, message, span }) => `${row}: ${rule}: ${message} (${text.slice(span.start, span.end)})`),
  );
  assert.equal(alarms.length, 0, `${alarms.length} false alarms:\n${alarms.slice(0, TOLD).join('\n')}`);
}
