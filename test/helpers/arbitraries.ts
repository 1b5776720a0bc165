import fc from 'fast-check';
import { makeCables } from './cables';

/** What is hard on a parser: line ends of every kind, characters of two code units, marks of order and no characters at all. */
const awkward = fc.constantFrom(
  '\n',
  '\r',
  '\r\n',
  '\u0000',
  '\ufeff',
  '\u2028',
  '\u00a0',
  '\u00b6',
  '\t',
  '\ud83d\ude00',
  '\ud83d',
  '\ude00',
  'é',
  ' ',
);

/** Pieces of real lines, so that arbitrary text meets every branch of the reader. */
const pieces = fc.constantFrom(
  'PAGE 01        VALLET  00731  01 OF 02  081430Z',
  '\nACTION EUR-12\n\nINFO  OCT-01  ISO-00  /013 W\n',
  '\nDRAFTED BY EUR/SE:JDOE\nEB:RROE (SUBS)\n',
  '------------------081437Z 020619 /42',
  'Declassified/Released US Department of State EO Systematic Review 30 JUN 2005',
  '\nMessage Attributes\n\nDocument Number: 1977VALLET00731\n',
  'UNCLAS ',
  ' [?] ',
  '[illegible, 2 words]',
  '[MALTA?]',
  '\n[stamp: RECEIVED]\n',
  '\n[page 2]\n',
  '4 [sic]. (C[?]) ',
  '<br>',
  '<a href="#">',
  '</p>',
  '&amp;',
  '&#x000A;',
  'C O N F I D E N T I A L ',
  'SECTION 01 OF 02 ',
  'VALLETTA 000217',
  'SIPDIS',
  'E.O. 12958: DECL: 05/14/2019',
  'TAGS: PGOV, [MT](#) (DOE, JANE)',
  'SUBJECT: ',
  'REF: A. 08 VALLETTA 501 (NOTAL) B) STATE 40112',
  'Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).',
  '1. (SBU) ',
  '2. ',
  '\u00b63. (C/NF) ',
  '#### ',
  '-------',
  'SUMMARY: ',
  'END SUMMARY.',
  'BEGIN TEXT:',
  'UNQUOTE',
  'VALLETTA 00000217  002 OF 003',
  'PAGE 02 VALLET 00217 01 OF 02 140930Z',
  'VZCZCXRO4471',
  'PP RUEHRO',
  'DE RUEHVT #0217/01 1340905',
  'ZNY CCCCC ZZH',
  'P 140905Z MAY 09',
  'FM AMEMBASSY VALLETTA',
  'TO RUEHC/SECSTATE WASHDC PRIORITY 1180',
  'INFO RUEHRO/AMEMBASSY ROME 0219',
  'DEPT FOR EUR/SE (DOE)',
  'MINIMIZE CONSIDERED.',
  'DOE',
  'NNNN',
);

/** Text of any characters, with pieces of cables and awkward characters in any order. */
export const texts: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(awkward, pieces, fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 20 })),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));

/** So many cables in a row show every form. */
const FORMS = 15;

/** A share of a length, every part of it as likely: arbitrary doubles crowd at nought. */
export const shares: fc.Arbitrary<number> = fc.nat(10_000).map((part) => part / 10_000);

/** One place of damage: where (as a share of the length), how much is lost, what comes in its place. */
const damage = fc.tuple(
  shares,
  fc.integer({ min: 0, max: 30 }),
  fc.oneof(awkward, pieces, fc.string({ maxLength: 8 })),
);

/** True cables of every form, harmed in a few places, with any kind of line end. */
export const damagedCables: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 0, max: 5000 }),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.array(damage, { maxLength: 6 }),
  )
  .map(([seed, lineEnd, places]) => {
    let text = (makeCables(FORMS, seed)[seed % FORMS]?.text ?? '').replace(/\r\n|\r|\n/g, lineEnd);
    for (const [share, length, piece] of places) {
      const at = Math.floor(share * text.length);
      text = text.slice(0, at) + piece + text.slice(at + length);
    }
    return text;
  });

/** What may stand in a body beside plain paragraphs; `#` is the next number. */
const bodyPieces: readonly string[] = [
  '#. (C) The beekeepers met the minister again. He told\nthem that he would think about it.\n\n',
  '#. (SBU) Rain.\n\n',
  '#. The chairman asked for a board that\nwould buy what the shops do not take\n',
  '   #. (U) Set in by the typist, and a line that\nends without a stop\n\n',
  '\u00b6#. (C) Behind a pilcrow.\n\n',
  '-------\nHARVEST\n-------\n\n',
  'Summer Fair\n-----------\n\n',
  'Honey Prices and the Fair\n\n',
  'VALLETTA 00000217  002 OF 003\n\n',
  'CONFIDENTIAL\n\nPAGE 02 VALLET 00217  01 OF 02  140930Z\n',
  '-- wax;\n-- honey;\n\n',
  'a. the small hives\nb. the great hives\n\n',
  '1. first of a list\n2. second of a list\n\n',
  '(C) A paragraph without number.\n\n',
  'It goes on after a blank line.\n\n',
  '#. (C) COMMENT: The fair will show. END COMMENT.\n\n',
  '10. JUNE was wet.\n',
];

const front =
  'C O N F I D E N T I A L VALLETTA 000217\n\nE.O. 12958: DECL: 11/17/2015\nTAGS: EAGR, MT\nSUBJECT: HONEY\n\n';

/** Cables with a body of many paragraphs, which may be read again in part. */
export const longCables: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.constantFrom(...bodyPieces, ...bodyPieces.slice(0, 3)), { minLength: 6, maxLength: 24 }),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
    fc.constantFrom(front, front, front, ''),
    fc.constantFrom('', 'ROE\n', '\nDOE\nNNNN\n', 'Drafted By: VALLETTA:Roe\n'),
  )
  .map(([pieces, lineEnd, top, end]) => {
    let number = 0;
    const body = pieces.map((piece) => piece.replace(/(?<=^\W*)#/, () => String(++number))).join('');
    return (top + body + end).replaceAll('\n', lineEnd);
  });
