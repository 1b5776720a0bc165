import type { TextDocument, Uri, WebviewPanel } from 'vscode';
import { inBackground } from '../../background';
import { nameOf } from '../../cables';
import type { ClientHost } from '../../feature';
import { newest } from '../../newest';
import { followCursor, textPages } from './follow';
import { goToText } from './go-to-text';
import type { Memory } from './memory';
import type { FromPage, ToPage } from './messages';
import { openingMessage } from './opening';
import { fillPanel, openPanel } from './panel';
import { chooseScan, scanOf } from './scans';
import { placeOf } from './text-pages';

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

/**
 * Opens the view, and answers its page until it is closed.
 * @param kept a view of an earlier session of the editor; a new one is opened where there is none
 */
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
    const message = await openingMessage(sent.document, sent.files, memory, pagesOf);
    if (shown === sent) panel.tell(message);
  }

  async function receive(message: FromPage): Promise<void> {
    if (message.type === 'ready') await send();
    else if (message.type === 'view') await memory.keepView(message.cable, message.view);
    else if (message.type === 'text') await goToSpot(message);
    else if (message.type === 'choose' && shown) {
      const { document } = shown;
      const files = await chooseScan(document, memory);
      if (files.length > 0) await show(document, files);
    }
  }

  async function goToSpot({ spot, pages, enter }: Extract<FromPage, { type: 'text' }>): Promise<void> {
    if (!shown) return;
    const { document } = shown;
    const place = placeOf(await pagesOf(document), spot, pages);
    if (place) await goToText(document, place, enter);
    else panel.tell({ type: 'say', words: `The text has no mark of page ${spot.page}.` });
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
