import type { View } from '../../src/views/facsimile/messages';
import type { IconName } from './icons';
import type { Viewer } from './viewer';

/** Something the reader can do: a button, and keys for it. */
export interface Action {
  readonly title: string;
  readonly icon: IconName;
  /** As `KeyboardEvent.key` names them; the first is shown. */
  readonly keys: readonly string[];
  readonly run: (viewer: Viewer) => void;
  /** For what is on or off. */
  readonly pressed?: (view: View) => boolean;
}

/** The buttons, in groups as they stand in the toolbar. */
export const actions: readonly (readonly Action[])[] = [
  [
    { title: 'Previous page', icon: 'up', keys: ['p'], run: (viewer) => viewer.turnPage(-1) },
    { title: 'Next page', icon: 'down', keys: ['n'], run: (viewer) => viewer.turnPage(1) },
  ],
  [
    { title: 'Zoom out', icon: 'minus', keys: ['-'], run: (viewer) => viewer.zoomOut() },
    { title: 'Zoom in', icon: 'plus', keys: ['+', '='], run: (viewer) => viewer.zoomIn() },
    {
      title: 'Fit width',
      icon: 'width',
      keys: ['w'],
      run: (viewer) => viewer.zoomTo('width'),
      pressed: ({ zoom }) => zoom === 'width',
    },
    {
      title: 'Fit page',
      icon: 'page',
      keys: ['f'],
      run: (viewer) => viewer.zoomTo('page'),
      pressed: ({ zoom }) => zoom === 'page',
    },
    {
      title: 'Actual size',
      icon: 'actual',
      keys: ['1', '0'],
      run: (viewer) => viewer.zoomTo(1),
      pressed: ({ zoom }) => zoom === 1,
    },
  ],
  [
    { title: 'Turn left', icon: 'left', keys: ['R'], run: (viewer) => viewer.rotate(-1) },
    { title: 'Turn right', icon: 'right', keys: ['r'], run: (viewer) => viewer.rotate(1) },
    { title: 'Less contrast', icon: 'soft', keys: ['C'], run: (viewer) => viewer.stepContrast(-1) },
    { title: 'More contrast', icon: 'hard', keys: ['c'], run: (viewer) => viewer.stepContrast(1) },
    {
      title: 'Invert',
      icon: 'invert',
      keys: ['i'],
      run: (viewer) => viewer.invert(),
      pressed: ({ inverted }) => inverted,
    },
  ],
];

/** The action of a key; undefined where it has none, or belongs to the editor because Ctrl, Alt or Command is held. */
export function actionOf({ key, ctrlKey, altKey, metaKey }: KeyPress): Action | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  return actions.flat().find(({ keys }) => keys.includes(key));
}

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** What a button says of its keys: `Turn left (Shift+R)`. */
export function titleWithKey({ title, keys: [key = ''] }: Action): string {
  const capital = key !== key.toLowerCase();
  return `${title} (${capital ? 'Shift+' : ''}${key.toUpperCase()})`;
}
