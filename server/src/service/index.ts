/**
 * The face of the core: all that an editor or a tool may call. Pure: no editor, no files, no protocol.
 *
 * A caller opens a version of a text once and hands the result to any question. A file may hold several cables; below
 * this line every offset is relative to its cable, here and above it counts from the start of the text. Offsets are
 * UTF-16.
 */
export type { Severity } from '../config/settings';
export { exporterNamed, exporters } from '../exports';
export type { ExportDocument, Exporter } from '../exports/exporter';
export {
  type Comparison,
  type ComparisonOptions,
  type Difference,
  type DifferentWords,
  usualOptions,
} from '../features/comparison';
export type { CompletionItem, CompletionKind, Topic } from '../features/completion';
export type { FoldKind, FoldRange } from '../features/folding';
export type { HoverContent } from '../features/hover';
export type { Hint, HintSettings } from '../features/inlay-hints';
export type { MarkCompletion } from '../features/marks/completions';
export type { MarkInsertion } from '../features/marks/insert';
export type { OpenReading } from '../features/marks/readings';
export type { OutlineItem, OutlineKind } from '../features/outline';
export type { Page } from '../features/pages';
export { type Period, periods } from '../features/periods';
export type { CableRecord } from '../features/record';
export type {
  SemanticToken,
  TokenKind,
  TokenTrait,
} from '../features/semantic-tokens';
export type { Statistics } from '../features/statistics';
export type { Summary } from '../features/status';
export { type TypingSettings, typingTriggers } from '../features/typing';
export { type Knowledge, type MarkKind, standardKnowledge, type TagMeaning } from '../knowledge';
export type { PlacedCable } from '../model/document';
export type { Mark } from '../model/marks';
export { refactorings } from '../refactorings';
export {
  defaultOptions,
  isRefusal,
  type Refactoring,
  type RefactoringOptions,
  type Refusal,
} from '../refactorings/refactoring';
export { rules } from '../rules';
export { type RuleGroup, ruleGroups } from '../rules/groups';
export type { FindingTag, Fix, Rule } from '../rules/rule';
export type { LintResult, ResolvedFinding, RuleFailure } from '../rules/runner';
export { looksLikeCable } from '../syntax/detect';
export { applyEdits, type TextEdit } from '../text/edit';
export {
  CableIndex,
  type CableName,
  type CableSummary,
  type Citation,
  type CitedName,
  printedName,
  type Stretch,
  search,
} from '../workspace';
export { comparison } from './comparison';
export { completionDocumentation, completions } from './completion';
export { diagnostics, diagnosticsTogether, findingsAt, knownFindings } from './diagnostics';
export {
  type CableDocument,
  type EarlierDocument,
  type OpenOptions,
  openDocument,
  openDocuments,
  vocabulary,
} from './document';
export { exportDocument, exportName, exportPieces } from './exports';
export { fixesOfRule, isPreferred, safeFixes, sicFix } from './fixes';
export { foldingRanges } from './folding';
export { format } from './format';
export { hover } from './hover';
export { inlayHints } from './inlay-hints';
export { insertMarks, markCompletions, markKinds, marks, openReadings } from './marks';
export { type NewCableChoices, newCable, newCableChoices } from './new-cable';
export { type DocumentOccurrence, occurrence } from './occurrences';
export { type CableOutline, outline, outlines } from './outline';
export { pages } from './pages';
export { records } from './records';
export { type DocumentChange, type RefactoringRequest, refactor, refactoringsAt } from './refactorings';
export { rename, renameable } from './rename';
export { hasFix, rulePage } from './rule-page';
export { selectionSpans } from './selection-range';
export { semanticTokens } from './semantic-tokens';
export { statistics, summaries } from './statistics';
export { changesOnTyping, closingPartner } from './typing';
export { cableSummaries, citedCables, summarising, summaryAt } from './workspace';
