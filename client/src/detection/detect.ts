import { commands, Disposable, languages, Range, type TextDocument, Uri, window, workspace } from 'vscode';
import { DETECTION_LENGTH, looksLikeCable } from '../../../server/src/syntax/detect';
import { inBackground } from '../background';
import { language, nameOf } from '../cables';
import type { ClientFeature } from '../feature';
import { answersIn, choices, type DetectionSetting, decide, dismissal, isCandidate } from './offer';

/** An insertion of this many characters is a paste: what was no cable before may be one now. */
const PASTE_LENGTH = 80;

/**
 * Looks at plain text and Markdown when it comes to the front or something is pasted, and makes it a cable, offers
 * to, or leaves it alone, as the setting `cable.detection` and the answers given before say. A folder is asked about
 * once, and one offer at a time is open. Also registers the commands `cable.openAsCable` and
 * `cable.forgetAnswers`.
 */
export const registerDetection: ClientFeature = ({ context, output }) => {
  const answers = answersIn(context.globalState);
  const settled = new WeakSet<TextDocument>();
  let offering = false;

  async function look(document: TextDocument | undefined): Promise<void> {
    if (document === undefined || offering || settled.has(document) || !mayBeCable(document)) return;
    const remembered = answers.for(folderOf(document));
    const decision = decide(settingFor(document), remembered, looksLikeCable(headOf(document)));
    if (decision === 'leave') return;
    settled.add(document);
    if (decision === 'open') await makeCable(document);
    else await offer(document);
  }

  async function offer(document: TextDocument): Promise<void> {
    const folder = folderOf(document);
    const message = `“${nameOf(document.uri)}” looks like a diplomatic cable.`;
    offering = true;
    try {
      const choice = (await window.showInformationMessage(message, ...choices(folder))) ?? dismissal;
      await answers.remember(folder, choice);
      if (choice.answer === 'always') await makeCable(document);
    } finally {
      offering = false;
    }
    await look(frontDocument());
  }

  const lookNow = (document: TextDocument | undefined) => inBackground(look(document), output);
  lookNow(frontDocument());
  return Disposable.from(
    window.onDidChangeActiveTextEditor(() => lookNow(frontDocument())),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const pasted = contentChanges.some(({ text }) => text.length >= PASTE_LENGTH);
      if (pasted && document === frontDocument()) lookNow(document);
    }),
    commands.registerCommand('cable.openAsCable', () => makeCable(frontDocument())),
    commands.registerCommand('cable.forgetAnswers', () => answers.forget()),
  );
};

function frontDocument(): TextDocument | undefined {
  return window.activeTextEditor?.document;
}

async function makeCable(document: TextDocument | undefined): Promise<void> {
  if (document === undefined || document.isClosed) return;
  await languages.setTextDocumentLanguage(document, language);
}

function mayBeCable({ languageId, uri, isUntitled }: TextDocument): boolean {
  const writable = isUntitled || workspace.fs.isWritableFileSystem(uri.scheme) === true;
  return isCandidate({ languageId, path: uri.path, writable });
}

function settingFor({ uri }: TextDocument): DetectionSetting {
  return workspace.getConfiguration('cable', uri).get<DetectionSetting>('detection', 'ask');
}

function headOf(document: TextDocument): string {
  return document.getText(new Range(document.positionAt(0), document.positionAt(DETECTION_LENGTH)));
}

/** The folder for which an answer about the document holds; a text that was never saved has none. */
function folderOf({ uri, isUntitled }: TextDocument): string | undefined {
  if (isUntitled) return undefined;
  return (workspace.getWorkspaceFolder(uri)?.uri ?? Uri.joinPath(uri, '..')).toString();
}
