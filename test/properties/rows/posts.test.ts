import { standardKnowledge } from '../../../server/src/knowledge';
import {
  assertQuiet,
  assertRead,
  cableOf,
  classified,
  type InPlace,
  labelled,
  type Parts,
  print,
  unclassified,
} from '../../helpers/clean-cables';
import { columnOf, rowsOf } from '../../helpers/tables';

/** A post by one of its names, and what numbers call it. */
interface Named {
  readonly name: string;
  readonly mrn: string;
}

const named = (names: readonly string[]): Named[] =>
  names.map((name) => ({ name, mrn: standardKnowledge.posts.find(name)?.mrnName ?? '' }));

const posts = named(columnOf('posts', 'printed_name'));
const aliases = named([...columnOf('post-aliases', 'alias'), ...columnOf('posts', 'mrn_name')]);
/** Names with the signs that a text may print in them. */
const signed = named([
  "ST. JOHN'S",
  'ST. PETERSBURG',
  'PORT-AU-PRINCE',
  "N'DJAMENA",
  "NUKU'ALOFA",
  'OSAKA-KOBE',
  "SANA'A",
  'DAR-ES-SALAAM',
  'USUN-NEW YORK',
]);
const all = [...posts, ...signed];

/** Lines in which `%` is the post. */
type Shape = (post: Named) => Omit<InPlace, 'row'>;

const put = (line: string, { name }: Named): string => line.replaceAll('%', name);

function inEveryPlace(
  names: readonly Named[],
  shapes: Readonly<Record<string, Shape>>,
  exceptions: Readonly<Record<string, string>> = {},
): void {
  for (const [title, shape] of Object.entries(shapes)) {
    it(title.trim(), () =>
      assertRead(
        names.map((post) => ({ row: post.name, ...shape(post) })),
        exceptions,
      ),
    );
  }
}

/** A text line, with the sender above; serials of 2009 are below that of the base. */
const textLine = (base: Parts, line: string, says: InPlace['says'] = {}): Shape => {
  const [date = '', , ...addressees] = base.heading;
  return (post) => ({
    base,
    changes: {
      heading: [date, put('FM AMEMBASSY %', post), ...addressees],
      textLine: [put(line, post), ''],
    },
    says: { mrn: `09${post.mrn}917`, from: put('AMEMBASSY %', post), ...says },
  });
};

describe('every post is read in the text line', () =>
  inEveryPlace(all, {
    plain: textLine(classified, 'CONFIDENTIAL % 000917', { classification: 'CONFIDENTIAL: CONFIDENTIAL' }),
    'letters spaced': textLine(classified, 'C O N F I D E N T I A L % 917'),
    'short words spaced': textLine(classified, 'S E C R E T % 000917', {
      classification: 'SECRET: S E C R E T',
    }),
    'a section': textLine(unclassified, 'UNCLAS SECTION 01 OF 02 % 000917', { section: '1 of 2' }),
    'a section, letters spaced': textLine(classified, 'C O N F I D E N T I A L SECTION 02 OF 03 % 000917', {
      section: '2 of 3',
    }),
    'encrypted for transmission': textLine(unclassified, 'UNCLAS E F T O % 000917', {
      captions: ['EFTO', 'SIPDIS'],
    }),
  }));

const addressed = (lines: readonly string[], says: (post: Named) => InPlace['says']): Shape => {
  const [date = '', from = '', to = ''] = unclassified.heading;
  return (post) => ({
    base: unclassified,
    changes: {
      heading: [
        date,
        from,
        ...(lines[0]?.startsWith('TO') ? [] : [to]),
        ...lines.map((line) => put(line, post)),
      ],
    },
    says: says(post),
  });
};

describe('every post is read as an address', () =>
  inEveryPlace(all, {
    'behind TO, with indicator, precedence and number': addressed(
      ['TO RUEHC/AMEMBASSY % PRIORITY 1180', 'INFO AMEMBASSY ROME'],
      (post) => ({
        to: [put('RUEHC/AMEMBASSY % PRIORITY', post)],
      }),
    ),
    'behind TO, without': addressed(['TO AMCONSUL %', 'INFO AMEMBASSY ROME'], (post) => ({
      to: [put('AMCONSUL %', post)],
    })),
    'behind INFO and below': addressed(
      ['INFO USMISSION % 0219', 'AMEMBASSY % IMMEDIATE 12', 'AMEMBASSY ROME'],
      (post) => ({
        info: [put('USMISSION %', post), put('AMEMBASSY % IMMEDIATE', post), 'AMEMBASSY ROME'],
      }),
    ),
    'below INFO, with indicator': addressed(
      ['INFO RUEHRO/AMEMBASSY ROME 0219', 'RUEHRN/AMEMBASSY % 0001'],
      (post) => ({
        info: ['RUEHRO/AMEMBASSY ROME', put('RUEHRN/AMEMBASSY %', post)],
      }),
    ),
    'turned round': (post) => ({
      base: labelled,
      changes: {
        heading: [...labelled.heading.slice(0, -1), put('Action:         %, AMEMBASSY ROUTINE', post)],
      },
      says: { to: [put('AMEMBASSY % ROUTINE', post)] },
    }),
  }));

/** The list and its reading, `%` in it the post of numbers: `A 02%123`. */
const listed =
  (list: string, reading: readonly string[], base = unclassified): Shape =>
  (post) => ({
    base,
    changes: { references: [...list.split('\n').map((line) => put(line, post)), ''] },
    says: { references: reading.map((entry) => entry.replaceAll('%', post.mrn)) },
  });

describe('every post is read in references', () => {
  inEveryPlace(all, {
    alone: listed('REFTEL: % 000123', ['09%123']),
    'without a colon': listed('REF % 123', ['09%123']),
    'with five figures': listed('REF: A. 02 % 28779\n     B. ROME 5\n     C. % 12', [
      'A 02%28779',
      'B 09ROME5',
      'C 09%12',
    ]),
    'letters in parentheses': listed('REF: (A) % 123 (B) ROME 5 (C) 07 % 12345', [
      'A 09%123',
      'B 09ROME5',
      'C 07%12345',
    ]),
    'letters alone': listed('REF: A % 123\n     B ROME 5', ['A 09%123', 'B 09ROME5']),
    'a label for each': listed('REF A: % 123\nREF B: ROME 5', ['A 09%123', 'B 09ROME5']),
    'several on one line': listed('REF: A. % 123, B. 08 % 124, C. % 125', [
      'A 09%123',
      'B 08%124',
      'C 09%125',
    ]),
    'parted by semicolons': listed('REF: 08 % 123; STATE 124; % 125', ['08%123', '09STATE124', '09%125']),
    'behind AND': listed('REF: STATE 40112 AND % 124', ['09STATE40112', '09%124']),
    'behind AND and a letter': listed('REF: A. ROME 9 AND 07 % 124\n     B. ROME 5', [
      'A 09ROME9',
      'A 07%124',
      'B 09ROME5',
    ]),
    'a range': listed('REF: A. % 123-125\n     B. ROME 5', ['A 09%123 to 09%125', 'B 09ROME5']),
    'a line for each': listed('REF: % 123\n     2007 % 124 AND 126\n     07 % 125', [
      '09%123',
      '07%124',
      '07%126',
      '07%125',
    ]),
    'two columns': listed('REF: A. % 1        C. ROME 3\n     B. ROME 2        D. % 4', [
      'A 09%1',
      'C 09ROME3',
      'B 09ROME2',
      'D 09%4',
    ]),
    'broken behind the year': listed('REF: A. ROME 9 B. 07\n% 123 C. ROME 5', [
      'A 09ROME9',
      'B 07%123',
      'C 09ROME5',
    ]),
    'broken before the number': listed('REF: A. ROME 9 B. %\n123 C. ROME 5', [
      'A 09ROME9',
      'B 09%123',
      'C 09ROME5',
    ]),
    'with a note': listed('REF: A) % 123 (NOTAL) B) 08 % 11 NOTAL', ['A 09%123 NOTAL', 'B 08%11 NOTAL']),
    possessive: listed("REF: %'S 123", ['09%123']),
    'in print': listed('REF: (A) % 123, (B) BONN 7788 (NOTAL)', ['A 77%123', 'B 77BONN7788 NOTAL'], print),
    labelled: listed(
      'Reference:      A) 12 % 501\n                B) 13 STATE 40112',
      ['A 12%501', 'B 13STATE40112'],
      labelled,
    ),
  });
  inEveryPlace(posts, {
    'in one piece, as archives write': (post) =>
      listed(`REF: A. 07${post.mrn}0123\n     B. ROME 5`, ['A 07%123', 'B 09ROME5'])(post),
    'in small letters': (post) =>
      listed(`Ref: ${inSmallLetters(post.name)} 123 and 124\n     ROME 5`, ['09%123', '09%124', '09ROME5'])(
        post,
      ),
  });
  inEveryPlace(
    all.filter(({ name }) => name.includes(' ')),
    {
      'broken within the name': (post) =>
        listed(`REF: A. ROME 9 B. ${post.name.replace(' ', '\n')} 123 C. ROME 5`, [
          'A 09ROME9',
          'B 09%123',
          'C 09ROME5',
        ])(post),
    },
  );
  inEveryPlace(posts, {
    'behind other fields of one line': (post) => ({
      base: unclassified,
      changes: {
        order: [
          put(
            'E.O. 12958: N/A TAGS: EAGR, MT SUBJECT: BEEKEEPERS FEDERATION SPLITS REF: A. 07 % 28779 B. ROME 5',
            post,
          ),
          '',
        ],
        tags: [],
        subject: [],
        references: [],
      },
      says: { references: [`A 07${post.mrn}28779`, 'B 09ROME5'] },
    }),
  });
});

function inSmallLetters(name: string): string {
  return name.toLowerCase().replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
}

const body =
  (...lines: readonly string[]): Shape =>
  (post) => {
    const printed = lines.map((line) => put(line, post));
    return {
      base: unclassified,
      changes: { body: printed.map((line, index) => (index === 0 ? `1. (U) ${line}` : line)) },
      says: { paragraphs: [`1 (U) ${printed.join(' ')}`] },
    };
  };

const subject =
  (...lines: readonly string[]): Shape =>
  (post) => {
    const printed = lines.map((line) => put(line, post));
    return {
      base: unclassified,
      changes: { subject: [`SUBJECT: ${printed.join('\n')}`, ''] },
      says: { subject: printed.join(' ') },
    };
  };

describe('every post is a word like others', () =>
  inEveryPlace(all, {
    'at the head of a line of the text': body('Hives were reported in', '% 001234 and in', '% alone.'),
    'at the end of a line of the text': body('Hives were reported in %', '1234 and in %', 'alone.'),
    'as the last word of the text': body('Hives were reported in', '%.'),
    'in the subject': subject('% 28779 AND BEES OF %'),
    'in the second line of the subject': subject('RESPONSE TO THE CABLE FROM', '% 28779'),
  }));

describe('every other name of a post, misspelt ones among them', () =>
  inEveryPlace(aliases, {
    'is read in the text line': textLine(unclassified, 'UNCLAS SECTION 01 OF 02 % 000917', {
      section: '1 of 2',
    }),
    'is read in references': listed('REF: A. 02 % 28779\n     B. % 12 AND 13', [
      'A 02%28779',
      'B 09%12',
      'B 09%13',
    ]),
    'is a word of the text': body('Hives were reported in', '% 001234 and in', '%.'),
  }));

describe('every post', () => {
  inEveryPlace(
    posts.filter(({ name }) => name !== 'STATE'), // the home department
    {
      'passes a cable on': (post) => ({
        base: unclassified,
        changes: { captions: ['SIPDIS', '', put('% FOR LABATT', post), put('% PASS USTR', post), ''] },
        says: { attention: [put('% FOR LABATT', post), put('% PASS USTR', post)] },
      }),
    },
  );

  inEveryPlace(posts, {
    'is read from the name of a file': (post) => ({
      base: unclassified,
      changes: {
        heading: unclassified.heading.filter((line) => !line.startsWith('FM')),
        textLine: [],
        captions: ['DEPT FOR EUR/SE', '', 'SIPDIS', ''],
      },
      says: { mrn: `09${post.mrn}1234`, from: null, classification: null },
      options: { fileName: `09${post.mrn}1234.txt` },
    }),
    'is read from the field of a number': (post) => ({
      base: labelled,
      changes: { heading: labelled.heading.map((line) => line.replace('VALLETTA 917', `${post.name} 917`)) },
      says: { mrn: `13${post.mrn}917` },
    }),
    'numbers its pages': (post) => {
      const line = textLine(unclassified, 'UNCLAS SECTION 01 OF 02 % 000917', { section: '1 of 2' })(post);
      return {
        ...line,
        changes: {
          ...line.changes,
          body: ['1. (U) Bees came', '', put('% 00000917  002 OF 002', post), '', '', 'from all sides.'],
        },
        says: { ...line.says, paragraphs: ['1 (U) Bees came from all sides.'] },
      };
    },
  });

  it('heads the pages of a print', () =>
    assertRead(
      rowsOf('posts')
        .filter(({ sas_code: code }) => code !== '')
        .map(({ printed_name: name = '', mrn_name: mrn = '', sas_code: code = '' }) => ({
          row: name,
          base: print,
          changes: {
            heading: print.heading.map((line) =>
              line.replace('AMEMBASSY VALLETTA', `AMEMBASSY ${name}`).replace('VALLET ', `${code} `),
            ),
            textLine: [`LIMITED OFFICIAL USE ${name} 0917`, ''],
          },
          says: { mrn: `77${mrn}917`, from: `AMEMBASSY ${name}` },
        })),
    ));

  it('causes no alarm', () => {
    const misspelt = /garbled|glued|zero|partial/;
    const sound = rowsOf('post-aliases').filter(({ kind = '' }) => !misspelt.test(kind));
    assertQuiet(
      [...posts, ...named(sound.map(({ alias = '' }) => alias)), ...signed].map((post) => [
        post.name,
        cableOf(unclassified, {
          heading: [
            'P 140905Z MAY 09',
            'FM AMEMBASSY VALLETTA',
            'TO RUEHC/SECSTATE WASHDC',
            put('INFO RUEHRO/AMEMBASSY %', post),
          ],
          textLine: [put('UNCLAS % 000917', post), ''],
          references: [put('REF: A. 07 % 28779\n     B. % 12 AND 13\n     C. ROME 5', post), ''],
          subject: [put('SUBJECT: BEES OF %', post), ''],
          body: [put('1. (U) Hives in % (REFTELS) were', post), put('% 001234, SEPTEL, and so on.', post)],
        }).replace('FM AMEMBASSY VALLETTA', put('FM AMEMBASSY %', post)),
      ]),
    );
  });
});
