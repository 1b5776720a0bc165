// Cables of the five periods, front and foot as each has them. A form takes a message (who sends it, its number, its
// chances) and a length, and gives the text.
import { months, paragraphs, posts, tags, twoDigits, wrapped } from './prose.mjs';

const ruled = (words) => `${'-'.repeat(words.length)}\n${words}\n${'-'.repeat(words.length)}\n\n`;
const capitals = (text) => text.toUpperCase();

/** A telegram on a typed form, 1945 to about 1967: local time, no TAGS, pages with running heads, no numbers. */
export function typed(message, length) {
  const { pick, serial } = message;
  const number = Number(serial);
  const sender = capitalised(message.post.name);
  const sent = `${number}, ${pick(['March', 'May', 'July'])} ${dayOf(message)}, ${1 + (number % 11)} p.m.`;
  const head = [
    'INCOMING TELEGRAM        Department of State              ACTION COPY',
    '',
    '54                            CONFIDENTIAL',
    `Action                                       Control: ${1000 + number}`,
    "EUR                                          Rec'd: May 6, 1955",
    'Info                                                1:12 p.m.',
    `SS         FROM: ${sender}`,
    'G',
    'SP         TO:   Secretary of State',
    'E',
    `OLI        NO:   ${sent}`,
    '',
    'PRIORITY',
    '',
    `SENT DEPARTMENT ${number}; REPEATED INFORMATION PARIS 342, BERN 51.`,
    '',
    'Reference: Deptel 1502, April 4.',
    '',
  ];
  const body = paragraphs(message, length - 900, {
    lead: () => '',
    heading: () => '',
    laidOut: wrapped,
  });
  const page = ['CONFIDENTIAL'.padStart(38), '-'.repeat(60), 'CONFIDENTIAL'.padStart(38)];
  return joined(
    head,
    body.flatMap((part, index) =>
      index > 0 && index % 5 === 0
        ? [...page, `-${index / 5 + 1}- ${sent}, from ${sender}`, '', part]
        : [part],
    ),
    [
      'DOE'.padStart(43),
      'JRR/6',
      'REPRODUCTION FROM THIS'.padStart(62),
      `${'CONFIDENTIAL'.padStart(38)}  COPY IS PROHIBITED`,
      'UNLESS "UNCLASSIFIED"'.padStart(61),
      '865.245/5-655',
    ],
  );
}

/** The archive's print of 1973 to 1979: distribution, drafting, page headings, capitals. */
export function printed(message, length) {
  const { pick, post, serial } = message;
  const number = serial.slice(1);
  const time = `${twoDigits(dayOf(message))}1430Z`;
  const month = pick(months);
  const pageHead = (page) => `PAGE ${twoDigits(page)}        ${post.sas}  ${number}  ${time}`;
  const head = [
    'LIMITED OFFICIAL USE',
    '',
    pageHead(1),
    '',
    '62',
    'ACTION EUR-12',
    '',
    'INFO  OCT-01  ISO-00  EB-08  OMB-01  AGR-05  SS-15  CIAE-00',
    '      INR-07  NSAE-00  DODE-00  /049 W',
    '                  ------------------081437Z 020619 /42',
    `R ${time} ${month} 77`,
    `FM ${post.address}`,
    'TO SECSTATE WASHDC 4021',
    `INFO ${pick(posts).address}`,
    pick(posts).address,
    `LIMITED OFFICIAL USE ${post.name} ${number}`,
    '',
    'E.O. 11652: N/A',
    `TAGS: ${pick(tags)}, ${pick(tags)}, ${post.tag}`,
    'SUBJ: BEEKEEPERS WANT TARIFF ON FOREIGN HONEY',
    '',
    'REF: (A) STATE 130551, (B) ROME 9021 (NOTAL)',
    '',
  ];
  const body = paragraphs(message, length - 750, {
    lead: (paragraph) => `${paragraph}. `,
    heading: () => '',
    laidOut: (text) => wrapped(capitals(text)),
  });
  const edge = ['LIMITED OFFICIAL USE', '', 'LIMITED OFFICIAL USE', ''];
  return joined(
    head,
    body.flatMap((part, index) =>
      index > 0 && index % 4 === 0 ? [...edge, pageHead(1 + index / 4), '', part] : [part],
    ),
    ['DOE', '', '', 'LIMITED OFFICIAL USE', '', '', 'NNN'],
  );
}

/** The 1980s and 1990s: capitals, the order of 1982, the classification in paragraph 1. */
export function middle(message, length) {
  const { pick, post, serial } = message;
  const head = [
    `O R ${twoDigits(dayOf(message))}1530Z ${pick(months)} 88`,
    `FM ${post.address}`,
    'TO SECSTATE WASHDC IMMEDIATE 0613',
    `INFO ${pick(posts).address}`,
    `${pick(posts).address} PRIORITY`,
    'USCINCEUR VAIHINGEN GE//POLAD//',
    `C O N F I D E N T I A L ${post.name} ${serial.slice(1)}`,
    '',
    'LIMDIS',
    'STATE FOR EUR/SE (DOE); ROME FOR FODAG',
    '',
    'E.O. 12356: DECL: OADR',
    `TAGS: ${pick(tags)}, ${pick(tags)}, ${post.tag}`,
    'SUBJECT: QUEENS FROM ABROAD',
    '',
    `REFTEL: ${post.name} 0501 (NOTAL)`,
    '',
  ];
  const body = paragraphs(message, length - 600, {
    lead: (paragraph) => (paragraph === 1 ? '1. C - ENTIRE TEXT. ' : `${paragraph}. `),
    heading: (words) => ruled(capitals(words)),
    laidOut: (text) => wrapped(capitals(text)),
  });
  return joined(head, body, ['DOE', 'BT']);
}

/** About 1999 to 2010, with its whole heading. */
export function transmitted(message, length) {
  const { pick, post, serial } = message;
  const day = dayOf(message);
  const month = Math.floor(message.random() * 12);
  const dayOfYear = Math.round((Date.UTC(2009, month, day) - Date.UTC(2008, 11, 31)) / 86_400_000);
  return numbered(message, length, 'C', [
    `VZCZCXRO${serial.slice(-4)}`,
    'PP RUEHRO RUEHXB',
    `DE ${post.indicator} #${serial.slice(-4)}/01 ${String(dayOfYear).padStart(3, '0')}0905`,
    'ZNY CCCCC ZZH',
    `${pick(['P', 'R', 'O P'])} ${twoDigits(day)}0905Z ${months[month]} 09`,
    `FM ${post.address}`,
    'TO RUEHC/SECSTATE WASHDC PRIORITY 1180',
    ...Array.from({ length: 3 }, (_, index) => {
      const { indicator, address } = pick(posts);
      return `${index === 0 ? 'INFO ' : ''}${indicator}/${address} 0219`;
    }),
    `C O N F I D E N T I A L SECTION 01 OF 02 ${post.name} ${serial}`,
    '',
    'NOFORN',
    'SIPDIS',
    '',
    'DEPT FOR EUR/SE (DOE)',
    '',
    'E.O. 12958: DECL: 05/14/2019',
    `TAGS: ${pick(tags)} ${pick(tags)} ${post.tag}`,
    'SUBJECT: BEEKEEPERS FEDERATION SPLITS OVER THE',
    'SWARM RULES',
    '',
    `REF: A. 08 ${post.name} 501`,
    '     B. STATE 40112 (NOTAL)',
    '',
    'Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).',
    '',
  ]);
}

/** The same time: no heading. */
export function short(message, length) {
  return numbered(message, length, 'SBU', [
    ...front(message),
    `TAGS: ${message.pick(tags)}, ${message.pick(tags)}, ${message.post.tag}`,
    'SUBJECT: HONEY TARIFF',
    '',
  ]);
}

/** The same time: an extract. */
export function partial(message, length) {
  return numbered(message, length, 'SBU', [
    'This record is a partial extract of the original cable. The full text of the original cable is not available.',
    '',
    ...front(message),
    `TAGS: ${message.pick(tags)} ${message.post.tag}`,
    'SUBJECT: QUEENS FROM ABROAD',
    '',
  ]);
}

/** The same time: Markdown, each paragraph on one line. */
export function markdown(message, length) {
  const head = [
    ...front(message),
    `TAGS: [${message.pick(tags)}](#) [${message.post.tag}](#)`,
    '',
    'SUBJECT: WHAT THE GROWERS SAY',
    '',
  ];
  const body = paragraphs(message, length - 200, {
    lead: (paragraph) => `${paragraph}. (SBU) `,
    heading: (words) => `#### ${words}\n\n`,
    laidOut: (text) => `${text}\n`,
  });
  return joined(head, body, ['DOE']);
}

/** Since about 2010: labelled fields, some of them below the text. */
export function labelled(message, length) {
  const { pick, post, serial } = message;
  const month = pick(months);
  const day = twoDigits(dayOf(message));
  const head = [
    'UNCLASSIFIED',
    'SBU',
    '',
    `MRN:            13 ${post.name} ${Number(serial)}`,
    `Date/DTG:       ${capitalised(month)} ${day}, 2013 / ${day}0905Z ${month} 13`,
    `From:           ${post.address}`,
    'Action:         WASHDC, SECSTATE ROUTINE',
    'E.O.:           13526',
    `TAGS:           ${pick(tags)}, ${pick(tags)}, ${post.tag}`,
    'Captions:       SENSITIVE',
    `Reference:      A) 12 ${post.name} 501`,
    '                B) 13 STATE 40112',
    'Pass Line:      EUR/SE (ROE), USDA FOR J DOE',
    'Subject:        Beekeepers federation splits over swarm rules',
    '',
  ];
  const body = paragraphs(message, length - 900, {
    lead: (paragraph) => `${paragraph}. (SBU) `,
    heading: (words) => `${words}\n\n`,
    laidOut: wrapped,
  });
  return joined(head, body, [
    'Signature:      Doe',
    '',
    `Drafted By:     ${post.name}:Roe, Richard`,
    'Cleared By:     POL:Poe, Peter',
    'Approved By:    EXEC:Doe, Jane',
    `Released By:    ${post.name}:Roe, Richard`,
    `Info:           ${pick(posts).name}, AMEMBASSY ROUTINE`,
    'Dissemination Rule: Archive Copy',
    '',
    'UNCLASSIFIED',
    'SBU',
  ]);
}

function front({ post, serial }) {
  return [`UNCLAS ${post.name} ${serial}`, '', 'SIPDIS', 'SENSITIVE', '', 'E.O. 12958: N/A'];
}

/** The usual cable about 1999 to 2010: marked paragraphs, headings between rulers, the signature. */
function numbered(message, length, mark, head) {
  const body = paragraphs(message, length - head.join('\n').length - 40, {
    lead: (paragraph) => `${paragraph}. (${mark}) `,
    heading: ruled,
    laidOut: wrapped,
  });
  return joined(head, body, ['DOE']);
}

function joined(head, body, foot) {
  return `${[...head, ...body, ...foot].join('\n')}\n`;
}

function dayOf({ random }) {
  return 1 + Math.floor(random() * 28);
}

function capitalised(name) {
  return name.charAt(0) + name.slice(1).toLowerCase();
}
