// What follows from the rules for those who set them: the settings in package.json, the schema of cable.config.jsonc.

/** The manifest with the settings of the checks. */
export function manifest(text, sources) {
  const manifest = JSON.parse(text);
  const checks = manifest.contributes.configuration.find(({ title }) => title === 'Checks');
  const reading = manifest.contributes.configuration.find(({ title }) => title === 'Cables');
  const marks = manifest.contributes.configuration.find(({ title }) => title === 'Marks');
  const { profile, rules, groups } = layerOf(sources);
  const setting = { scope: 'resource' };
  reading.properties['cable.generation'] = { ...generationSetting(sources), ...setting };
  checks.properties['cable.lint.profile'] = { ...profile, default: 'transcribe', ...setting };
  checks.properties['cable.lint.rules'] = { ...rules, default: {}, ...setting };
  checks.properties['cable.lint.groups'] = { ...groups, default: {}, ...setting };
  marks.properties['cable.marks.own'] = {
    ...ownTable(sources.ownTables.marks),
    description: `${sources.ownTables.marks.help} ${SHARED_MARKS}`,
    default: {},
    ...setting,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The JSON schema of cable.config.jsonc, for completion and diagnostics in any editor. */
export function configSchema(sources) {
  const { vocabulary, periods, ownTables, BASELINE_NAME } = sources;
  const layer = {
    ...layerOf(sources),
    generation: {
      type: 'string',
      enum: [...vocabulary.generations],
      enumDescriptions: vocabulary.generations.map((generation) => inWords(generation, periods)),
      description: 'The period in whose form cables are read, whatever they tell themselves.',
    },
  };
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings for the cables of a folder',
    type: 'object',
    allowTrailingCommas: true,
    properties: {
      $schema: { type: 'string', description: 'Where this schema lies.' },
      extends: words(
        'Files to build upon, by their ways from this one; the last counts most, this file more.',
      ),
      ...layer,
      overrides: {
        type: 'array',
        description: 'What holds for some files only; the last that means a file counts most.',
        items: {
          type: 'object',
          properties: { files: words(`The files that are meant. ${PATTERNS}`), ...layer },
          required: ['files'],
          additionalProperties: false,
          defaultSnippets: [{ label: 'files …', body: { files: ['$1'], rules: {} } }],
        },
      },
      ignore: words(`Files that are left alone. ${PATTERNS}`),
      baseline: {
        type: 'string',
        description:
          'The file with the findings that are known and not told again; cable lint --write-baseline writes it.',
        default: BASELINE_NAME,
      },
      ...Object.fromEntries(Object.entries(ownTables).map(([name, table]) => [name, ownTable(table)])),
    },
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

const SHARED_MARKS = 'Those of a whole archive stand better in cable.config.jsonc, under marks.';

const PATTERNS = 'Patterns are those of .gitignore, from the folder of this file: 1974/, *.txt, !index.txt.';

/** `Transmitted cable: 1999-2010.` */
function inWords(generation, periods) {
  const { name, years } = periods.find(({ period }) => period === generation);
  return `${name}: ${years}.`;
}

function generationSetting({ vocabulary: { generations }, periods, BY_EVIDENCE }) {
  return {
    type: 'string',
    enum: [BY_EVIDENCE, ...generations],
    enumDescriptions: [
      'Told by all that speaks for a period.',
      ...generations.map((generation) => inWords(generation, periods)),
    ],
    default: BY_EVIDENCE,
    description: 'The period in whose form a cable is read.',
  };
}

/** `profile`, `rules` and `groups`. */
function layerOf({ rules, ruleGroups, choices }) {
  const weight = (description) => ({ type: 'string', enum: [...choices], description });
  const groups = Object.entries(ruleGroups).filter(([group]) => rules.some((rule) => rule.group === group));
  return {
    profile: {
      type: 'string',
      enum: ['transcribe', 'draft'],
      enumDescriptions: [
        'Copying a historic cable: what the original says is right, only slips of copying are warnings.',
        'Writing a cable: the rules of the handbooks bind.',
      ],
      description: 'How strictly cables are checked.',
    },
    rules: {
      type: 'object',
      properties: Object.fromEntries(
        rules.map(({ id, summary, severity: { transcribe, draft } }) => [
          id,
          weight(`${summary} By default ${transcribe} in transcribe, ${draft} in draft.`),
        ]),
      ),
      additionalProperties: false,
      description: 'How much each check weighs. A check that is not named here weighs what its profile says.',
    },
    groups: {
      type: 'object',
      properties: Object.fromEntries(
        groups.map(([group, title]) => [group, weight(`All checks on: ${title}.`)]),
      ),
      additionalProperties: false,
      description: 'How much all checks of a group weigh that are not named themselves.',
    },
  };
}

function ownTable({ help, fields }) {
  const properties = Object.entries(fields).map(([name, { help: description, words: choices }]) => [
    name,
    { type: choices ? 'string' : ['string', 'integer'], description, ...(choices && { enum: choices }) },
  ]);
  const entry = {
    type: ['string', 'object'],
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
  return { type: 'object', description: help, additionalProperties: entry };
}

/** Words, or a list of them. */
function words(description) {
  return { description, type: ['string', 'array'], items: { type: 'string' } };
}
