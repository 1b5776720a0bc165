import {
  commands,
  Disposable,
  EventEmitter,
  type ProviderResult,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
} from 'vscode';
import { inBackground } from '../background';
import { cableEditor, isCable, onCableChange } from '../cables';
import type { ClientFeature, ClientHost } from '../feature';
import { newest } from '../newest';
import { rangeOf } from '../protocol';
import { whenQuiet } from '../quiet';
import { type FolderReadings, type Reading, readingsOf, readingsOfFolder } from '../readings';

/** A row of the view: a heading, a file, a place, or a remark. */
interface Row {
  readonly item: TreeItem;
  readonly rows: readonly Row[];
}

const VIEW = 'cable.openReadings';

/** Milliseconds behind the last change until the list is made anew. */
const QUIET = 300;

/** What is still open in the cable at the front and in the folder; a click, or Enter, goes there. */
export const openReadingsView: ClientFeature = (host) => {
  const changed = new EventEmitter<void>();
  const found = newest(rowsOf);
  let rows: readonly Row[] = [];
  const view = window.createTreeView<Row>(VIEW, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: ({ item }) => item,
      getChildren: (row): ProviderResult<Row[]> => [...(row?.rows ?? rows)],
    },
  });

  async function refresh(): Promise<void> {
    if (!view.visible) return;
    const latest = await found.ask(host);
    if (!latest) return;
    rows = latest;
    changed.fire();
  }

  const soon = whenQuiet(QUIET, () => inBackground(refresh(), host.output));
  showWithCables();
  return Disposable.from(
    view,
    workspace.onDidOpenTextDocument(showWithCables),
    changed,
    soon,
    ...onCableChange(soon),
    view.onDidChangeVisibility(soon),
    workspace.onDidSaveTextDocument(soon),
    workspace.onDidCreateFiles(soon),
    workspace.onDidDeleteFiles(soon),
    workspace.onDidRenameFiles(soon),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('cable.marks')) soon();
    }),
    host.client.onDidChangeState(soon),
    commands.registerCommand('cable.showOpenReadings', () => commands.executeCommand(`${VIEW}.focus`)),
    commands.registerCommand('cable.refreshOpenReadings', refresh),
    commands.registerCommand('cable.goToReading', goTo),
  );
};

/** Whoever has no cables does not see the view. */
function showWithCables(): void {
  if (workspace.textDocuments.some(isCable))
    void commands.executeCommand('setContext', 'cable.hasCables', true);
}

async function rowsOf({ client }: ClientHost): Promise<readonly Row[]> {
  const editor = cableEditor();
  const here = editor ? await readingsOf(client, editor.document) : [];
  const own = editor?.document.uri.toString();
  const folder = await readingsOfFolder(client);
  const others = folder.files.filter(({ uri }) => uri !== own);
  const rows: Row[] = [];
  if (editor && here.length > 0)
    rows.push(
      heading(
        'This Cable',
        here.map((reading) => placeRow(editor.document.uri, reading)),
      ),
    );
  if (others.length > 0)
    rows.push(
      heading(
        'Folder',
        others.map(({ uri, readings }) => fileRow(Uri.parse(uri), readings)),
      ),
    );
  return folder.capped ? [...rows, cap(folder)] : rows;
}

function heading(label: string, rows: readonly Row[]): Row {
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.id = label;
  const count = rows.reduce((sum, { rows: places }) => sum + Math.max(1, places.length), 0);
  item.description = String(count);
  item.accessibilityInformation = { label: `${label}, ${counted(count)}` };
  return { item, rows };
}

function fileRow(uri: Uri, readings: readonly Reading[]): Row {
  const item = new TreeItem(uri, TreeItemCollapsibleState.Collapsed);
  item.id = uri.toString(); // keeps it open while the list is made anew
  const name = workspace.asRelativePath(uri);
  item.description = String(readings.length);
  item.tooltip = name;
  item.accessibilityInformation = { label: `${name}, ${counted(readings.length)}` };
  return { item, rows: readings.map((reading) => placeRow(uri, reading)) };
}

function placeRow(uri: Uri, { range, mark, place, context }: Reading): Row {
  const line = `line ${range.start.line + 1}`;
  const item = new TreeItem(mark, TreeItemCollapsibleState.None);
  item.iconPath = new ThemeIcon('question');
  item.description = place === '' ? line : `${place}, ${line}`;
  item.tooltip = context;
  item.accessibilityInformation = { label: `${mark}, ${item.description}: ${context}` };
  item.command = { command: 'cable.goToReading', title: 'Go There', arguments: [uri, range] };
  return { item, rows: [] };
}

function cap({ looked }: FolderReadings): Row {
  const item = new TreeItem(`Only the first ${looked} cables were looked at`, TreeItemCollapsibleState.None);
  item.iconPath = new ThemeIcon('info');
  item.tooltip = 'The setting cable.marks.folderLimit says how many.';
  item.command = {
    command: 'workbench.action.openSettings',
    title: 'Open the Setting',
    arguments: ['cable.marks.folderLimit'],
  };
  return { item, rows: [] };
}

function counted(count: number): string {
  return count === 1 ? '1 open reading' : `${count} open readings`;
}

async function goTo(uri: Uri, range: Reading['range']): Promise<void> {
  await window.showTextDocument(uri, { selection: rangeOf(range), preview: true });
}
