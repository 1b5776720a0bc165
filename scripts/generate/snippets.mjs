// Snippets of the editor: whole cables as the templates of server/data make them, and the pieces of a body. None has a
// prefix: they are chosen by name (“Insert Snippet”, “Fill File with Snippet”), and never among completions.

/** What a person calls the periods. */
const PERIODS = {
  cablegate: 'Transmitted cable (about 1999 to 2010)',
  smart: 'Labelled fields (since about 2009)',
  middle: 'Cable of the 1980s and 1990s',
  sas: 'Central file (1973 to 1979)',
  'pre-1973': 'Paper telegram (to 1973)',
};
const LEVELS = ['UNCLASSIFIED', 'CONFIDENTIAL'];

/** What stands in a body; `<words>` are places to fill in. */
const PIECES = {
  Summary: '1. (<U>) SUMMARY: <> END SUMMARY.\n',
  Comment: '<5>. (<U>) COMMENT: <> END COMMENT.\n',
  'Section heading': '-------\n<HEADING>\n-------\n',
  'Quoted text': 'BEGIN TEXT:\n\n<>\n\nEND TEXT.\n',
  References: 'REF: A. <08 VALLETTA 501>\n     B. <STATE 40112>\n',
  'Section break': '<VALLETTA> <00000217>  <002> OF <002>\n',
};

/** The file of snippets. */
export function snippets({ newCable, asSnippet }) {
  const cables = Object.entries(PERIODS).flatMap(([period, name]) =>
    LEVELS.map((level) => [
      `${name}, ${level.toLowerCase()}`,
      {
        isFileTemplate: true,
        description: `A new cable: ${name}`,
        body: newCable(period, level, null).split('\n'),
      },
    ]),
  );
  const pieces = Object.entries(PIECES).map(([name, text]) => [
    name,
    { description: `Cable: ${name.toLowerCase()}`, body: asSnippet(text).split('\n') },
  ]);
  return `${JSON.stringify(Object.fromEntries([...cables, ...pieces]), null, 2)}\n`;
}
