import { type Action, actions, titleWithKey } from './actions';
import { icon } from './icons';
import { percent } from './layout';
import type { Viewer } from './viewer';

/** The line of buttons above the scan. */
export interface Toolbar {
  /** Shows where the reader is and what is on. */
  update(): void;
  /** Puts the cursor into the field of the page's number. */
  focusPage(): void;
}

/** Fills the line of buttons. It is one stop of the Tab key; the arrow keys go from button to button. */
export function fillToolbar(line: HTMLElement, viewer: Viewer): Toolbar {
  const buttons = new Map<Action, HTMLButtonElement>();
  const number = pageField(viewer);
  const count = document.createElement('span');
  const zoom = document.createElement('span');
  zoom.className = 'zoom';
  const groups = actions.map((group) => {
    const box = document.createElement('div');
    box.className = 'group';
    for (const action of group) {
      const button = buttonFor(action, viewer);
      buttons.set(action, button);
      box.append(button);
    }
    return box;
  });
  groups[0]?.append(number, count);
  groups[1]?.append(zoom);
  line.replaceChildren(...groups);
  letArrowsMove(line, [...buttons.values()]);

  return {
    update() {
      number.max = String(viewer.count);
      if (document.activeElement !== number) number.value = String(viewer.page);
      count.textContent = `of ${viewer.count}`;
      zoom.textContent = percent(viewer.scale);
      for (const [{ pressed }, button] of buttons)
        if (pressed) button.ariaPressed = String(pressed(viewer.view));
    },
    focusPage: () => number.select(),
  };
}

function buttonFor(action: Action, viewer: Viewer): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.ariaLabel = action.title;
  button.title = titleWithKey(action);
  button.append(icon(action.icon));
  button.addEventListener('click', () => action.run(viewer));
  return button;
}

function pageField(viewer: Viewer): HTMLInputElement {
  const field = document.createElement('input');
  field.type = 'number';
  field.min = '1';
  field.ariaLabel = 'Page';
  field.title = 'Page (G)';
  field.addEventListener('change', () => {
    if (field.valueAsNumber >= 1) viewer.goTo(Math.round(field.valueAsNumber));
    field.value = String(viewer.page);
  });
  return field;
}

/** Lets one button of the line be reached by Tab, and the others from it by the arrow keys. */
function letArrowsMove(line: HTMLElement, buttons: readonly HTMLButtonElement[]): void {
  const places: readonly (EventTarget | null)[] = buttons;
  const reach = (index: number) => {
    const wanted = buttons[(index + buttons.length) % buttons.length];
    for (const button of buttons) button.tabIndex = button === wanted ? 0 : -1;
    return wanted;
  };
  reach(0);
  line.addEventListener('focusin', ({ target }) => {
    const index = places.indexOf(target);
    if (index >= 0) reach(index);
  });
  line.addEventListener('keydown', (event) => {
    const index = places.indexOf(event.target);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (index < 0 || step === undefined) return;
    event.preventDefault();
    reach(index + step)?.focus();
  });
}
