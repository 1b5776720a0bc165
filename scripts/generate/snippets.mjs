// Snippets of the editor: whole cables as the templates of server/data make them, and the pieces of a body. None has a
// prefix: they are chosen by name (“Insert Snippet”, “Fill File with Snippet”), and never among completions.

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
export function snippets({ periods, newCable, asSnippet }) {
  const cables = periods.flatMap(({ period, name, years }) =>
    LEVELS.map((level) => [
      `${name} (${years}), ${level.toLowerCase()}`,
      {
        isFileTemplate: true,
        description: `A new cable: ${name} (${years})`,
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
