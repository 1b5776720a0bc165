import { markCompletions } from '../marks/completions';
import { begins } from './match';
import type { Completion } from './place';

/** The marks of the transcriber, behind the bracket that opens one. */
export const markItems: Completion = ({ cable: { text }, before, offset, knowledge }) => {
  const typed = /\[(?<typed>[A-Z? ]*)$/i.exec(before)?.groups?.typed;
  if (typed === undefined) return [];
  const span = { start: offset - typed.length, end: text.startsWith(']', offset) ? offset + 1 : offset };
  return markCompletions(knowledge.marks)
    .filter(({ label }) => begins(typed, label.slice(1).replace(/^…\s*/, '')))
    .map(({ label, meaning, snippet }) => ({
      kind: 'mark',
      label,
      description: meaning,
      span,
      newText: snippet,
      isSnippet: true,
    }));
};
