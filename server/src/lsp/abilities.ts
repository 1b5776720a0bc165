import type { InitializeParams } from 'vscode-languageserver';

/** What the client can do, as far as the server's answers depend on it. */
export interface Abilities {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly diagnosticTags: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly watchesFiles: boolean;
  readonly createsFiles: boolean;
  readonly nestedSymbols: boolean;
  readonly markdownHovers: boolean;
  readonly codeActions: boolean;
  readonly preferredActions: boolean;
  readonly versionedEdits: boolean;
  readonly confirmsEdits: boolean;
  readonly foldsWholeLines: boolean;
  readonly collapsedText: boolean;
  /** The most folding ranges it wants; infinite where it does not say. */
  readonly foldingLimit: number;
}

/** Reads the abilities off the client's first message. */
export function abilitiesOf({ capabilities }: InitializeParams): Abilities {
  const { textDocument, workspace } = capabilities;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
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
    markdownHovers: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    preferredActions: textDocument?.codeAction?.isPreferredSupport ?? false,
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    confirmsEdits: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    foldsWholeLines: textDocument?.foldingRange?.lineFoldingOnly ?? false,
    collapsedText: textDocument?.foldingRange?.foldingRange?.collapsedText ?? false,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
  };
}
