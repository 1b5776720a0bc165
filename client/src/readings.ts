import { type TextDocument, workspace } from 'vscode';
import type { BaseLanguageClient, Range } from 'vscode-languageclient';
import { askAbout } from './protocol';

/** A place that is still open, as the server tells it. */
export interface Reading {
  readonly range: Range;
  readonly mark: string;
  readonly place: string;
  readonly context: string;
}

/** The places of one file that are still open. */
export interface FileReadings {
  readonly uri: string;
  readonly readings: readonly Reading[];
}

/** The places of the files of the workspace that are still open. */
export interface FolderReadings {
  readonly files: readonly FileReadings[];
  /** How many files were looked at. */
  readonly looked: number;
  /** There are more files than were to be looked at. */
  readonly capped: boolean;
}

/** The places of a cable that are still open, in text order; none while the server does not run. */
export async function readingsOf(
  client: BaseLanguageClient,
  document: TextDocument,
): Promise<readonly Reading[]> {
  if (!client.isRunning()) return [];
  return askAbout(client, 'cable/readings', document);
}

/** The places of all cables of the workspace that are still open; of as many files as the setting allows. */
export async function readingsOfFolder(client: BaseLanguageClient): Promise<FolderReadings> {
  if (!client.isRunning()) return { files: [], looked: 0, capped: false };
  const limit = workspace.getConfiguration('cable.marks').get('folderLimit', 1000);
  return client.sendRequest('cable/folderReadings', { limit });
}
