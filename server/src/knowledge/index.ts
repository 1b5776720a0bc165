/**
 * What the tables of server/data know, as look-ups. Nothing is parsed before the first question; every factory
 * (`createTags`, `createPosts` …) takes rows, so that the user's own tables can be stacked over the shipped ones.
 */
import { createKnowledge, type Knowledge } from './knowledge';
import { standardTables } from './standard';

export type { Abbreviation, Abbreviations } from './abbreviations';
export type { ArchiveAttribute, ArchiveAttributes, AttributeKind } from './archive-attributes';
export type { BlockKind, BlockOpening, BlockWord, BlockWords } from './block-words';
export type { Caption, CaptionKind, CaptionMatch, Captions } from './captions';
export type { ClassificationForm, Classifications, Level } from './classifications';
export type { Collective, Collectives } from './collectives';
export type { KnownDate } from './dates';
export type { ExecutiveOrderEntry, ExecutiveOrders } from './executive-orders';
export { createKnowledge, type Knowledge, type KnowledgeTables } from './knowledge';
export type { Label, Labels } from './labels';
export type { MarkKind, MarkShape, Marks, MarkWord } from './marks';
export type { Month, Months } from './months';
export type { Office, Offices } from './offices';
export type { OperatingSignal, OperatingSignals } from './operating-signals';
export { type OwnRows, withOwn } from './own';
export type { PortionMark, PortionMarks } from './portion-marks';
export type { Post, Posts, PostType } from './posts';
export type { Precedence, Precedences } from './precedences';
export type { Reason, Reasons } from './reasons';
export { standardTables } from './standard';
export { type Row, stacked, type Table, table } from './table';
export type { TagKind, TagMeaning, TagStatus, Tags, TagVariant, UntitledTag } from './tags';
export type { TelegramSeries, TelegramSeriesTable } from './telegram-series';
export type { PointsTo, TelegramRole, TelegramWord, TelegramWords } from './telegram-words';
export type { TemplateField, Templates } from './templates';

/** The look-ups over the shipped tables. */
export const standardKnowledge: Knowledge = createKnowledge(standardTables);
