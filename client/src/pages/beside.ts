import {
  commands,
  Disposable,
  type Tab,
  TabInputCustom,
  TabInputText,
  type TextDocument,
  type Uri,
  ViewColumn,
  window,
} from 'vscode';
import { inBackground } from '../background';
import { cableEditor } from '../cables';
import type { ClientFeature } from '../feature';
import { scheme } from './address';

/** Shows a page as it is meant to be read, beside the text that it was asked for. */
export async function showBeside(page: Uri): Promise<void> {
  const place = { viewColumn: ViewColumn.Beside, preview: true };
  await commands.executeCommand('vscode.openWith', page, 'vscode.markdown.preview.editor', place);
}

/**
 * Takes a page beside the cable that has opened over it: so the editor opens what a finding links to, even in the place of a
 * cable that was only looked at.
 */
export const keepBeside: ClientFeature = ({ output }) => {
  let cable = cableEditor()?.document;
  const noting = window.onDidChangeActiveTextEditor(() => {
    cable = cableEditor()?.document ?? cable;
  });
  const moving = window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
    const tab = opened.find((one) => pageIn(one) !== undefined);
    if (!tab || !cable) return;
    const covers = [...tab.group.tabs, ...closed].some((other) => shows(other, cable));
    if (covers) inBackground(moveBeside(tab, cable), output);
  });
  return Disposable.from(noting, moving);
};

async function moveBeside(tab: Tab, cable: TextDocument): Promise<void> {
  const page = pageIn(tab);
  await window.showTextDocument(cable, { viewColumn: tab.group.viewColumn });
  if (window.tabGroups.all.some(({ tabs }) => tabs.includes(tab))) await window.tabGroups.close(tab);
  if (page) await showBeside(page);
}

/** The page that a tab shows. */
function pageIn({ input }: Tab): Uri | undefined {
  return input instanceof TabInputCustom && input.uri.scheme === scheme ? input.uri : undefined;
}

function shows({ input }: Tab, document: TextDocument | undefined): boolean {
  return input instanceof TabInputText && input.uri.toString() === document?.uri.toString();
}
