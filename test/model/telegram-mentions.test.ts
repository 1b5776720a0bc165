import { strict as assert } from 'node:assert';
import { readCable } from '../../server/src/model/cable';
import { hoverAt } from '../features/hover/hover';

const telegram = (text: string): string =>
  [
    'INCOMING TELEGRAM        Department of State',
    '',
    '                                             Control: 3117',
    "                                             Rec'd: March 9, 1954",
    '                                                    3:05 p.m.',
    'FROM: Rome',
    'TO:   Secretary of State',
    'NO:   1204, March 9, 7 p.m.',
    '',
    'Minister Agriculture told Emboff tariff waits.',
    '',
    text,
    '',
    '                                        DOE',
    '',
  ].join('\n');

/** The telegrams that a paragraph names: words, and the name by which they are compared. */
const namedIn = (text: string): string[] =>
  readCable(telegram(text)).telegrams.map(({ text: words, telegram: name }) => `${words}: ${name ?? '-'}`);

describe('the telegrams that one on paper names', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['As said in Deptel 1377 he hopes so.', ['Deptel 1377: STATE>ROME 1377 [FY54]']],
    [
      'See mytel 1180, March 2, and urtel 1401.',
      ['mytel 1180, March 2: ROME 1180 [FY54]', 'urtel 1401: STATE>ROME 1401 [FY54]'],
    ],
    [
      'DEPTELS 1377 AND 1380 HELPED.',
      ['DEPTELS 1377: STATE>ROME 1377 [FY54]', '1380: STATE>ROME 1380 [FY54]'],
    ],
    [
      "Department's 1377 and Embassy's A-406 differ.",
      ["Department's 1377: STATE>ROME 1377 [FY54]", "Embassy's A-406: ROME A-406 [1954]"],
    ],
    ['Depcirtel 412 and CA-3400 apply.', ['Depcirtel 412: CIRCULAR 412 [FY54]', 'CA-3400: CA-3400 [1954]']],
    [
      "Embtel 12, Dar es Salaam 28 and St. John's 4 agree.",
      [
        'Embtel 12: ROME 12 [FY54]',
        'Dar es Salaam 28: DARESSALAAM 28 [FY54]',
        "St. John's 4: STJOHNS 4 [FY54]",
      ],
    ],
    ['FM agreed to Embtel 12 to Rio de Janeiro.', ['Embtel 12 to Rio de Janeiro: ROME 12 [FY54]']],
    ['Urtel crossed mytel.', ['Urtel: -', 'mytel: -']],
    ['Reply to ReEmbtel\n1100 follows septel.', ['ReEmbtel 1100: ROME 1100 [FY54]']],
    ['Congress met; delegates dead set on codes, conair and my 3 hives; your 20 years.', []],
    ['Reftel helped, and the intelligence.', []],
  ];
  for (const [text, expected] of cases)
    it(text.replace('\n', ' / '), () => assert.deepEqual(namedIn(text), expected));

  it('are shown on hover by their name', () =>
    assert.equal(
      hoverAt('in Dep|tel 1377', telegram('As said in Deptel 1377 he hopes so.')),
      '**STATE\\>ROME 1377 \\[FY54\\]** \u00b7 telegram',
    ));

  it('are none in a cable', () =>
    assert.deepEqual(readCable('UNCLAS ROME 000114\n\nSUBJECT: BEES\n\n1. See Deptel 12.').telegrams, []));
});
