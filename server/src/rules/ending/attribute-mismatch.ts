import { documentDay, documentNumber, typedAttribute } from '../../model/attributes';
import type { CableTop } from '../../model/cable';
import type { Finding, Rule, RuleContext } from '../rule';
import { forCopyist } from '../support/wording';

const filed = (number: string, date: string, level = 'UNCLASSIFIED'): readonly string[] => [
  'R 121430Z MAY 77',
  'FM AMEMBASSY LUXEMBOURG',
  'TO SECSTATE WASHDC 3316',
  'UNCLAS LUXEMBOURG 0412',
  '',
  'E.O. 11652: N/A',
  'TAGS: EAGR, LU',
  'SUBJ: HONEY TARIFF',
  '',
  '1. THE FEDERATION MET.',
  'DOE',
  '',
  'Message Attributes',
  '',
  'Automatic Decaptioning: X',
  `Sent Date: ${date} 12:00:00 am`,
  `Document Number: ${number}`,
  `Original Classification: ${level}`,
];

/** An archive dates by local time, and a cable may have waited. */
const toleratedDays = 3;

export const attributeMismatch: Rule = {
  id: 'attribute-mismatch',
  group: 'ending',
  reads: 'top',
  summary: 'The block of the archive and the cable above it have different numbers, dates or levels.',
  why: 'The National Archives took number, date and level from the cable, so a difference is a slip on one side. TAGS and subject were transcribed a second time and may differ.',
  authority: ['LEUC', 'NARA-FAQ'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas'],
  since: '0.2.0',
  examples: {
    bad: [
      { text: filed('1977LUXEMB00421', '12-May-1977'), finds: ['1977LUXEMB00421'] },
      { text: filed('1977LUXEMB00412', '21-May-1977'), finds: ['21-May-1977 12:00:00 am'] },
      { text: filed('1977LUXEMB00412', '12-May-1977', 'CONFIDENTIAL'), finds: ['CONFIDENTIAL'] },
    ],
    good: [{ text: filed('1977LUXEMB00412', '12-May-1977') }],
  },
  *check(cable, context) {
    const findings = [wrongNumber(cable, context), wrongDate(cable, context), wrongLevel(cable, context)];
    for (const finding of findings) if (finding) yield finding;
  },
};

const compare = 'Compare both with the original.';

function wrongNumber(cable: CableTop, context: RuleContext): Finding | undefined {
  const mrn = cable.textLines[0]?.mrn;
  const document = documentNumber(cable.attributes, context.knowledge);
  const span = cable.attributes?.places['Document Number'];
  if (!document || !span || !mrn?.post || mrn.number === null || mrn.malformed) return undefined;
  const isPost = document.post === mrn.post.mrnName || document.post === mrn.post.sasCode;
  if (document.number === mrn.number && isPost) return undefined;
  return {
    span,
    message: `The archive has ${cable.attributes?.values['Document Number']}, the text line ${mrn.postText} ${mrn.serialText}.${forCopyist(context, compare)}`,
    related: [{ span: mrn.span, message: 'The number of the text line' }],
  };
}

function wrongDate({ attributes, heading }: CableTop, context: RuleContext): Finding | undefined {
  const filed = attributes && documentDay(attributes, context.knowledge);
  const dtg = heading?.dtg;
  if (!filed || !dtg?.iso) return undefined;
  const days = Math.abs(Date.parse(filed.day) - Date.parse(dtg.iso.slice(0, 10))) / 86_400_000;
  if (days <= toleratedDays) return undefined;
  return {
    span: filed.span,
    message: `The archive dates the cable otherwise than its date-time group.${forCopyist(context, compare)}`,
    related: [{ span: dtg.group, message: 'The date-time group' }],
  };
}

/** The key of the level that the cable was sent with. */
const LEVEL = 'Original Classification';

function wrongLevel({ attributes, textLines }: CableTop, context: RuleContext): Finding | undefined {
  const filed = attributes && typedAttribute(attributes, LEVEL, context.knowledge);
  const span = attributes?.places[LEVEL];
  const marking = textLines[0]?.marking;
  if (filed?.kind !== 'level' || !span || !marking || filed.level === marking.level) return undefined;
  return {
    span,
    message: `The archive says ${filed.level}, the text line ${marking.text}.${forCopyist(context, compare)}`,
    related: [{ span: marking.span, message: 'The classification of the text line' }],
  };
}
