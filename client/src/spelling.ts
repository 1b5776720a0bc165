import { Disposable, extensions, Uri, workspace } from 'vscode';
import { isCable } from './cables';
import type { ClientFeature } from './feature';

/** What the extension Code Spell Checker offers to others. */
interface SpellChecker {
  registerConfig?(path: string): unknown;
}

const CHECKER = 'streetsidesoftware.code-spell-checker';

/** Tells Code Spell Checker, where it is installed, of our dictionary and of what is no prose, with the first cable. */
export const spelling: ClientFeature = ({ context, output }) => {
  const config = Uri.joinPath(context.extensionUri, 'spelling', 'cspell-ext.json').fsPath;
  let isTold = false;

  async function tell(): Promise<void> {
    const checker = extensions.getExtension<SpellChecker>(CHECKER);
    if (isTold || !checker || !workspace.textDocuments.some(isCable)) return;
    isTold = true;
    const offered = await checker.activate();
    offered?.registerConfig?.(config);
  }

  const tellSoon = () => {
    tell().catch((error: unknown) => output.warn(String(error)));
  };
  tellSoon();
  return Disposable.from(workspace.onDidOpenTextDocument(tellSoon), extensions.onDidChange(tellSoon));
};
