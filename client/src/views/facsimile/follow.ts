import { Disposable, type TextDocument, type TextEditor, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { askAbout } from '../../protocol';
import { pageAt, type TextPage } from './text-pages';

/** Milliseconds for which the cursor has to rest: nobody is asked anything between two keystrokes. */
const REST = 120;

/** Which pages the texts were copied from, asked of the server once for each version of a text. */
export function textPages({
  client,
  output,
}: AskedThrough): (document: TextDocument) => Promise<readonly TextPage[]> {
  let known: { document: TextDocument; version: number; pages: Promise<readonly TextPage[]> } | undefined;
  return (document) => {
    const { version } = document;
    if (known?.document === document && known.version === version) return known.pages;
    const pages = askAbout<readonly TextPage[]>(client, 'cable/pages', document).catch((error: unknown) => {
      output.warn(`The pages of ${document.uri} are not known: ${error}`);
      return [];
    });
    known = { document, version, pages };
    return pages;
  };
}

interface AskedThrough {
  readonly client: BaseLanguageClient;
  readonly output: { warn(message: string): void };
}

/** Calls with the page of the cursor each time that it has come to another page of this text. */
export function followCursor(
  document: TextDocument,
  pagesOf: (document: TextDocument) => Promise<readonly TextPage[]>,
  onPage: (page: number) => void,
): { dispose(): void } {
  let last: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  async function look(editor: TextEditor): Promise<void> {
    const { active } = editor.selection; // before the answer comes the cursor may go on
    const page = pageAt(await pagesOf(document), active);
    if (isOver) return;
    const moved = last !== undefined && page !== undefined && page !== last;
    last = page;
    if (moved && follows(document)) onPage(page);
  }

  const begun = window.visibleTextEditors.find((editor) => editor.document === document);
  if (begun) void look(begun);
  const listening = window.onDidChangeTextEditorSelection(({ textEditor }) => {
    if (textEditor.document !== document) return;
    clearTimeout(timer);
    timer = setTimeout(() => void look(textEditor), REST);
  });
  return Disposable.from(listening, {
    dispose() {
      isOver = true;
      clearTimeout(timer);
    },
  });
}

function follows({ uri }: TextDocument): boolean {
  return workspace.getConfiguration('cable.facsimile', uri).get('follow', true);
}
