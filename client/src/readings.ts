import type { Range, TextDocument } from 'vscode';
import { Range as EditorRange, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** A range as the protocol writes it. */
export interface PlainRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** A place that is still open, as the server tells it. */
export interface Reading {
  readonly range: PlainRange;
  readonly mark: string;
  readonly place: string;
  readonly context: string;
}

export interface FileReadings {
  readonly uri: string;
  readonly readings: readonly Reading[];
}

export interface FolderReadings {
  readonly files: readonly FileReadings[];
  readonly looked: number;
  readonly capped: boolean;
}

/** The places of a cable that are still open, in text order; none while the server does not run. */
export async function readingsOf(
  client: BaseLanguageClient,
  { uri }: TextDocument,
): Promise<readonly Reading[]> {
  if (!client.isRunning()) return [];
  return client.sendRequest('cable/readings', { textDocument: { uri: uri.toString() } });
}

/** Those of all cables of the workspace, as many as the setting allows. */
export async function readingsOfFolder(client: BaseLanguageClient): Promise<FolderReadings> {
  if (!client.isRunning()) return { files: [], looked: 0, capped: false };
  const limit = workspace.getConfiguration('cable.marks').get('folderLimit', 1000);
  return client.sendRequest('cable/folderReadings', { limit });
}

export function rangeOf({ start, end }: PlainRange): Range {
  return new EditorRange(start.line, start.character, end.line, end.character);
}
