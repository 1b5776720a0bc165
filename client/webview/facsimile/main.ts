// The page of the facsimile: joins the viewer, its buttons and keys, and the extension on the other side.
import type { FromPage, ToPage, View } from '../../src/views/facsimile/messages';
import { actionOf } from './actions';
import { listenToPointers } from './gestures';
import { partsFrom } from './parts';
import { settling } from './settled';
import { fillToolbar } from './toolbar';
import { createViewer } from './viewer';

/** What the editor keeps of the page while it is hidden or the window is closed. */
interface State {
  readonly cable: string;
  /** How its scan was looked at last; undefined until it is seen. */
  readonly view?: View;
}

/** What VS Code gives its webviews. */
declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): State | undefined;
  setState(state: State): void;
};

const vscode = acquireVsCodeApi();
const frame = element('scan');
const notice = element('notice');
const status = element('status');
const parts = partsFrom((part) => vscode.postMessage({ type: 'need', part }));
const seen = settling(250, (message: FromPage) => vscode.postMessage(message));
let cable = '';

const viewer = createViewer(frame, parts.load, {
  onView: (view) => {
    toolbar.update();
    vscode.setState({ cable, view });
    seen.soon({ type: 'view', cable, view });
  },
  say,
});
const toolbar = fillToolbar(element('tools'), viewer);

listenToPointers(frame, viewer, (point, double) => askForText(point, double));
document.addEventListener('keydown', (event) => {
  if (event.target instanceof HTMLInputElement) return;
  const action = actionOf(event);
  if (action) action.run(viewer);
  else if (event.key === 'g') toolbar.focusPage();
  else if (event.key === 'Enter' && event.target === frame)
    askForText({ x: 0, y: frame.clientHeight / 4 }, true);
  else return;
  event.preventDefault();
});
window.addEventListener('focus', () => {
  if (document.activeElement === document.body) frame.focus(); // the editor gives the keys to the page, not to a part of it
});
element('choose').addEventListener('click', () => vscode.postMessage({ type: 'choose' }));
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => receive(data));
vscode.postMessage({ type: 'ready' });

function receive(message: ToPage): void {
  switch (message.type) {
    case 'show':
      void show(message);
      break;
    case 'nothing':
      begin(message.cable);
      complain(message.reason);
      break;
    case 'page':
      viewer.follow(message.page);
      break;
    case 'turn':
      viewer.turnPage(message.by);
      break;
    case 'scroll':
      viewer.scrollBy(message.by);
      break;
    case 'say':
      say(message.words);
      break;
    case 'part':
      parts.arrived(message.part, message.bytes);
  }
}

async function show({ files, view, cable: name }: Extract<ToPage, { type: 'show' }>): Promise<void> {
  begin(name);
  say('Opening the facsimile');
  try {
    const kept = vscode.getState()?.view; // the extension may not have heard of it
    if (!(await viewer.show(files, kept ?? view))) return;
    document.body.dataset.state = 'shown';
    say(`Page ${viewer.page} of ${viewer.count}`);
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
  }
}

function begin(name: string): void {
  seen.now(); // the view of the cable before would be lost behind that of the next
  cable = name;
  if (vscode.getState()?.cable !== cable) vscode.setState({ cable });
  viewer.clear();
  document.body.dataset.state = 'opening';
}

/** Says in place of the scan why there is none. */
function complain(reason: string): void {
  notice.textContent = reason;
  document.body.dataset.state = 'nothing';
  say(reason);
}

function askForText(point: { readonly x: number; readonly y: number }, enter: boolean): void {
  const spot = viewer.spotAt(point);
  if (spot) vscode.postMessage({ type: 'text', spot, pages: viewer.count, enter });
}

function say(words: string): void {
  status.textContent = words;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}.`);
  return found;
}
