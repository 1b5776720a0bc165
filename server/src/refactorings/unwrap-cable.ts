import type { Refactoring } from './refactoring';
import { unwrap, wholeOf } from './support/wrapping';

export const unwrapCable: Refactoring = {
  id: 'unwrapCable',
  title: 'Unwrap whole cable',
  summary: 'Joins the lines of every paragraph of the cable into one line each.',
  kind: 'refactor.rewrite.lines',
  key: 'shift+u',
  result: 'edits',
  change: (cable, _, context) => unwrap(cable, wholeOf(cable), context, 'Put every paragraph on one line'),
};
