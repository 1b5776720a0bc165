import type { CompletionClientCapabilities, InitializeParams } from 'vscode-languageserver';

/** What the client can do, as far as the server's answers depend on it. */
export interface Abilities {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesInlayHints: boolean;
  readonly relatedInformation: boolean;
  readonly diagnosticTags: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly watchesFiles: boolean;
  readonly createsFiles: boolean;
  readonly nestedSymbols: boolean;
  readonly markdownHovers: boolean;
  readonly markdownCompletions: boolean;
  readonly snippets: boolean;
  readonly completionLabels: boolean;
  readonly completionTags: boolean;
  readonly codeActions: boolean;
  readonly preferredActions: boolean;
  readonly definitionLinks: boolean;
  readonly preparesRename: boolean;
  /** A formatter may come and go with the settings. */
  readonly registersFormatting: boolean;
  readonly versionedEdits: boolean;
  readonly confirmsEdits: boolean;
  readonly foldsWholeLines: boolean;
  readonly collapsedText: boolean;
  /** The most folding ranges it wants; infinite where it does not say. */
  readonly foldingLimit: number;
}

type CompletionAbilities = 'markdownCompletions' | 'snippets' | 'completionLabels' | 'completionTags';

function completionAbilities(
  item: NonNullable<CompletionClientCapabilities['completionItem']> | undefined,
): Pick<Abilities, CompletionAbilities> {
  return {
    markdownCompletions: item?.documentationFormat?.includes('markdown') ?? false,
    snippets: item?.snippetSupport ?? false,
    completionLabels: item?.labelDetailsSupport ?? false,
    completionTags: item?.tagSupport !== undefined,
  };
}

/** Reads the abilities off the client's first message. */
export function abilitiesOf({ capabilities }: InitializeParams): Abilities {
  const { textDocument, workspace } = capabilities;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport ?? false,
    relatedInformation:
      textDocument?.diagnostic?.relatedInformation ??
      textDocument?.publishDiagnostics?.relatedInformation ??
      false,
    diagnosticTags:
      (textDocument?.diagnostic?.tagSupport ?? textDocument?.publishDiagnostics?.tagSupport) !== undefined,
    answersConfiguration: workspace?.configuration ?? false,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    ...completionAbilities(textDocument?.completion?.completionItem),
    markdownHovers: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    preferredActions: textDocument?.codeAction?.isPreferredSupport ?? false,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    preparesRename: textDocument?.rename?.prepareSupport ?? false,
    registersFormatting:
      (textDocument?.formatting?.dynamicRegistration ?? false) &&
      (textDocument?.rangeFormatting?.dynamicRegistration ?? false),
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    confirmsEdits: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    foldsWholeLines: textDocument?.foldingRange?.lineFoldingOnly ?? false,
    collapsedText: textDocument?.foldingRange?.foldingRange?.collapsedText ?? false,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
  };
}
