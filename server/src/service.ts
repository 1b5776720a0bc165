/**
 * The face of the core: all that an editor or a tool may call. Pure: no editor, no files, no protocol.
 *
 * A caller opens a version of a text once and hands the result to any question. A file may hold several cables; below
 * this line every offset is relative to its cable, here and above it counts from the start of the text. Offsets are
 * UTF-16.
 */
import type { KnownFinding } from './config/baseline';
import type { Vocabulary } from './config/layer';
import type { LintSettings } from './config/settings';
import { type FoldRange, foldingRanges as foldsOf } from './features/folding';
import { type HoverContent, hover as hoverOf } from './features/hover';
import { cableItem, type OutlineItem, outline as outlineOf } from './features/outline';
import { type CableRecord, recordOf } from './features/record';
import {
  createKnowledge,
  type Knowledge,
  type OwnRows,
  standardKnowledge,
  standardTables,
  withOwn,
} from './knowledge';
import type { Cable } from './model/cable';
import { indexAt, type PlacedCable, readText, rereadText } from './model/document';
import { generations } from './model/generation';
import { rules } from './rules';
import { asKnown, withoutKnown } from './rules/baseline';
import { applyEdits, mergeFixes } from './rules/merge';
import type { FilePlace, Fix, TextEdit } from './rules/rule';
import { type LintResult, lint, type ResolvedFinding } from './rules/runner';
import { sicFix as sicFixOf } from './rules/sic';
import type { TextChange } from './text/change';
import { lineIndex } from './text/line-index';
import { type Span, touches } from './text/span';

export type { Severity } from './config/settings';
export type { FoldKind, FoldRange } from './features/folding';
export type { HoverContent } from './features/hover';
export type { OutlineItem, OutlineKind } from './features/outline';
export type { CableRecord } from './features/record';
export { type Knowledge, standardKnowledge, type TagMeaning } from './knowledge';
export type { PlacedCable } from './model/document';
export { rules } from './rules';
export { type RuleGroup, ruleGroups } from './rules/groups';
export { applyEdits } from './rules/merge';
export type { FindingTag, Fix, Rule, TextEdit } from './rules/rule';
export type { LintResult, ResolvedFinding, RuleFailure } from './rules/runner';
export { looksLikeCable } from './syntax/detect';

/** What is known beside the text. */
export interface OpenOptions {
  /** The name of the file, which may hold the number of the cable: `05VALLETTA217.txt`. */
  readonly fileName?: string;
  /** The year, where the text does not tell it. */
  readonly year?: number;
  /** The period, where it is known whatever the text tells; a word of `vocabulary.generations`. */
  readonly generation?: string | null;
  /** The user's own rows, which count before those that are shipped. */
  readonly own?: OwnRows | undefined;
}

/** A text with its reading. It never changes: a new version of the text is a new document. */
export interface CableDocument {
  readonly text: string;
  /** In the order of the text. */
  readonly cables: readonly PlacedCable[];
  /** The tables that it was read with. */
  readonly knowledge: Knowledge;
}

/** An earlier version of a text, and the change that made it what it is. */
export interface EarlierDocument {
  readonly document: CableDocument;
  readonly change: TextChange;
}

/**
 * Reads a text. Any text can be read; what is not a cable gives a reading that says so.
 * @param earlier saves reading again what has not changed since; it must have been opened with the same options
 */
export function openDocument(
  text: string,
  options: OpenOptions = {},
  earlier?: EarlierDocument,
): CableDocument {
  const { fileName, year, own } = options;
  const knowledge = own ? knowledgeWith(own) : standardKnowledge;
  const generation = generations.find((known) => known === options.generation);
  const read = { fileName, year, generation, knowledge };
  const cables = earlier
    ? rereadText(earlier.document.cables, text, earlier.change, read)
    : readText(text, read);
  return { text, cables, knowledge };
}

/** The shipped tables with a user's own rows; the same rows give the same look-ups. */
function knowledgeWith(own: OwnRows): Knowledge {
  const known = ownKnowledge.get(own) ?? createKnowledge(withOwn(standardTables, own));
  ownKnowledge.set(own, known);
  return known;
}

const ownKnowledge = new WeakMap<OwnRows, Knowledge>();

/** The names that settings may use. */
export const vocabulary: Vocabulary = {
  rules: new Map(rules.map((rule) => [rule.id, rule])),
  generations,
};

/**
 * What the rules find, in the order of the text, but for what the settings leave alone and what they know already. The
 * same document and settings give the same object.
 */
export function diagnostics(document: CableDocument, settings: LintSettings): LintResult {
  const last = found.get(document);
  if (last?.settings === settings) return last.result;
  const result = settings.ignored ? NOTHING : newFindings(document, settings);
  found.set(document, { settings, result });
  return result;
}

const NOTHING: LintResult = { findings: [], failures: [] };

/** The last findings of each document. */
const found = new WeakMap<CableDocument, { readonly settings: LintSettings; readonly result: LintResult }>();

function newFindings(document: CableDocument, settings: LintSettings): LintResult {
  const { findings, failures } = allFindings(document, settings);
  return { findings: withoutKnown(findings, document.text, settings.known ?? []), failures };
}

function allFindings({ cables, knowledge }: CableDocument, settings: LintSettings): LintResult {
  const isAlone = cables.length === 1;
  const results = cables.map(({ cable, offset }, index) => {
    const file = { index, isAlone, previous: cables[index - 1]?.cable ?? null };
    const { findings, failures } = lintOnce(cable, settings, knowledge, file);
    return { findings: findings.map((finding) => movedFinding(finding, offset)), failures };
  });
  return {
    findings: results.flatMap(({ findings }) => findings),
    failures: results.flatMap(({ failures }) => failures),
  };
}

/** The findings of a cable, which stay the same while neither it nor its place among the others changes. */
function lintOnce(cable: Cable, settings: LintSettings, knowledge: Knowledge, file: FilePlace): LintResult {
  const last = linted.get(cable);
  const isSame =
    last?.settings === settings &&
    last.file.index === file.index &&
    last.file.isAlone === file.isAlone &&
    last.file.previous === file.previous;
  if (last && isSame) return last.result;
  const result = lint(cable, settings, knowledge, rules, file);
  linted.set(cable, { settings, file, result });
  return result;
}

/** The last findings of each cable. */
const linted = new WeakMap<
  Cable,
  { readonly settings: LintSettings; readonly file: FilePlace; readonly result: LintResult }
>();

/** The findings as a baseline remembers them. */
export function knownFindings(
  { text }: CableDocument,
  findings: readonly ResolvedFinding[],
): readonly KnownFinding[] {
  return asKnown(findings, text);
}

/** The outline; where the text holds several cables, with one root for each. */
export function outline({ cables }: CableDocument): readonly OutlineItem[] {
  return cables.length > 1
    ? cables.map(({ cable, offset }) => movedItem(cableItem(cable), offset))
    : cables.flatMap(({ cable, offset }) => outlineOf(cable).map((item) => movedItem(item, offset)));
}

/** What there is to know about the word at an offset; null where there is nothing. */
export function hover({ cables, knowledge }: CableDocument, offset: number): HoverContent | null {
  const placed = cables[indexAt(cables, offset)];
  const content = placed && hoverOf(placed.cable, offset - placed.offset, knowledge);
  return content ? { ...content, span: movedSpan(content.span, placed.offset) } : null;
}

/** What can be folded away, in no particular order. */
export function foldingRanges({ cables }: CableDocument): readonly FoldRange[] {
  return cables.flatMap(({ cable, offset }) =>
    foldsOf(cable).map((range) => ({ ...range, span: movedSpan(range.span, offset) })),
  );
}

/** The findings that touch a stretch of the text. */
export function findingsAt(
  document: CableDocument,
  span: Span,
  settings: LintSettings,
): readonly ResolvedFinding[] {
  return diagnostics(document, settings).findings.filter(
    (finding) => touches(finding.span, span.start) || touches(span, finding.span.start),
  );
}

/** True for the fix to take without asking: the first, where it is the only one or safe. */
export function isPreferred({ fixes }: ResolvedFinding, fix: Fix): boolean {
  return fix === fixes[0] && (fix.safety === 'safe' || fixes.length === 1);
}

/** The edits of the first fix of every finding of a rule that can be made at once, and how many findings have one. */
export function fixesOfRule(
  document: CableDocument,
  rule: string,
  settings: LintSettings,
): { readonly count: number; readonly edits: readonly TextEdit[] } {
  const findings = diagnostics(document, settings).findings.filter((finding) => finding.rule === rule);
  const fixes = findings.flatMap(({ fixes: [first] }) => first ?? []);
  return { count: fixes.length, edits: mergeFixes(fixes) };
}

/**
 * Puts `[sic]` behind the place of a finding; undefined where that would not silence it: behind a label it would hide the
 * label, and what is missing has no words behind which it could stand.
 * @param reread reads the changed text as the document was read
 */
export function sicFix(
  document: CableDocument,
  { rule, span }: ResolvedFinding,
  settings: LintSettings,
  reread: (text: string) => CableDocument,
): Fix | undefined {
  const fix = sicFixOf(document.text, span);
  const speaking = (read: CableDocument) =>
    diagnostics(read, settings).findings.filter((finding) => finding.rule === rule).length;
  const marked = reread(applyEdits(document.text, fix.edits));
  return speaking(marked) < speaking(document) ? fix : undefined;
}

/** The edits of every safe fix that can be made at once, in the order of the text. */
export function safeFixes(document: CableDocument, settings: LintSettings): readonly TextEdit[] {
  const fixes = diagnostics(document, settings).findings.flatMap(({ fixes: [first] }) => first ?? []);
  return mergeFixes(fixes.filter(({ safety }) => safety === 'safe'));
}

/** What stands in each cable, as plain data under the name of its file. */
export function records({ text, cables }: CableDocument, file: string): readonly CableRecord[] {
  const lines = lineIndex(text);
  return cables.map(({ cable, offset }, index) =>
    recordOf(cable, { file, cable: index, range: lines.rangeOf(offset, offset + cable.text.length) }),
  );
}

/** From an offset within a cable to one within the text that holds it. */
function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function movedItem(item: OutlineItem, by: number): OutlineItem {
  if (by === 0) return item;
  return {
    ...item,
    span: movedSpan(item.span, by),
    nameSpan: movedSpan(item.nameSpan, by),
    children: item.children.map((child) => movedItem(child, by)),
  };
}

function movedFinding(finding: ResolvedFinding, by: number): ResolvedFinding {
  if (by === 0) return finding;
  const place = <Place extends { readonly span: Span }>(it: Place): Place => ({
    ...it,
    span: movedSpan(it.span, by),
  });
  return {
    ...place(finding),
    related: finding.related.map(place),
    fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(place) })),
  };
}
