import {
  Selection,
  type TextDocument,
  TextEditorRevealType,
  type Uri,
  ViewColumn,
  type WebviewPanel,
  window,
} from 'vscode';
import { inBackground } from '../../background';
import { nameOf } from '../../cables';
import type { ClientHost } from '../../feature';
import { newest } from '../../newest';
import { readScan } from './files';
import { followCursor, textPages } from './follow';
import type { Memory } from './memory';
import { type FromPage, firstView, type ToPage, type View } from './messages';
import { fillPanel, openPanel } from './panel';
import { chooseScan, scanOf } from './scans';
import { pageAt, placeOf } from './text-pages';

/** The view, from when it is opened until it is closed. */
export interface Session {
  /** The cable whose scan is shown. */
  readonly document: TextDocument | undefined;
  readonly visible: boolean;
  reveal(): void;
  /** Shows the scan of a cable. */
  show(document: TextDocument, files: readonly Uri[]): Promise<void>;
  /** Shows the scan of another cable, if one is found; nobody is asked. */
  follow(document: TextDocument): Promise<void>;
  tell(message: ToPage): void;
  onClose(listener: () => void): void;
}

/** @param kept a view of an earlier session of the editor; a new one is opened where there is none */
export function createSession(host: ClientHost, memory: Memory, kept?: WebviewPanel): Session {
  const extension = host.context.extensionUri;
  const pagesOf = textPages(host);
  const search = newest(scanOf);
  let shown: { readonly document: TextDocument; readonly files: readonly Uri[] } | undefined;
  let following: { dispose(): void } = { dispose: () => {} };
  let closed = () => {};
  const panel = fillPanel(kept ?? openPanel(extension), extension, {
    onMessage: (message) => inBackground(receive(message), host.output),
    onClose: () => {
      search.drop();
      following.dispose();
      closed();
    },
  });

  async function show(document: TextDocument, files: readonly Uri[]): Promise<void> {
    search.drop();
    if (shown?.document === document && String(shown.files) === String(files)) return;
    following.dispose();
    shown = { document, files };
    following = followCursor(document, pagesOf, (page) => panel.tell({ type: 'page', page }));
    panel.title = `Facsimile: ${nameOf(document.uri)}`;
    await send();
  }

  /** Sends to the page what it shows; a page that was hidden has forgotten it. */
  async function send(): Promise<void> {
    const sent = shown;
    if (!sent) return;
    const message = await messageFor(sent.document, sent.files);
    if (shown === sent) panel.tell(message);
  }

  async function messageFor(document: TextDocument, files: readonly Uri[]): Promise<ToPage> {
    const cable = document.uri.toString();
    if (files.length === 0)
      return { type: 'nothing', cable, reason: `No facsimile of ${nameOf(document.uri)} was found.` };
    try {
      const view = memory.viewOf(cable) ?? (await viewAtCursor(document));
      return { type: 'show', cable, files: await readScan(files), view };
    } catch (error) {
      return { type: 'nothing', cable, reason: error instanceof Error ? error.message : String(error) };
    }
  }

  /** A scan that was never looked at opens where the cursor stands in the text. */
  async function viewAtCursor(document: TextDocument): Promise<View> {
    const cursor = editorOf(document)?.selection.active;
    const page = cursor && pageAt(await Promise.race([pagesOf(document), nothingAfter(PATIENCE)]), cursor);
    return page === undefined ? firstView : { ...firstView, spot: { page, x: 0, y: 0 } };
  }

  async function receive(message: FromPage): Promise<void> {
    if (message.type === 'ready') await send();
    else if (message.type === 'view') await memory.keepView(message.cable, message.view);
    else if (message.type === 'text') await goToText(message);
    else if (message.type === 'choose' && shown) {
      const { document } = shown;
      const files = await chooseScan(document, memory);
      if (files.length > 0) await show(document, files);
    }
  }

  async function goToText({ spot, pages, enter }: Extract<FromPage, { type: 'text' }>): Promise<void> {
    if (!shown) return;
    const { document } = shown;
    const place = placeOf(await pagesOf(document), spot, pages);
    if (!place) {
      panel.tell({ type: 'say', words: `The text has no mark of page ${spot.page}.` });
      return;
    }
    const open = editorOf(document);
    const column = open?.viewColumn ?? ViewColumn.One;
    const editor =
      open && !enter
        ? open
        : await window.showTextDocument(document, { viewColumn: column, preserveFocus: !enter });
    const { line, character } = place;
    editor.selection = new Selection(line, character, line, character);
    editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  return {
    get document() {
      return shown?.document;
    },
    get visible() {
      return panel.visible;
    },
    reveal: panel.reveal,
    show,
    async follow(document) {
      search.drop();
      if (document === shown?.document) return;
      const files = await search.ask(document, memory);
      if (files) await show(document, files);
    },
    tell: panel.tell,
    onClose(listener) {
      closed = listener;
    },
  };
}

/** Milliseconds for which a scan waits for the server to say where the cursor is: one that is busy holds up nothing. */
const PATIENCE = 500;

function nothingAfter(milliseconds: number): Promise<readonly never[]> {
  return new Promise((resolve) => setTimeout(() => resolve([]), milliseconds));
}

function editorOf(document: TextDocument) {
  return window.visibleTextEditors.find((editor) => editor.document === document);
}
