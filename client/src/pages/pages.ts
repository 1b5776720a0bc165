import { commands, Disposable, window, workspace } from 'vscode';
import type { ClientFeature } from '../feature';
import { pageAt, scheme } from './address';
import { keepBeside, showBeside } from './beside';
import { pageFiles } from './files';
import { guides } from './guides';

/** Shows guides, and the pages of the checks, to which findings link. */
export const showPages: ClientFeature = (host) =>
  Disposable.from(
    workspace.registerFileSystemProvider(scheme, pageFiles(host), {
      isCaseSensitive: true,
      isReadonly: true,
    }),
    keepBeside(host),
    commands.registerCommand('cable.openGuide', async () => {
      const guide = await window.showQuickPick(guides, { placeHolder: 'Which guide?', matchOnDetail: true });
      if (guide) await showBeside(pageAt(guide.path));
    }),
  );
