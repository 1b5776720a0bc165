/** The guides of the extension: what each tells, and where it lies. */
export const guides = [
  {
    label: 'Transcribing',
    detail: 'Marks of the transcriber, open readings, second readings',
    path: 'docs/TRANSCRIBING.md',
  },
  {
    label: 'Scans',
    detail: 'The facsimile beside the text: how it is found, its keys',
    path: 'docs/FACSIMILE.md',
  },
  {
    label: 'Exports',
    detail: 'The formats for other tools: what becomes what',
    path: 'docs/EXPORT.md',
  },
  { label: 'Commands and settings', detail: 'All of them, with their keys', path: 'docs/COMMANDS.md' },
  { label: 'Checks', detail: 'What each looks for, by groups', path: 'docs/rules/README.md' },
  {
    label: 'Configuration',
    detail: 'What holds for an archive: cable.config.jsonc',
    path: 'docs/CONFIGURATION.md',
  },
  {
    label: 'What a cable is',
    detail: 'Its form, element by element, in each period',
    path: 'docs/CABLE-FORMAT.md',
  },
] as const;
