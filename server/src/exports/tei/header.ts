import type { AddressRecord, CableRecord, ExecutiveOrderRecord } from '../../features/record';
import { attributeOf } from '../attribute';
import type { ExportedCable } from '../exporter';
import { nameOf } from '../names';
import { element, structure, type XmlElement } from './element';
import { idOf, localPointer, mrnPointer, telegramPointer } from './ids';
import { instant, localInstant } from './instants';

/** `<teiHeader>`: what the reading knows of a cable. */
export function headerOf(exported: ExportedCable): XmlElement {
  const { record } = exported;
  return structure('teiHeader', {}, [
    fileDescription(exported),
    encoding,
    structure('profileDesc', {}, [
      structure('creation', {}, [sentDate(exported) ?? element('date')]),
      structure('langUsage', {}, [element('language', { ident: 'en' }, ['English'])]),
      ...correspondence(exported),
      ...textClass(record),
    ]),
  ]);
}

/** The title of a cable that has neither subject nor number. */
const UNTITLED = 'Diplomatic cable';

function fileDescription(exported: ExportedCable): XmlElement {
  const { record } = exported;
  const notes = notesOf(record);
  return structure('fileDesc', {}, [
    structure('titleStmt', {}, [
      element('title', {}, [record.subject ?? nameOf(exported) ?? UNTITLED]),
      ...responsibilities(exported),
    ]),
    publication,
    ...(notes.length > 0 ? [structure('notesStmt', {}, notes)] : []),
    structure('sourceDesc', {}, [structure('bibl', {}, identifiers(exported))]),
  ]);
}

/** What a text that a program made says of its publication. */
export const publication = structure('publicationStmt', {}, [
  element('p', {}, ['Made by the command cable export from a transcription in plain text.']),
]);

/** Who has done what, in the words of the cable. */
function responsibilities({ cable: { drafting }, record }: ExportedCable): readonly XmlElement[] {
  const { classifiedBy } = record;
  return [
    ...responsibility('drafted by', record.draftedBy),
    ...responsibility('approved by', record.approvedBy),
    ...(drafting?.clearances ?? []).flatMap((who) => responsibility('cleared by', who)),
    ...responsibility('classified by', classifiedBy?.name, classifiedBy?.title),
    ...responsibility('signed', record.signature),
  ];
}

function responsibility(
  what: string,
  who: string | null | undefined,
  title: string | null = null,
): readonly XmlElement[] {
  if (!who) return [];
  const note = title === null ? [] : [element('note', { type: 'title' }, [title])];
  return [structure('respStmt', {}, [element('resp', {}, [what]), element('name', {}, [who]), ...note])];
}

/** What has no place of its own in the header: the E.O. line, the reasons, and what an archive's file says. */
function notesOf(record: CableRecord): readonly XmlElement[] {
  const { executiveOrder, classifiedBy } = record;
  return [
    ...(executiveOrder?.number ? [note('executiveOrder', executiveOrder.number)] : []),
    ...declassificationOf(executiveOrder),
    ...(classifiedBy?.reasons ?? []).map((reason) => note('reason', reason)),
    ...Object.keys(record.attributes ?? {}).flatMap((key) => {
      const value = attributeOf(record, key);
      return value === null ? [] : [note('attribute', value, key)];
    }),
  ];
}

function declassificationOf(order: ExecutiveOrderRecord | null): readonly XmlElement[] {
  const { declassification = null, date = null } = order ?? {};
  if (date === null) return declassification ? [note('declassification', declassification)] : [];
  const day = element('date', { when: instant(date) }, [declassification ?? date]);
  return [element('note', { type: 'declassification' }, [day])];
}

function note(type: string, words: string, n?: string): XmlElement {
  return element('note', { type, n }, [words]);
}

/** By what numbers the cable is known, and where it was found. */
function identifiers(exported: ExportedCable): readonly XmlElement[] {
  const { file, mrn, paper } = exported.record;
  const numbers: readonly (readonly [string, string | number | null | undefined])[] = [
    ['MRN', mrn],
    ['telegram', mrn === null ? nameOf(exported) : null],
    ['documentNumber', attributeOf(exported.record, 'Document Number')],
    ['control', paper?.control],
    ['fileNumber', paper?.fileNumber],
    ['file', file],
  ];
  return numbers.flatMap(([type, number]) =>
    number == null ? [] : [element('idno', { type }, [String(number)])],
  );
}

/** When it was sent, as printed and as a calendar has it, be it the year alone; null where nothing tells it. */
function sentDate({ cable, record: { dtg, paper } }: ExportedCable): XmlElement | null {
  const sent = paper?.sent;
  const when = dtg?.iso ? instant(dtg.iso) : sent ? localInstant(sent.date, sent.time) : null;
  const printed = dtg?.text ?? sent?.text;
  if (printed === undefined && cable.date === null) return null;
  return element('date', { when: when ?? instant(cable.date ?? '') }, printed === undefined ? [] : [printed]);
}

function correspondence(exported: ExportedCable): readonly XmlElement[] {
  const { from, post, to, info, precedence, paper, references } = exported.record;
  const sender = from ?? post;
  const date = sentDate(exported);
  const sent = [
    ...(sender ? [element('orgName', {}, [sender])] : []),
    ...(date ? [date] : []),
    ...(precedence ? [note('precedence', [precedence.action, precedence.info ?? []].flat().join(' '))] : []),
  ];
  const received = paper?.received;
  const actions = [
    ...(sent.length > 0 ? [structure('correspAction', { type: 'sent' }, sent)] : []),
    ...to.map((address) => receiving('to', address)),
    ...info.map((address) => receiving('info', address)),
    ...(received
      ? [
          structure('correspAction', { type: 'received', subtype: 'message-centre' }, [
            element('date', { when: localInstant(received.date, received.time) }, [received.text]),
          ]),
        ]
      : []),
  ];
  const context = references.flatMap(({ mrn, telegram, text }) => {
    const target = telegram !== undefined ? telegramPointer(telegram) : mrn === null ? null : mrnPointer(mrn);
    return target === null ? [] : [element('ref', { target }, [text])];
  });
  if (actions.length === 0) return [];
  return [
    structure('correspDesc', {}, [
      ...actions,
      ...(context.length > 0 ? [structure('correspContext', {}, context)] : []),
    ]),
  ];
}

function receiving(subtype: string, { name, precedence, routingIndicator }: AddressRecord): XmlElement {
  return structure('correspAction', { type: 'received', subtype }, [
    element('orgName', { key: routingIndicator }, [name]),
    ...(precedence ? [note('precedence', precedence)] : []),
  ]);
}

/** TAGS, captions and classification; none where the cable has nothing of them. */
function textClass({ tags, captions, classification }: CableRecord): readonly XmlElement[] {
  const keywords = (place: string, terms: readonly XmlElement[]): readonly XmlElement[] =>
    terms.length > 0 ? [structure('keywords', { scheme: localPointer(place) }, terms)] : [];
  const classes = [
    ...keywords(
      'tags',
      tags.map(({ code, kind, name }) => element('term', { type: kind, key: code }, [name ?? code])),
    ),
    ...keywords(
      'captions',
      captions.map((caption) => element('term', {}, [caption])),
    ),
    ...(classification
      ? [element('classCode', { scheme: localPointer('classification') }, [classification.level])]
      : []),
  ];
  return classes.length > 0 ? [structure('textClass', {}, classes)] : [];
}

/** What was done to the text, and what the pointers in it mean. */
const PRACTICES: Readonly<Record<string, string>> = {
  correction:
    'Nothing was corrected: the text stands as it was transcribed, slips of the original and of the copy included. The dates, numbers and names in attributes and in this header are a reading of it.',
  hyphenation:
    'Where a hyphen ends a line within a word, the break has the attribute break with the value maybe, and the hyphen stays.',
  normalization:
    'Tags and entities of HTML were resolved, runs of blanks became single ones except in columns, and line ends of running text are no more than blanks. Characters that XML cannot hold were replaced by U+FFFD.',
  segmentation:
    'Paragraphs, headings, page breaks and fields were told apart by a program. What belongs to the transmission, the page or the copy rather than to the text stands in fw and note.',
};

const PREFIXES = [
  ['mrn', '(.+)', 'A cable by its message reference number: two figures of the year, post, serial.'],
  [
    'telegram',
    '(.+)',
    'A telegram before 1973 by sender, number and the years of its series, as they are known from the text.',
  ],
] as const;

const SCHEMES = [
  ['tags', 'Traffic Analysis by Geography and Subject, Department of State'],
  ['captions', 'Captions of the Department of State'],
  ['classification', 'Levels of classification of the United States'],
] as const;

const encoding = structure('encodingDesc', {}, [
  structure(
    'editorialDecl',
    {},
    Object.entries(PRACTICES).map(([name, words]) => structure(name, {}, [element('p', {}, [words])])),
  ),
  structure(
    'listPrefixDef',
    {},
    PREFIXES.map(([ident, matchPattern, words]) =>
      structure('prefixDef', { ident, matchPattern, replacementPattern: '$1' }, [element('p', {}, [words])]),
    ),
  ),
  structure(
    'classDecl',
    {},
    SCHEMES.map(([place, words]) =>
      structure('taxonomy', { 'xml:id': idOf(place) }, [element('bibl', {}, [words])]),
    ),
  ),
]);
