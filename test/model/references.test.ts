import { strict as assert } from 'node:assert';
import { type Cable, readCable } from '../../server/src/model/cable';

/** A cable of VALLETTA, number 217 of May 2009, with these lines for its list of references. */
const withReferences = (...list: readonly string[]): Cable =>
  readCable(
    [
      'P 140905Z MAY 09',
      'FM AMEMBASSY VALLETTA',
      'TO SECSTATE WASHDC',
      'UNCLAS VALLETTA 000217',
      '',
      'SIPDIS',
      '',
      'E.O. 12958: N/A',
      'TAGS: EAGR, MT',
      'SUBJECT: BEES',
      '',
      ...list,
      '',
      '1. (U) Bees swarm.',
      'DOE',
    ].join('\n'),
  );

/** `A 09ROME114 NOTAL`; a reference that is no cable is given by its words in quotes. */
const readingOf = ({ references }: Cable): string[] =>
  (references?.items ?? []).map(({ letter, mrn, through, text, notal }) =>
    [letter, mrn ?? `"${text}"`, through && `to ${through}`, notal && 'NOTAL'].filter(Boolean).join(' '),
  );

const table = (rows: readonly (readonly [string, readonly string[]])[]): void => {
  for (const [printed, reading] of rows) {
    it(printed.replace(/\n/g, ' / '), () =>
      assert.deepEqual(readingOf(withReferences(...printed.split('\n'))), reading),
    );
  }
};

describe('the number of a reference', () =>
  table([
    ['REF: ROME 114', ['09ROME114']],
    ['REF: VALLETTA 000201', ['09VALLETTA201']],
    ['REF: VALLETTA 00000201', ['09VALLETTA201']],
    ['REF: VALLETTA 501', ['08VALLETTA501']], // above the cable's own: of the year before
    ['REF: 08 ROME 114', ['08ROME114']],
    ["REF: '08 ROME 114", ['08ROME114']],
    ['REF: 2008 ROME 114', ['08ROME114']],
    ['REF: 2007 MANAGUA 2135', ['07MANAGUA2135']],
    ['REF: 10-VALLETTA-57', ['10VALLETTA57']],
    ['REF: 09VALLETTA0561', ['09VALLETTA561']],
    ['REF: O4 VALLETTA 12', ['04VALLETTA12']],
    ['REF: VALLETTA O12', ['09VALLETTA12']],
    ['REF: ROME 114 (08)', ['08ROME114']],
    ['REF: ROME 2114 (99)', ['99ROME2114']],
    ['REF: TEL AVIV 1234', ['09TELAVIV1234']],
    ['REF: AMEMBASSY ROME 114', ['09ROME114']],
    ["REF: ST. JOHN'S 114", ['09STJOHNS114']],
    ["REF: ST. JOHN'S 114 AND NOWHERE 12", ['09STJOHNS114', '"NOWHERE 12"']],
    ['REF: STATE 40112\n     07 NOWHERE 12', ['09STATE40112', '"07 NOWHERE 12"']], // no serial of the post above
    ['REF: SANTIAG0 114', ['09SANTIAGO114']],
    ['REF: 08 0TTAWA 114', ['08OTTAWA114']],
    ['REF TEL AVIV 114', ['09TELAVIV114']],
    ['REF TEL ROME 114', ['09ROME114']],
    ["REF PORT-AU-PRINCE 114 AND ST. JOHN'S 12", ['09PORTAUPRINCE114', '09STJOHNS12']],
    // the end of the word is no label of the order
    ['REF: A. MONTEVIDEO 28779', ['A 09MONTEVIDEO28779']],
    ['REF: A. 02 MONTEVIDEO 28779\n     B. ROME 114', ['A 02MONTEVIDEO28779', 'B 09ROME114']],
    ['REF: SECSTATE WASHDC 40112', ['09STATE40112']],
    ["REF: ROME'S 114", ['09ROME114']],
    ['REF: STATE 018441 TOSEC 010023', ['09STATE18441']],
  ]));

describe('the year of a reference that has its day behind it', () =>
  table([
    ['REF: STATE 112 OF 1974', ['74STATE112']],
    ['REF: STATE 112, DECEMBER 12, 1974', ['74STATE112']],
    ['REF: STATE 112 DATED 12 DEC 74', ['74STATE112']],
    ['REF: STATE 112 DTG 121430Z DEC 74', ['74STATE112']],
    ['REF: A. STATE 112 (12/12/74), B. ROME 1', ['A 74STATE112', 'B 09ROME1']],
    ['REF: ROME 28440/74', ['74ROME28440']],
    ['REF: STATE 112 OF MAY 3', ['09STATE112']],
  ]));

describe('figures and names read by machine', () =>
  table([
    ['REF: STATE 04I252', ['09STATE41252']],
    ['REF: A. STATE 1O1223; B. ROME I234', ['A 09STATE101223', 'B 09ROME1234']],
    ['REF: ROME 77S8', ['09ROME7758']],
    ['REF: SIATE 40112', ['09STATE40112']], // the only post one letter off
    ['REF- STATE 40112', ['09STATE40112']],
    ['REF: A). ROME 1, B). ROME 2', ['A 09ROME1', 'B 09ROME2']],
    ['REF: A- ROME 1; B- ROME 2', ['A 09ROME1', 'B 09ROME2']],
    ['REF:(A)ROME 1(B)ROME 2', ['A 09ROME1', 'B 09ROME2']],
  ]));

describe('a reference by whose it is', () =>
  table([
    ['REF: EMBTEL 101', ['09VALLETTA101']],
    ['REF: OUR 101 AND 110', ['09VALLETTA101', '09VALLETTA110']],
    ['REF: YOUR 40112', ['09STATE40112']], // of the addressee
    ["REF: DEPARTMENT'S TELEGRAM 40112", ['09STATE40112']],
    ['REF: DEPTCIRTEL 40112', ['09STATE40112']],
    ['REF: USLO PEKING 1122', ['09PEKING1122']],
  ]));

describe('the letter of a reference', () => {
  const reading = ['A 08ROME114', 'B 09STATE40112'];
  table([
    ['REF: C. ROME 114\n     I. ROME 2', ['C 09ROME114', 'I 09ROME2']], // whatever letter stands above
    ['REF: A. 08 ROME 114 B. STATE 40112', reading],
    ['REF: A. 08 ROME 114, B. STATE 40112', reading],
    ['REF: (A) 08 ROME 114 (B) STATE 40112', reading],
    ['REF: A) 08 ROME 114; B) STATE 40112', reading],
    ['REF: [A] 08 ROME 114 [B] STATE 40112', reading],
    ['REF: A: 08 ROME 114 B: STATE 40112', reading],
    ['REF: A.) 08 ROME 114 B.) STATE 40112', reading],
    ['REF: A - 08 ROME 114 B - STATE 40112', reading],
    ['REF: A 08 ROME 114\n     B STATE 40112', reading],
    ["REF 'A) 08 ROME 114; B) STATE 40112", reading],
    ['REF: A. A) 08 ROME 114\n     B. B) STATE 40112', reading],
    ['REF: A. (A) 08 ROME 114\n     B. (B) STATE 40112', reading],
    ['REF A. REF A: 08 ROME 114\nREF B. REF B: STATE 40112', reading],
    ['REF A: 08 ROME 114\nREF B: STATE 40112', reading],
    ['REF: A. 08 ROME 114\n\n     B. STATE 40112', reading],
    ['REF: A. 08\nROME 114 B. STATE\n40112', reading],
    ['REF: (1) 08 ROME 114 (2) STATE 40112', ['1 08ROME114', '2 09STATE40112']],
    ['REF: 1. 08 ROME 114 2. STATE 40112', ['1 08ROME114', '2 09STATE40112']],
    ['REF: 1) 08 ROME 114\n     2) STATE 40112', ['1 08ROME114', '2 09STATE40112']],
    ['REF: A. ROME 1  C. ROME 3\n     B. ROME 2', ['A 09ROME1', 'C 09ROME3', 'B 09ROME2']],
    [
      'REF: A. ROME 1        D. ROME 4\n     B. ROME 2        E. ROME 5',
      ['A 09ROME1', 'D 09ROME4', 'B 09ROME2', 'E 09ROME5'],
    ],
    [
      'REF: A. ROME 1        F. ROME 6\n     B. ROME 2        G. ROME 7',
      ['A 09ROME1', 'F 09ROME6', 'B 09ROME2', 'G 09ROME7'],
    ],
  ]);
});

describe('several cables in one entry', () =>
  table([
    ['REF: STATE 41252 AND 44603', ['09STATE41252', '09STATE44603']],
    ['REF: 08 STATE 41252 AND 44603', ['08STATE41252', '08STATE44603']],
    ['REF: STATE 41252, 44603, AND 44710', ['09STATE41252', '09STATE44603', '09STATE44710']],
    ['REF: ROME 692/317/274', ['09ROME692', '09ROME317', '09ROME274']],
    ['REF: STATE 40112 AND ROME 130', ['09STATE40112', '09ROME130']],
    ['REF: STATE 40112 & 08 ROME 130', ['09STATE40112', '08ROME130']],
    ['REF: STATE 40112; ROME 130', ['09STATE40112', '09ROME130']],
    ['REF: STATE 40112 ALSO ROME 130 - TUNIS 9', ['09STATE40112', '09ROME130', '09TUNIS9']],
    ['REF: (STATE 40112)', ['09STATE40112']],
    ['REF: STATE 40112\n     ROME 130', ['09STATE40112', '09ROME130']],
    ['REF: STATE 41252 (NOTAL) AND 44603', ['09STATE41252 NOTAL', '09STATE44603']],
    ['REF: A. STATE 41252 AND 44603 B. ROME 1', ['A 09STATE41252', 'A 09STATE44603', 'B 09ROME1']],
    ['REF: A. 08 ROME 114, STATE 40112\n     B. 04 STATE 1', ['A 08ROME114', 'A 09STATE40112', 'B 04STATE1']],
    ['REF: STATE 40112 AND MARACAIBO 130', ['09STATE40112', '09MARACAIBO130']], // no month
    ['REF: A. MARSEILLE 12 AND MARTINIQUE 3', ['A 09MARSEILLE12', 'A 09MARTINIQUE3']],
    ['REF: MARSEILLE 12\n     MARSEILLE 13', ['09MARSEILLE12', '09MARSEILLE13']],
    ['REF: State 40112 and 44603', ['09STATE40112', '09STATE44603']],
    ['REF: A. State 40112 and Rome 130 B. Rome 1', ['A 09STATE40112', 'A 09ROME130', 'B 09ROME1']],
    ['Ref: 08 Dar es Salaam 12\n     Port-au-Prince 13', ['08DARESSALAAM12', '09PORTAUPRINCE13']],
    ['REF: ALMATY 4200-05', ['09ALMATY4200 to 09ALMATY4205']],
    ['REF: ROME 114 THROUGH 117', ['09ROME114 to 09ROME117']],
    ['REF: SAO\nPAULO 487', ['09SAOPAULO487']],
  ]));

describe('the notes of a reference', () =>
  table([
    ['REF: ROME 114 (NOTAL)', ['09ROME114 NOTAL']],
    ['REF: ROME 114 NOTAL', ['09ROME114 NOTAL']],
    ['REF: A. ROME 114 (NOTAL), B. STATE 1', ['A 09ROME114 NOTAL', 'B 09STATE1']],
    ['REF: ROME 114 AND PREVIOUS', ['09ROME114']],
    ['REF: ROME 114, AND PREVIOUS', ['09ROME114']],
    ['REF: ROME 114, ROME 1, ET SEQ.', ['09ROME114', '09ROME1']],
    ['REF: ROME 114 (AND PREVIOUS)', ['09ROME114']],
    ['REF: ROME 114 (PARA 4)', ['09ROME114']],
    ['REF: ROME 114, PARAS 2, 4 AND 12; ROME 1', ['09ROME114', '09ROME1']],
    ['REF: PARA 3, ROME 114', ['09ROME114']],
    ['REF: ROME 114, PARAGRAPHS 3(A) AND 3(B)', ['09ROME114']],
    ['REF: ROME 114, 03/05/09; STATE 40112, 05/01/09', ['09ROME114', '09STATE40112']],
    ['REF: PARAGRAPH 6 (B) OF ROME 114', ['09ROME114']],
    ['REF: ROME 114, SAME SUBJECT', ['09ROME114']],
    ['REF: A. ROME 114, SUBJECT: BEES; B. ROME 1', ['A 09ROME114', 'B 09ROME1']],
    ['REF: A. ROME 1, B. ROME 2 - ALL NOTAL', ['A 09ROME1 NOTAL', 'B 09ROME2 NOTAL']],
    ['REF: ROME 1, NOTAL; ROME 2, BOTH NOTAL', ['09ROME1 NOTAL', '09ROME2 NOTAL']],
    ['REF: STATE 40112/TOSEC 80123', ['09STATE40112']],
  ]));

describe('a reference that is no cable keeps its words', () =>
  table([
    ['REF: DOE-ROE E-MAIL OF MAY 5, 2009', ['"DOE-ROE E-MAIL OF MAY 5, 2009"']],
    ['REF: A. DOE-ROE TELCON 5/12/09 B. ROME 1', ['A "DOE-ROE TELCON 5/12/09"', 'B 09ROME1']],
    ['REF: USCINCXXX 311345Z MAY 98', ['"USCINCXXX 311345Z MAY 98"']],
    ['REF: VALLETTA A-50', ['"VALLETTA A-50"']],
    ['REF: A-50', ['"A-50"']],
    ['REF: JCS 1234/121430Z MAY 09', ['"JCS 1234/121430Z MAY 09"']],
    ['REF: AIRGRAM A-123, DATED MAY 3', ['"AIRGRAM A-123, DATED MAY 3"']],
    ['REF: STATE 1062; STATE CA-3400 NOV 2, 1966', ['09STATE1062', '"STATE CA-3400 NOV 2, 1966"']],
    ['REF: 12 FAM 540', ['"12 FAM 540"']],
    ['REF: IIR 6 803 0123 09', ['"IIR 6 803 0123 09"']],
    ['REF: SEE PARA 8', ['"SEE PARA 8"']],
    ['REF: N/A', []],
  ]));

describe('what a page leaves in a list of references is no part of it', () => {
  const reading = ['A 09ROME1', 'B 09ROME2', 'C 09ROME3'];
  table([
    ['REF: A. ROME 1\n     B. ROME 2\n\nVALLETTA 00000217  001.2 OF 002\n\n\n     C. ROME 3', reading],
    ['REF: A. ROME 1\n     B. ROME 2\nVALLETTA 00000217  001.2 OF 002\n     C. ROME 3', reading],
    [
      'REF: A. ROME 1 B. ROME\n\nVALLETTA 00000217  001.2 OF 002\n\n2 C. ROME 3',
      ['A 09ROME1', 'B 09ROME2', 'C 09ROME3'],
    ],
    ['REF: A. ROME 1 B. ROME 2 VALLETTA 00000217  001.2 OF 002 C. ROME 3', reading],
    [
      'REF: A. ROME 1, B. ROME\n\nVALLETTA 00000217  001.2 OF 002\n\n2, (C) ROME 3', // no number of a paragraph
      reading,
    ],
    [
      'REF: A. ROME 1\n     B. ROME 2\nUNCLASSIFIED\nUNCLASSIFIED\nPAGE 02 VALLET 00217 01 OF 02 140930Z\n     C. ROME 3',
      reading,
    ],
  ]);
  it('but stays in the tree, as a page break', () => {
    const cable = withReferences('REF: A. ROME 1', 'VALLETTA 00000217  001.2 OF 002', '     B. ROME 2');
    assert.deepEqual(
      cable.artefacts.map(({ kind, span }) => [kind, cable.text.slice(span.start, span.end)]),
      [['page', 'VALLETTA 00000217  001.2 OF 002']],
    );
  });
});

it('words that only begin with REF open no list', () => {
  for (const line of ['REFORM OF ROME 114', 'REFUGEES FROM ROME 114']) {
    assert.equal(withReferences(line).references, null);
  }
});
