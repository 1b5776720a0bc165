import { type TextDocument, type Uri, window } from 'vscode';
import { nameOf } from '../../cables';
import { readScan } from './files';
import type { Memory } from './memory';
import { firstView, type ToPage, type View } from './messages';
import { pageAt, type TextPage } from './text-pages';

/** Asks which pages a text was copied from. */
type PagesOf = (document: TextDocument) => Promise<readonly TextPage[]>;

/** What the page is told to open: the scan of a cable as it was looked at last, or why there is nothing to show. */
export async function openingMessage(
  document: TextDocument,
  files: readonly Uri[],
  memory: Memory,
  pagesOf: PagesOf,
): Promise<ToPage> {
  const cable = document.uri.toString();
  if (files.length === 0)
    return { type: 'nothing', cable, reason: `No facsimile of ${nameOf(document.uri)} was found.` };
  try {
    const view = memory.viewOf(cable) ?? (await viewAtCursor(document, pagesOf));
    return { type: 'show', cable, files: await readScan(files), view };
  } catch (error) {
    return { type: 'nothing', cable, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Milliseconds for which a scan waits for the server to say where the cursor is: one that is busy holds up nothing. */
const PATIENCE = 500;

/** A scan that was never looked at opens where the cursor stands in the text. */
async function viewAtCursor(document: TextDocument, pagesOf: PagesOf): Promise<View> {
  const editor = window.visibleTextEditors.find((each) => each.document === document);
  const cursor = editor?.selection.active;
  const page = cursor && pageAt(await Promise.race([pagesOf(document), nothingAfter(PATIENCE)]), cursor);
  return page === undefined ? firstView : { ...firstView, spot: { page, x: 0, y: 0 } };
}

function nothingAfter(milliseconds: number): Promise<readonly never[]> {
  return new Promise((resolve) => setTimeout(() => resolve([]), milliseconds));
}
