import {
  CompletionItemKind,
  DiagnosticSeverity,
  DiagnosticTag,
  FoldingRangeKind,
  type Range,
  SymbolKind,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type {
  CompletionKind,
  TextEdit as Edit,
  FindingTag,
  FoldKind,
  OutlineKind,
  Severity,
  Stretch,
} from '../service';
import { lineIndex } from '../text/line-index';
import type { Span } from '../text/span';
import type { Abilities } from './abilities';
import type { OpenDocument } from './documents';

/** The protocol's word for a stretch of the text. */
export function rangeOf({ text }: OpenDocument, span: Span): Range {
  return { start: text.positionAt(span.start), end: text.positionAt(span.end) };
}

/** The same in a text that is not open here. */
export function rangeIn(text: string, { start, end }: Span): Range {
  return lineIndex(text).rangeOf(start, end);
}

/** The same for a stretch of which only lines and characters are known. */
export function rangeOfStretch({ line, character, endLine, endCharacter }: Stretch): Range {
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}

/** Edits of a text in the protocol's words. */
export function textEdits(document: OpenDocument, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ span, newText }) => ({ range: rangeOf(document, span), newText }));
}

/** The stretch of the text that a range covers; what lies beyond the text is cut off. */
export function spanOf({ text }: OpenDocument, { start, end }: Range): Span {
  return { start: text.offsetAt(start), end: text.offsetAt(end) };
}

/** The protocol's numbers of severities. */
export const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The protocol's numbers of tags. */
export const tags: Readonly<Record<FindingTag, DiagnosticTag>> = {
  unnecessary: DiagnosticTag.Unnecessary,
  deprecated: DiagnosticTag.Deprecated,
};

/** The protocol knows programs, not cables: the nearest by its picture. */
export const symbolKinds: Readonly<Record<OutlineKind, SymbolKind>> = {
  cable: SymbolKind.File,
  header: SymbolKind.Struct,
  field: SymbolKind.Field,
  section: SymbolKind.Namespace,
  summary: SymbolKind.Interface,
  comment: SymbolKind.Event,
  quotation: SymbolKind.Module,
  paragraph: SymbolKind.String,
  signature: SymbolKind.Key,
};

/** By their pictures, as for the outline. */
export const completionKinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  field: CompletionItemKind.Field,
  tag: CompletionItemKind.EnumMember,
  post: CompletionItemKind.Module,
  caption: CompletionItemKind.Keyword,
  value: CompletionItemKind.Value,
  reference: CompletionItemKind.Reference,
  'portion-mark': CompletionItemKind.Constant,
  paragraph: CompletionItemKind.Text,
  block: CompletionItemKind.Keyword,
  mark: CompletionItemKind.Text,
  name: CompletionItemKind.Text,
  abbreviation: CompletionItemKind.Text,
};

/** Artefacts fold with the editor's command for comments: neither is part of what is said. */
export const foldKinds: Readonly<Partial<Record<FoldKind, FoldingRangeKind>>> = {
  artefact: FoldingRangeKind.Comment,
  region: FoldingRangeKind.Region,
};

/**
 * Edits of one text, with its version for clients that then refuse them when the text has moved on.
 * @param toConfirm what the user is asked to look at before they are made, where the client can ask
 */
export function workspaceEdit(
  document: OpenDocument,
  edits: readonly Edit[],
  { versionedEdits, confirmsEdits }: Abilities,
  toConfirm?: string,
): WorkspaceEdit {
  const { uri, version } = document;
  const changes = textEdits(document, edits);
  if (versionedEdits && confirmsEdits && toConfirm !== undefined) {
    const annotated = changes.map((change) => ({ ...change, annotationId: toConfirm }));
    return {
      documentChanges: [{ textDocument: { uri, version }, edits: annotated }],
      changeAnnotations: { [toConfirm]: { label: toConfirm, needsConfirmation: true } },
    };
  }
  return versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}
