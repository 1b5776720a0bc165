import { type Disposable, type TextDocument, type TextEditor, type Uri, window, workspace } from 'vscode';

/** The language of cables. */
export const language = 'cable';

/** True for a text that is read as a cable. */
export function isCable({ languageId }: TextDocument): boolean {
  return languageId === language;
}

/** The editor at the front, where it shows a cable. */
export function cableEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor && isCable(editor.document) ? editor : undefined;
}

/** The name of a file: the last part of its path. */
export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
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
