import { commands, Disposable, type TextDocument, Uri, window, workspace } from 'vscode';
import { inBackground } from '../../background';
import { cableEditor, nameOf } from '../../cables';
import { normalScheme } from '../../comparison/normal-texts';
import type { ClientFeature, ClientHost } from '../../feature';
import { memoryIn } from './memory';
import { VIEW_TYPE } from './panel';
import { chooseScan, scanOf } from './scans';
import { createSession, type Session } from './session';

/** How far the keys of the text move the scan: by a part of its view. */
const SCROLL = 1 / 3;

/** The scan of a cable beside its text: one view, which shows the scan of the cable that is worked on. */
export const facsimile: ClientFeature = (host) => {
  const memory = memoryIn(host.context.workspaceState);
  let session: Session | undefined;

  function begin(panel?: Parameters<typeof createSession>[2]): Session {
    void commands.executeCommand('setContext', 'cable.facsimileOpen', true);
    session = createSession(host, memory, panel);
    session.onClose(() => {
      session = undefined;
      void commands.executeCommand('setContext', 'cable.facsimileOpen', false);
    });
    return session;
  }

  async function open(choose: boolean): Promise<void> {
    const document = frontCable() ?? session?.document;
    if (!document) {
      void window.showInformationMessage('Bring the transcription to the front to open its facsimile.');
      return;
    }
    const found = choose ? [] : await scanOf(document, memory);
    const files = found.length > 0 ? found : await chooseScan(document, memory);
    if (files.length === 0) return;
    const shown = session ?? begin();
    shown.reveal();
    await shown.show(document, files);
  }

  return Disposable.from(
    commands.registerCommand('cable.openFacsimile', () => open(false)),
    commands.registerCommand('cable.chooseFacsimile', () => open(true)),
    commands.registerCommand('cable.showNextFacsimilePage', () => session?.tell({ type: 'turn', by: 1 })),
    commands.registerCommand('cable.showPreviousFacsimilePage', () =>
      session?.tell({ type: 'turn', by: -1 }),
    ),
    commands.registerCommand('cable.scrollFacsimileDown', () =>
      session?.tell({ type: 'scroll', by: SCROLL }),
    ),
    commands.registerCommand('cable.scrollFacsimileUp', () => session?.tell({ type: 'scroll', by: -SCROLL })),
    window.onDidChangeActiveTextEditor(() => {
      const document = frontCable();
      if (document && session?.visible) inBackground(session.follow(document), host.output);
    }),
    window.registerWebviewPanelSerializer(VIEW_TYPE, {
      async deserializeWebviewPanel(panel, state: unknown) {
        const document = await reopened(state, host);
        if (document && !session) await begin(panel).follow(document);
        else panel.dispose(); // a view that was hidden when the window came back is only made when it is looked at
      },
    }),
  );
};

/** The cable at the front. A text of a comparison is none: the scan of the cable that was compared stays beside it. */
function frontCable(): TextDocument | undefined {
  const document = cableEditor()?.document;
  return document?.uri.scheme === normalScheme ? undefined : document;
}

/** The cable of which a view was left open, when the window comes back. */
async function reopened(state: unknown, { output }: ClientHost): Promise<TextDocument | undefined> {
  const { cable } = Object(state);
  if (typeof cable !== 'string' || cable === '') return undefined;
  const uri = Uri.parse(cable);
  try {
    return await workspace.openTextDocument(uri);
  } catch (error) {
    output.info(`The facsimile of ${nameOf(uri)} is closed, for the cable cannot be opened: ${error}`);
    return undefined;
  }
}
