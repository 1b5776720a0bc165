import { strict as assert } from 'node:assert';
import { lintText } from './read';

/** A cable without a fault. */
const clean = [
  'R 141030Z MAY 09',
  'FM AMEMBASSY VALLETTA',
  'TO RUEHC/SECSTATE WASHDC 2044',
  'C O N F I D E N T I A L VALLETTA 000217',
  '',
  'SIPDIS',
  '',
  'E.O. 12958: DECL: 05/14/2019',
  'TAGS: PGOV, EAGR, MT',
  'SUBJECT: WHO KEEPS THE KEY OF THE HONEY CELLAR',
  '',
  'REF: A. 08 VALLETTA 501',
  '     B. STATE 40112',
  '     C. ROME 31',
  '',
  'Classified By: DCM Jane Doe for reasons 1.4 (b) and (d).',
  '',
  '1. (C) Both keepers claim the key (refs A and B).',
  '',
  '2. (U) The cellar is open meanwhile (ref C).',
  'DOE',
  '',
].join('\n');

/** What the rules say of the cable with other words in one place, and how much it weighs. */
function weighed(words: string, others: string): readonly string[] {
  assert.ok(clean.includes(words), words);
  return lintText(clean.replace(words, () => others)).findings.map(
    ({ rule, severity }) => `${rule}: ${severity}`,
  );
}

/** Each slip in the words of the cable, and all that is said of it. */
const cases: Readonly<Record<string, readonly (readonly [string, string, ...string[]])[]>> = {
  'a slip of copying is a warning': [
    ['MAY 09', 'MAY 90', 'dtg-year-implausible: warning'],
    ['12958', '12598', 'eo-unknown: warning'],
    ['12958', '1295B', 'eo-unknown: warning'],
    ['05/14/2019', 'O5/14/2019', 'decl-malformed: warning'],
    ['05/14/2019', '05/14/2091', 'decl-over-limit: warning'],
    ['05/14/2019', '05/14/2009', 'decl-before-cable: warning'],
    ['(b) and', '(8) and', 'reason-letter-range: warning'],
    ['PGOV, EAGR', 'PGOVEAGR', 'tags-run-together: warning'],
    ['PGOV', 'PINT', 'tags-anachronism: warning'],
    ['TAGS:', 'TAGQ:', 'tags-label: warning'],
    ['WHO KEEPS THE KEY OF THE HONEY CELLAR', '', 'subject-empty: warning'],
    ['ROME 31', 'ROMEE 31', 'ref-post-unknown: warning'],
    ['ROME 31', 'ROME 3l', 'ref-malformed: warning'],
    ['08 VALLETTA', '80 VALLETTA'],
    ['STATE 40112', '10 STATE 40112', 'ref-future: warning'],
    ['08 VALLETTA 501', 'VALLETTA 217', 'ref-self: warning'],
  ],
  'what cannot be is an error': [['05/14/2019', '14/05/2019', 'decl-impossible: error']],
  'what an original may have is information': [
    ['12958: DECL: 05/14/2019', '12958:', 'decl-missing: information'],
    ['05/14/2019', '05/14/2036', 'decl-over-limit: information'],
    ['DECL: 05/14/2019', 'DECL: X1', 'decl-code-not-allowed: information'],
    [' for reasons 1.4 (b) and (d)', '', 'reason-missing: information'],
    ['1.4 (b)', '1.5 (b)', 'reason-section-wrong: information'],
    ['(b) and', '(k) and', 'reason-letter-range: information'],
    ['PGOV, EAGR', 'IT', 'tags-no-subject: information'],
    [', MT', ', UR', 'tags-anachronism: information'],
    ['TAGS:', 'TAGS;', 'tags-label: information'],
    ['B. STATE', 'A. STATE', 'ref-letter-duplicate: information'],
    ['     B. STATE 40112\n', '', 'ref-letter-gap: information'],
    ['08 VALLETTA 501', '09 VALLETTA 501', 'ref-future: information'],
  ],
  'what many originals have is a hint': [
    ['DECL: 05/14/2019', 'DECL: 14 MAY 2019', 'decl-malformed: hint'],
    ['DECL: 05/14/2019', 'DECL: MAY 2019', 'decl-malformed: hint'],
    ['1.4 (b) and (d)', '1.4 (b/d)', 'reason-format: hint'],
    ['By: DCM', 'By: Classified by DCM', 'classified-by-duplicate: hint'],
    [', MT', ' MT', 'tags-separator: hint'],
    [', MT', '', 'tags-no-geo: hint'],
    ['CELLAR', 'CELLAR.', 'subject-final-stop: hint'],
    ['08 VALLETTA 501', '2008 VALLETTA 501', 'ref-year-format: hint'],
    ['ref C', 'reftel', 'ref-reftel-ambiguous: hint'],
  ],
  'what stands so by custom is nothing': [
    ['E.O. 12958: DECL', 'EO 12958 DECL'],
    ['05/14/2019', '5/14/19'],
    ['DECL: 05/14/2019', 'DECL: UPON THE HARVEST'],
    ['05/14/2019', '05/14/2034'],
    ['1.4 (b) and (d)', '1.4(B), (D)'],
    ['PGOV, EAGR, MT', 'PGOV EAGR MT'],
    ['TAGS:', 'TAGS'],
    ['SUBJECT:', 'SUBJ:'],
    [', MT', ', MT, APIMONDIA'],
    ['ROME 31', 'ROE-DOE E-MAIL OF MAY 8'],
    ['ROME 31', 'USCINCEUR 312'],
    ['08 VALLETTA 501', '09 VALLETTA 231'],
  ],
};

describe('in a copy', () => {
  it('a cable without a fault is silent', () => assert.deepEqual(weighed('', ''), []));

  for (const [title, slips] of Object.entries(cases)) {
    describe(title, () => {
      for (const [words, others, ...expected] of slips)
        it(`${words.trim()} / ${others}`, () => assert.deepEqual(weighed(words, others), expected));
    });
  }
});
