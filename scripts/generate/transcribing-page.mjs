// The tables of docs/TRANSCRIBING.md: the marks, from server/data/marks.csv, and the keys, from package.json.
import { between, table } from './markdown.mjs';

/** The page with its tables. */
export function transcribingPage(text, { markCompletions, standardKnowledge }, manifest) {
  const marks = markCompletions({ knowledge: standardKnowledge });
  const others = standardKnowledge.marks.all();
  const rows = marks.map(({ label, meaning, kind }) => [
    `\`${label}\``,
    meaning,
    others
      .filter((word) => word.kind === kind)
      .slice(1)
      .map(({ word, takes }) => `\`[${takes === 'before' ? '… ' : ''}${word}]\``)
      .join(', '),
  ]);
  const made = table([['Mark', 'Meaning', 'Also understood'], ...rows]);
  return between(between(text, 'marks', `\n\n${made}\n\n`), 'keys', `\n\n${keys(manifest.contributes)}\n\n`);
}

function keys({ commands, keybindings }) {
  const chosen = commands.filter(({ command }) => /^cable\.(?:mark[A-Z]|\w*Reading|showStat)/.test(command));
  const rows = chosen.flatMap(({ command, title }) => {
    const key = keybindings.find((binding) => binding.command === command)?.key;
    return key
      ? [[`<kbd>${key.replace('alt+m ', '').toUpperCase().replace('+', '</kbd>+<kbd>')}</kbd>`, title]]
      : [];
  });
  return table([['Then', 'Does'], ...rows]);
}
