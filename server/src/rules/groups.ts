/** The groups of rules in the order of a cable, and what each looks at. */
export const ruleGroups = {
  classification: 'Classification and text line',
  heading: 'Heading: time, addresses, precedence',
  captions: 'Captions',
  'executive-order': 'E.O. line and classification authority',
  tags: 'TAGS',
  subject: 'SUBJECT',
  references: 'References',
  paragraphs: 'Paragraphs and portion marks',
  blocks: 'Summary, comment and other blocks',
  sections: 'Sections, pages and archive artefacts',
  characters: 'Characters',
  ending: 'Redaction and end of the cable',
  marks: 'Marks of the transcriber',
} as const;

/** The id of a group of rules. */
export type RuleGroup = keyof typeof ruleGroups;
