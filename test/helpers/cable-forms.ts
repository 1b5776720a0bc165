import type { Random } from './random';

/** What every form prints in its own way. */
export interface Message {
  readonly random: Random;
  readonly classification: string;
  readonly post: string;
  readonly city: string;
  readonly serial: number;
  readonly day: string;
  readonly time: string;
  readonly month: number;
  readonly topic: string;
  readonly signature: string;
}

/** A form of cable: its lines, from the first to the signature. */
export type Form = (message: Message) => string[];

export const POSTS = ['VALLETTA', 'ROME', 'LUXEMBOURG', 'SAN JOSE', 'TEL AVIV', 'REYKJAVIK', 'KUALA LUMPUR'];
export const TOPICS = [
  'BEEKEEPERS FEDERATION SPLITS',
  'HONEY TARIFF',
  'SWARM RULES DELAYED',
  'QUEEN EXCLUDERS',
];
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const MONTH_NAMES = ['January', 'February', 'March', 'April', 'May', 'June', 'July'];

export const padded = (value: number, width: number): string => String(value).padStart(width, '0');
const spaced = (words: string): string => [...words].join(' ').replace('   ', ' ');
const isClassified = ({ classification }: Message): boolean => classification !== 'UNCLAS';
const monthCode = ({ month }: Message): string => MONTHS[month] ?? 'MAY';
const monthName = ({ month }: Message): string => MONTH_NAMES[month % MONTH_NAMES.length] ?? 'May';
const shortPost = ({ post }: Message): string => post.slice(0, 6).replaceAll(' ', '');

/** `REF: 08 VALLETTA 501` or the like, or nothing. */
function reference({ random, post }: Message): string[] {
  return random.chance(0.6)
    ? [`REF: ${random.pick(['', 'A. ', '08 '])}${post} ${random.integer(10, 900)}`]
    : [];
}

function textLine(message: Message, width: number): string {
  const { random, classification, post, serial } = message;
  const marking = isClassified(message) && random.chance(0.9) ? spaced(classification) : classification;
  const section = random.chance(0.4) ? 'SECTION 01 OF 02 ' : '';
  return `${marking} ${section}${post} ${padded(serial, width)}`;
}

function dtgLine(message: Message, year: number): string {
  return `${message.random.pick(['R', 'P', 'O', 'O P'])} ${message.day}${message.time}Z ${monthCode(message)} ${padded(year, 2)}`;
}

function markedParagraphs({ random, classification, topic }: Message): string[] {
  const mark = classification === 'UNCLAS' ? random.pick(['(U) ', '(SBU) ', '']) : '(C) ';
  return [
    `1. ${mark}Summary: Beekeepers told poloff about ${topic.toLowerCase()}. End summary.`,
    '',
    `2. ${mark}The federation meets again in June, its chairman said.`,
    '',
    `3. ${mark}Comment: We doubt it. End comment.`,
  ];
}

function capitalParagraphs({ topic }: Message): string[] {
  return [
    `1. SUMMARY: EMBOFF DISCUSSED ${topic} WITH THE FEDERA-`,
    'TION. NO DECISION IS EXPECTED. END SUMMARY.',
    '',
    '2. THE MINISTRY HAS NOT ANSWERED THE PETITION.',
  ];
}

/** From the text line to the signature, as printed between 1999 and 2010. */
function cablegateText(message: Message): string[] {
  const { random, topic, signature } = message;
  return [
    textLine(message, 6),
    '',
    'SIPDIS',
    ...(random.chance(0.3) ? [isClassified(message) ? 'NOFORN' : 'SENSITIVE'] : []),
    '',
    ...(random.chance(0.5) ? ['DEPT FOR EUR/SE (DOE)', ''] : []),
    isClassified(message) ? 'E.O. 12958: DECL: 05/14/2019' : random.pick(['E.O. 12958: N/A', 'EO 12958 N/A']),
    random.pick(['TAGS: PGOV EAGR MT', 'TAGS PGOV, ETRD', 'TAGS: EAGR, IT, SENV']),
    `SUBJECT: ${topic}`,
    '',
    ...reference(message),
    ...(isClassified(message) ? ['Classified By: DCM Jane Doe for reasons 1.4 (b) and (d).'] : []),
    '',
    ...markedParagraphs(message),
    signature,
  ];
}

const relayed: Form = (message) => [
  `VZCZC${message.random.pick(['XRO', 'XYZ'])}${padded(message.serial, 4).slice(-4)}`,
  'PP RUEHRO RUEHXB',
  `DE RUEHVT #${padded(message.serial, 4)}/01 134${message.time}`,
  isClassified(message) ? 'ZNY CCCCC ZZH' : 'ZNR UUUUU ZZH',
  ...addressed(message, ['TO RUEHC/SECSTATE WASHDC PRIORITY 1180', 'INFO RUEHRO/AMEMBASSY ROME 0219'], 9),
  ...cablegateText(message),
];

function addressed(message: Message, addressees: readonly string[], year: number): string[] {
  return [dtgLine(message, year), `FM AMEMBASSY ${message.post}`, ...addressees];
}

const short: Form = (message) => [
  ...addressed(message, ['TO SECSTATE WASHDC 4217'], 2),
  ...cablegateText(message),
];

const headless: Form = cablegateText;

const partialExtract: Form = (message) => [
  '',
  'This record is a partial extract of the original cable. The full text of the original cable is not available.',
  '',
  ...cablegateText(message),
];

const markdown: Form = (message) => [
  ...(message.random.chance(0.5) ? ['---', `title: ${message.topic}`, 'source: a web page', '---', ''] : []),
  ...cablegateText(message).flatMap((line) => [
    line.startsWith('TAGS')
      ? line.replace(/\b[A-Z]{4}\b(?!:)/g, (code) => (code === 'TAGS' ? code : `[${code}](#)`))
      : line,
    '',
  ]),
  '#### Two hives, one hat',
];

const html: Form = (message) => [
  '<html><body><h3>Viewing a cable</h3>',
  '<pre>',
  ...relayed(message).map((line) => line.replace(/\b(?:PGOV|EAGR)\b/g, '<a href="/tag/$&">$&</a>')),
  '</pre></body></html>',
];

const fragment: Form = (message) => [
  textLine(message, 6),
  'TAGS: PGOV EAGR',
  `SUBJECT: ${message.topic}`,
  'Beekeepers are not content.',
];

const seventies: Form = (message) => [
  'CONFIDENTIAL',
  `PAGE 01        ${shortPost(message)}  ${padded(message.serial, 5)}  01 OF 02  ${message.day}${message.time}Z`,
  '45',
  'ACTION EUR-12',
  '',
  'INFO  OCT-01  ISO-00  AGR-05  EB-07  SS-15  /040 W',
  `                  ------------------${message.day}1512Z 104417 /42`,
  ...addressed(message, ['TO SECSTATE WASHDC 3316', 'INFO AMEMBASSY BONN'], message.random.integer(73, 79)),
  textLine(message, 4),
  '',
  message.random.pick(['E.O. 11652: GDS', 'E.O. 11652: N/A']),
  'TAGS: EAGR, ETRD, LU',
  `SUBJ: ${message.topic}`,
  ...reference(message),
  '',
  ...capitalParagraphs(message),
  message.signature,
];

const eighties: Form = (message) => [
  ...addressed(message, ['TO SECSTATE WASHDC PRIORITY 7213', 'INFO AMEMBASSY ROME'], 89),
  textLine(message, 5),
  '',
  isClassified(message) ? 'E.O. 12356: DECL: OADR' : 'E.O. 12356: N/A',
  'TAGS: PGOV, EAGR, MT',
  `SUBJECT: ${message.topic}`,
  '',
  ...reference(message),
  ...(isClassified(message) ? ['1. CONFIDENTIAL - ENTIRE TEXT.', ''] : []),
  ...capitalParagraphs(message),
  message.signature,
];

const department: Form = (message) => [
  `PAGE 01        STATE  ${padded(message.serial, 6)}  ${message.day}${message.time}Z`,
  'ORIGIN EUR-00',
  '',
  'INFO  LOG-00    AGRE-00  ADS-00   SS-00   /000R',
  '',
  'DRAFTED BY: EUR/SE: JDOE -- 05/14/2000 202-555-0142',
  'APPROVED BY: EUR: RROE',
  `                  ------------------2C11AB  ${message.day}1512Z /21`,
  dtgLine(message, 0),
  'FM SECSTATE WASHDC',
  'TO AMEMBASSY VALLETTA',
  ...cablegateText({ ...message, post: 'STATE' }),
];

const labelled: Form = (message) => [
  message.random.pick(['UNCLASSIFIED', 'CONFIDENTIAL']),
  'SBU',
  '',
  `MRN:            13 ${message.post} ${message.serial}`,
  `Date/DTG:       May ${message.day}, 2013 / ${message.day}${message.time}Z MAY 13`,
  `From:           AMEMBASSY ${message.post}`,
  'Action:         WASHDC, SECSTATE ROUTINE',
  'E.O.:           13526',
  'TAGS:           PGOV, EAGR, MT',
  'Captions:       SENSITIVE',
  `Subject:        ${message.topic}`,
  '',
  ...markedParagraphs(message),
  '',
  'Signature:      Doe',
];

const incomingForm: Form = (message) => [
  'INCOMING TELEGRAM   Department of State',
  '54',
  'Action',
  'EUR',
  'Info',
  message.random.pick(['CONFIDENTIAL', 'SECRET', 'OFFICIAL USE ONLY']),
  `Control: ${message.serial}`,
  `Rec'd: ${monthName(message)} ${message.day}, 1954`,
  '3:05 p.m.',
  `FROM: ${message.city}`,
  'TO: Secretary of State',
  `NO: ${message.serial}, ${monthName(message)} ${message.day}, ${message.random.pick(['noon', '7 p.m.', '11 AM'])}`,
  '',
  ...(message.random.chance(0.5)
    ? ['SENT DEPARTMENT 1204; REPEATED INFORMATION PARIS 310, BERN 44.', '']
    : []),
  'Deptel 523. Beekeepers called on Embassy today and left petition.',
  message.signature,
  'JRR/6',
];

const outgoingForm: Form = (message) => [
  'OUTGOING TELEGRAM   Department of State',
  'INDICATE: [ ] COLLECT  [ ] CHARGE TO',
  'CONFIDENTIAL',
  `ACTION: Amembassy ${message.post} ${message.serial} PRIORITY`,
  'INFO: Amembassy BONN 1310',
  '',
  `Embtel ${message.serial + 9}. You should thank beekeepers for petition.`,
  'GP-3',
  message.signature,
  'Drafted by: EUR:WE:JADoe:rr 3/9/63',
  'Telegraphic transmission and classification approved by: EUR - Richard Roe',
];

const typed: Form = (message) => [
  `${message.city} via War`,
  `Dated ${monthName(message)} ${message.day}, 1948`,
  `Rec'd 3:52 p.m.`,
  'Secretary of State,',
  'Washington.',
  `${message.serial}, ${monthName(message)} ${message.day}, 5 p.m.`,
  'Beekeepers asked Legation for honey quota (Deptel 40).',
  'Sent Department 164, repeated London 45.',
  message.signature,
];

const teletype: Form = (message) => [
  'RR RUEHC',
  `DE RUFHLX ${message.serial} 071${message.time}`,
  'ZNY CCCCC ZZH',
  ...addressed(message, ['TO SECSTATE WASHDC 412', 'STATE GRNC', 'BT'], message.random.integer(66, 72)),
  textLine(message, 3),
  '',
  `SUBJECT: ${message.topic}`,
  '',
  ...capitalParagraphs(message),
  'GP-3',
  message.signature,
];

/** Every form that cables come in, by name. */
export const FORMS = {
  relayed,
  short,
  headless,
  partialExtract,
  markdown,
  html,
  fragment,
  seventies,
  eighties,
  department,
  labelled,
  incomingForm,
  outgoingForm,
  typed,
  teletype,
} satisfies Record<string, Form>;
