import { Disposable, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import { type FromPage, type Part, readFromPage, type ToPage } from './messages';
import { pageHtml } from './page';

/** The editor's name for the view. */
export const VIEW_TYPE = 'cable.facsimile';

/** The view of a facsimile. */
export interface FacsimilePanel {
  title: string;
  /** Brings it to the front of its group, without taking the cursor from the text. */
  reveal(): void;
  readonly visible: boolean;
  tell(message: ToPage): void;
}

/** What happens in the view. */
export interface PanelEvents {
  readonly onMessage: (message: FromPage) => void;
  readonly onClose: () => void;
}

/** Opens the view beside the text; the cursor stays where it is. */
export function openPanel(extension: Uri): WebviewPanel {
  const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
  return window.createWebviewPanel(VIEW_TYPE, 'Facsimile', place, optionsFor(extension));
}

function optionsFor(extension: Uri) {
  return { enableScripts: true, localResourceRoots: [folderOfPage(extension)] };
}

function folderOfPage(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist', 'facsimile');
}

/** Fills a view that was opened now or kept from an earlier session, and listens to it. */
export function fillPanel(panel: WebviewPanel, extension: Uri, events: PanelEvents): FacsimilePanel {
  const { webview } = panel;
  const tell = (message: ToPage) => void webview.postMessage(message);
  const listening = webview.onDidReceiveMessage((data: unknown) => {
    const message = readFromPage(data);
    if (message?.type === 'need') void readPart(extension, message.part).then(tell);
    else if (message) events.onMessage(message);
  });
  const closing = panel.onDidDispose(() => {
    Disposable.from(listening, closing).dispose();
    events.onClose();
  });
  webview.options = optionsFor(extension);
  webview.html = pageHtml({
    cspSource: webview.cspSource,
    address: (file) => webview.asWebviewUri(Uri.joinPath(folderOfPage(extension), file)).toString(),
  });
  return {
    set title(title: string) {
      panel.title = title;
    },
    get visible() {
      return panel.visible;
    },
    reveal: () => panel.reveal(undefined, true),
    tell,
  };
}

/** Parts are sent: the page may fetch nothing by itself. */
async function readPart(extension: Uri, part: Part): Promise<ToPage> {
  try {
    const bytes = await workspace.fs.readFile(Uri.joinPath(folderOfPage(extension), part));
    return { type: 'part', part, bytes: new Uint8Array(bytes) };
  } catch {
    return { type: 'part', part, bytes: null }; // the page says so
  }
}
