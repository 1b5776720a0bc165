import { type Disposable, type TextDocument, type TextEditor, window, workspace } from 'vscode';

/** The language of cables. */
export const language = 'cable';

export function isCable({ languageId }: TextDocument): boolean {
  return languageId === language;
}

/** The editor at the front, where it shows a cable. */
export function cableEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor && isCable(editor.document) ? editor : undefined;
}

/** Calls `run` once things have been quiet for so many milliseconds after the last call. */
export function whenQuiet(milliseconds: number, run: () => void): { (): void; dispose(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(run, milliseconds);
  };
  return Object.assign(wait, { dispose: () => clearTimeout(timer) });
}

/** Calls `changed` when another cable comes to the front, or one that is open changes, is opened or closed. */
export function onCableChange(changed: () => void): Disposable[] {
  const ifCable = (document: TextDocument) => {
    if (isCable(document)) changed();
  };
  return [
    window.onDidChangeActiveTextEditor(changed),
    workspace.onDidChangeTextDocument(({ document }) => ifCable(document)),
    workspace.onDidOpenTextDocument(ifCable),
    workspace.onDidCloseTextDocument(ifCable),
  ];
}
