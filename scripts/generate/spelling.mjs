// What Code Spell Checker is told of cables: the words of the tables as a dictionary, and which stretches it leaves alone.

/** The names of the files, with their texts. */
export function spelling({ standardTables }) {
  return new Map([
    ['spelling/cable-speak.txt', `${HEAD}${dictionary(standardTables).join('\n')}\n`],
    ['spelling/cspell-ext.json', `${JSON.stringify(config, null, 2)}\n`],
  ]);
}

const HEAD =
  '# Words of cable-speak, posts and offices, from server/data.\n# Made by scripts/generate.mjs: change the tables, then run npm run generate.\n';

/** Shorter words are never checked. */
const SHORTEST = 4;

/** Kinds of names of posts that are slips. */
const DAMAGED = /garbled|glued|zero/;

/** The columns of our tables that hold printed words. */
const COLUMNS = {
  abbreviations: ['abbreviation'],
  offices: ['symbol', 'name'],
  captions: ['caption'],
  collectives: ['collective'],
  telegramWords: ['word'],
  telegramSeries: ['series'],
  blockWords: ['words'],
  operatingSignals: ['signal'],
  classifications: ['form'],
  precedences: ['word'],
};

/** The words of the tables, in small letters, those of abbreviations in the plural too. */
function dictionary(tables) {
  const words = new Set();
  const add = (text, ending = '') => {
    for (const word of text.match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [])
      if (word.length >= SHORTEST) words.add(word.toLowerCase() + ending);
  };
  for (const [table, columns] of Object.entries(COLUMNS))
    for (const row of tables[table]()) for (const column of columns) add(row[column]);
  for (const { abbreviation } of tables.abbreviations()) add(abbreviation, 's');
  for (const row of tables.posts.posts()) for (const column of POST) add(row[column]);
  for (const { alias, kind } of tables.posts.aliases()) if (!DAMAGED.test(kind)) add(alias);
  for (const { code, name } of tables.tags.tags()) {
    add(code);
    add(name);
  }
  return [...words].sort();
}

const POST = ['printed_name', 'mrn_name', 'city', 'country', 'plad'];

const CLASS = String.raw`(?:UNCLAS|LIMITED OFFICIAL USE|C ?O ?N ?F ?I ?D ?E ?N|S ?E ?C ?R ?E ?T\b|T ?O ?P {1,2}S)`;
/** The rest of a line, and the lines below it up to an empty one or the subject. */
const BLOCK = String.raw`[^\n]*(?:\n(?!SUBJ|Subj)[^\n]*\S[^\n]*)*`;

/** Stretches in which nothing is a word of prose; in the order of a cable. */
const patterns = {
  // Both from a line of the heading or of the front to the next landmark, but not over a whole text.
  'cable-heading': String.raw`^(?:V?ZCZC|CX[A-Z]{3,6}:|(?:ZZ|OO|PP|RR) R|DE R|ZN[RY] |(?:[ZOPR0] ){0,2}\d{6}Z|FM |TO |INFO )[\s\S]{0,6000}?(?=^${CLASS}|^\d{1,3}\.\s|^SUBJ)`,
  'cable-front': String.raw`^${CLASS}[\s\S]{0,3000}?(?=^(?:SUBJ|Subj)|^\d{1,3}\.\s)`,
  'cable-fields': String.raw`^(?:E\. ?O\.|TAGS?\b|DRAFTED|APPROVED|CLEARED|ORIGIN |ACTION |INFO |PAGE \d|Classified [Bb]y|CLASSIFIED BY|Derived|Reasons?:|REASONS?:|Declassify)${BLOCK}`,
  'cable-references': String.raw`^(?:REFS?|REFTELS?|Refs?|Reference)\b *(?:\([A-Z]\))?[:.]${BLOCK}`,
  'cable-labels': String.raw`^(?:MRN|Date\/DTG|From|To|Action|Info|TAGS|Captions?|Pass Line|Drafted By|Cleared By|Approved By|Released By|Signature|Dissemination Rule):${BLOCK}`,
  'cable-passing': String.raw`^[A-Z][A-Z ,]{2,40} (?:FOR|PASS|PASS TO) [A-Z][A-Z\/, ()-]{1,80}$|^The [^\n]{3,60} \([A-Z][a-z]+\) to the [^\n]{3,60}$`,
  'cable-page-break': String.raw`^[A-Z][A-Z .'-]{1,40} \d{8} +\d{3}(?:\.\d)? OF \d{3} *$`,
  'cable-number': String.raw`\b(?:\d{2}(?:\d{2})? ?)?[A-Z]{3,20}(?: [A-Z]{3,12})? ?\d{1,6}\b`,
  'cable-signature': String.raw`^[A-Z][A-Z'. -]{1,30}\s*(?:NNNN\s*|#\d{4}\s*|BT\s*)*(?![\s\S])`,
  'cable-service-note': String.raw`^NOTE:? BY:? O\.?C\b[^\n]*`,
  'cable-archive-mark': '^DECAPTIONED$',
  'cable-attributes': String.raw`^\s*(?:Message Attributes|MESSAGE ATTRIBUTES)\s*$[\s\S]*`,
  'cable-mark': String.raw`\[[^\[\]\n]{0,300}\]|\bX{4,}\b`,
};

const config = {
  version: '0.2',
  id: 'cable',
  name: 'Cable',
  description: 'Diplomatic cables: words of cable-speak, posts and offices; headers are left alone.',
  enableFiletypes: ['cable'],
  overrides: [{ filename: '**/*.cable', languageId: 'cable' }],
  languageSettings: [
    {
      languageId: 'cable',
      caseSensitive: false,
      dictionaryDefinitions: [
        {
          name: 'cable-speak',
          path: './cable-speak.txt',
          description: 'Words of cable-speak, posts and offices.',
        },
      ],
      dictionaries: ['cable-speak'],
      patterns: Object.entries(patterns).map(([name, pattern]) => ({ name, pattern: `/${pattern}/gm` })),
      ignoreRegExpList: Object.keys(patterns),
    },
  ],
};
