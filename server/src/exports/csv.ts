import { type Statistics, statistics } from '../features/statistics';
import { attributeOf } from './attribute';
import { type Cell, csvLine } from './csv-line';
import type { ExportedCable, Exporter } from './exporter';
import { framed } from './framed';
import { citedName, nameOf } from './names';

/** A table for spreadsheets and statistics: a line with the names of the columns, and one for each cable. */
export const csv: Exporter = {
  id: 'csv',
  summary: 'a table with a row for each cable, for spreadsheets, R and pandas (RFC 4180)',
  extension: '.csv',
  piece: (exported) => {
    const row = { ...exported, counts: statistics(exported.cable, exported.knowledge) };
    return csvLine(Object.values(columns).map((cell) => cell(row)));
  },
  document: () => framed({ before: csvLine(Object.keys(columns)), between: '', after: '' }),
};

interface Row extends ExportedCable {
  readonly counts: Statistics;
}

/** What stands in each column, in their order. New ones come at the end: scripts may count columns. */
export const columns: Readonly<Record<string, (row: Row) => Cell>> = {
  file: ({ record }) => record.file,
  cable: ({ record }) => record.cable,
  mrn: ({ record }) => record.mrn,
  cited_as: nameOf,
  post: ({ record }) => record.post,
  number: ({ record }) => record.number,
  year: ({ record }) => record.year,
  date: ({ cable }) => cable.date,
  dtg: ({ record }) => record.dtg?.text,
  generation: ({ record }) => record.generation,
  classification: ({ record }) => record.classification?.level,
  captions: ({ record }) => record.captions,
  precedence: ({ record }) => record.precedence?.action,
  info_precedence: ({ record }) => record.precedence?.info,
  section: ({ record }) => record.section?.number,
  sections: ({ record }) => record.section?.of,
  from: ({ record }) => record.from,
  to: ({ record }) => record.to.map(({ name }) => name),
  info: ({ record }) => record.info.map(({ name }) => name),
  attention: ({ record }) => record.attention,
  action_office: ({ record }) => record.distribution?.action,
  tags: ({ record }) => record.tags.map(({ code }) => code),
  subject: ({ record }) => record.subject,
  references: ({ record }) => record.references.map((reference) => citedName(reference) ?? reference.text),
  eo: ({ record }) => record.executiveOrder?.number,
  declassification: ({ record }) => record.executiveOrder?.declassification,
  declassification_date: ({ record }) => record.executiveOrder?.date,
  classified_by: ({ record }) => record.classifiedBy?.name,
  classified_by_title: ({ record }) => record.classifiedBy?.title,
  reasons: ({ record }) => record.classifiedBy?.reasons,
  drafted_by: ({ record }) => record.draftedBy,
  approved_by: ({ record }) => record.approvedBy,
  signature: ({ record }) => record.signature,
  summary: ({ record }) => record.summary,
  paragraphs: ({ record }) => record.paragraphs.length,
  words: ({ counts }) => counts.textWords,
  pages: ({ counts }) => counts.pages,
  open_readings: ({ counts }) => counts.openReadings,
  partial: ({ record }) => record.partial,
  document_number: ({ record }) => attributeOf(record, 'Document Number'),
  file_number: ({ record }) => record.paper?.fileNumber,
};
