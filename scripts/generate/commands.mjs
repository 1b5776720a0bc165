// What follows from the refactorings for the editor: their commands, keys and menu in package.json. And from package.json
// the page of all commands and settings.
import { table } from './markdown.mjs';

const MENU = 'cable.refactorings';
const WHERE = 'editorLangId == cable';

/** The manifest with a command, a key and a place in the menu for each refactoring; all others stay as they are. */
export function withRefactorings(text, { refactorings }) {
  const manifest = JSON.parse(text);
  const { contributes } = manifest;
  const before = new Set((contributes.menus?.[MENU] ?? []).map(({ command }) => command));
  const named = refactorings.map((refactoring) => ({ ...refactoring, command: `cable.${refactoring.id}` }));
  for (const { command } of named) before.add(command);
  const others = (entries = []) => entries.filter(({ command }) => !before.has(command));

  contributes.commands = [
    ...others(contributes.commands),
    ...named.map(({ command, title, summary }) => ({
      command,
      title: inTitleCase(title),
      category: 'Cable',
      description: summary,
      enablement: WHERE,
    })),
  ];
  contributes.keybindings = [
    ...others(contributes.keybindings),
    ...named.map(({ command, key }) => ({
      command,
      key: `alt+m ${key}`,
      mac: `ctrl+alt+m ${key}`,
      when: `editorTextFocus && ${WHERE}`,
    })),
  ];
  contributes.submenus = [
    ...(contributes.submenus ?? []).filter(({ id }) => id !== MENU),
    { id: MENU, label: 'Rewrite Cable' },
  ];
  contributes.menus = {
    ...contributes.menus,
    'editor/context': [
      ...(contributes.menus?.['editor/context'] ?? []).filter(({ submenu }) => submenu !== MENU),
      { submenu: MENU, when: WHERE, group: '1_modification@9' },
    ],
    [MENU]: named.map(({ command, kind }, index) => ({
      command,
      group: `${groupOf(named, kind)}@${index + 1}`,
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** `Insert Paragraph and Renumber`: commands of VS Code are written like titles. */
function inTitleCase(title) {
  return title.replace(/\b(?!(?:a|an|and|in|of|or|the|to)\b)[a-z]/g, (letter) => letter.toUpperCase());
}

/** Kinds stand together, in the order in which the list begins them. */
function groupOf(refactorings, kind) {
  const kinds = [...new Set(refactorings.map((refactoring) => refactoring.kind))];
  return `${kinds.indexOf(kind) + 1}_${kind.replace(/^refactor\./, '')}`;
}

/** The page of all that can be done and set, from the manifest. */
export function commandsPage(text) {
  const { commands, keybindings = [], configuration } = JSON.parse(text).contributes;
  const rows = commands.map(({ command, title, description }) => [
    title,
    keysOf(keybindings.filter((binding) => binding.command === command)),
    cell(description ?? `${title}.`),
    `\`${command}\``,
  ]);
  return `<!-- made by scripts/generate.mjs from package.json -->

# Commands, keys and settings

Every command stands in the palette under “Cable”. A key is two strokes: first \`Alt+M\` (on a Mac \`Ctrl+Alt+M\`), then the
second; both can be changed in VS Code's Keyboard Shortcuts.

## Commands

${table([['Command', 'Key', 'What it does', 'Id'], ...rows])}

${configuration.map(settingsSection).join('\n\n')}
`;
}

function settingsSection({ title, properties }) {
  const rows = Object.entries(properties).map(([name, setting]) => [
    `\`${name}\``,
    cell(defaultOf(setting)),
    cell(descriptionOf(setting)),
  ]);
  return `## Settings: ${title}\n\n${table([['Setting', 'Default', 'What it does'], ...rows])}`;
}

/** \`Alt+M Enter\`; the prefix of a Mac is told above the table. */
function keysOf(bindings) {
  return [...new Set(bindings.map(({ key }) => key.split(' ').map(strokes).join(' ')))]
    .map((key) => `\`${key}\``)
    .join(', ');
}

/** Keys that are two words. */
const keyNames = { pageup: 'Page Up', pagedown: 'Page Down' };

function strokes(stroke) {
  return stroke
    .split('+')
    .map((part) => keyNames[part] ?? part.charAt(0).toUpperCase() + part.slice(1))
    .join('+');
}

function defaultOf({ default: value }) {
  if (value === undefined) return '';
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  return isEmpty ? '' : `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

function descriptionOf({ description, markdownDescription = '' }) {
  return description ?? markdownDescription.replace(/`#([^#`]+)#`/g, '`$1`');
}

/** Words that cannot end a cell or a row. */
function cell(words) {
  return words.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ');
}
