import { type AbbreviationRow, type Abbreviations, createAbbreviations } from './abbreviations';
import {
  type ArchiveAttributeRow,
  type ArchiveAttributes,
  createArchiveAttributes,
} from './archive-attributes';
import { type BlockWordRow, type BlockWords, createBlockWords } from './block-words';
import { type CaptionRow, type Captions, createCaptions } from './captions';
import { type ClassificationRow, type Classifications, createClassifications } from './classifications';
import { type CollectiveRow, type Collectives, createCollectives } from './collectives';
import { createExecutiveOrders, type ExecutiveOrderRow, type ExecutiveOrders } from './executive-orders';
import { createLabels, type LabelRow, type Labels } from './labels';
import { createMarks, type MarkRow, type Marks } from './marks';
import { createMonths, type MonthRow, type Months } from './months';
import { createOffices, type OfficeRow, type Offices } from './offices';
import { createOperatingSignals, type OperatingSignalRow, type OperatingSignals } from './operating-signals';
import { createPortionMarks, type PortionMarkRow, type PortionMarks } from './portion-marks';
import { createPosts, type Posts, type PostTables } from './posts';
import { createPrecedences, type PrecedenceRow, type Precedences } from './precedences';
import { createReasons, type ReasonRow, type Reasons } from './reasons';
import type { Table } from './table';
import { createTags, type Tags, type TagTables } from './tags';
import { createTelegramSeries, type TelegramSeriesRow, type TelegramSeriesTable } from './telegram-series';
import { createTelegramWords, type TelegramWordRow, type TelegramWords } from './telegram-words';
import { createTemplates, type Templates, type TemplateTexts } from './templates';

/** All look-ups. */
export interface Knowledge {
  readonly tags: Tags;
  readonly posts: Posts;
  readonly captions: Captions;
  readonly classifications: Classifications;
  readonly portionMarks: PortionMarks;
  readonly precedences: Precedences;
  readonly executiveOrders: ExecutiveOrders;
  readonly reasons: Reasons;
  readonly offices: Offices;
  readonly abbreviations: Abbreviations;
  readonly archiveAttributes: ArchiveAttributes;
  readonly collectives: Collectives;
  readonly operatingSignals: OperatingSignals;
  readonly labels: Labels;
  readonly blockWords: BlockWords;
  readonly marks: Marks;
  readonly months: Months;
  readonly telegramWords: TelegramWords;
  readonly telegramSeries: TelegramSeriesTable;
  readonly templates: Templates;
}

/** The tables behind the look-ups. */
export interface KnowledgeTables {
  readonly tags: TagTables;
  readonly posts: PostTables;
  readonly captions: Table<CaptionRow>;
  readonly classifications: Table<ClassificationRow>;
  readonly portionMarks: Table<PortionMarkRow>;
  readonly precedences: Table<PrecedenceRow>;
  readonly executiveOrders: Table<ExecutiveOrderRow>;
  readonly reasons: Table<ReasonRow>;
  readonly offices: Table<OfficeRow>;
  readonly abbreviations: Table<AbbreviationRow>;
  readonly archiveAttributes: Table<ArchiveAttributeRow>;
  readonly collectives: Table<CollectiveRow>;
  readonly operatingSignals: Table<OperatingSignalRow>;
  readonly labels: Table<LabelRow>;
  readonly blockWords: Table<BlockWordRow>;
  readonly marks: Table<MarkRow>;
  readonly months: Table<MonthRow>;
  readonly telegramWords: Table<TelegramWordRow>;
  readonly telegramSeries: Table<TelegramSeriesRow>;
  readonly templates: TemplateTexts;
}

/** Makes the look-ups of these tables. No table is read before the first question that needs it. */
export function createKnowledge(tables: KnowledgeTables): Knowledge {
  const labels = createLabels(tables.labels);
  return {
    tags: createTags(tables.tags),
    posts: createPosts(tables.posts),
    captions: createCaptions(tables.captions),
    classifications: createClassifications(tables.classifications),
    portionMarks: createPortionMarks(tables.portionMarks),
    precedences: createPrecedences(tables.precedences),
    executiveOrders: createExecutiveOrders(tables.executiveOrders),
    reasons: createReasons(tables.reasons),
    offices: createOffices(tables.offices),
    abbreviations: createAbbreviations(tables.abbreviations),
    archiveAttributes: createArchiveAttributes(tables.archiveAttributes),
    collectives: createCollectives(tables.collectives),
    operatingSignals: createOperatingSignals(tables.operatingSignals),
    labels,
    blockWords: createBlockWords(tables.blockWords),
    marks: createMarks(tables.marks),
    months: createMonths(tables.months),
    telegramWords: createTelegramWords(tables.telegramWords),
    telegramSeries: createTelegramSeries(tables.telegramSeries),
    templates: createTemplates(tables.templates, labels),
  };
}
