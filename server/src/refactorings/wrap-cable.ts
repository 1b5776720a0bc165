import type { Refactoring } from './refactoring';
import { wholeOf, wrap } from './support/wrapping';

export const wrapCable: Refactoring = {
  id: 'wrapCable',
  title: 'Wrap whole cable',
  summary: 'Breaks the lines of every paragraph of the cable anew at the width of `cable.format.width`.',
  kind: 'refactor.rewrite.lines',
  key: 'shift+q',
  result: 'edits',
  change: (cable, _, context) => wrap(cable, wholeOf(cable), context, 'Wrap the whole cable'),
};
