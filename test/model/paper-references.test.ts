import { strict as assert } from 'node:assert';
import { readCable } from '../../server/src/model/cable';

/** Telegram 1402 from Rome, 9 March 1956, with these words between its head and its text. */
const withReferences = (printed: string): string =>
  [
    'INCOMING TELEGRAM        Department of State',
    '',
    'Control: 3310',
    "Rec'd: March 9, 1956 3:05 p.m.",
    'FROM: Rome',
    'TO: Secretary of State',
    'NO: 1402, March 9, 7 p.m.',
    '',
    printed,
    '',
    'Lamplighter told Emboff that harbor lamp was lit.',
    '',
    '                    DOE',
    '',
  ].join('\n');

describe('the references before the text of a telegram on paper', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Deptel 1377, March 6.', ['STATE>ROME 1377 [FY56]']],
    ['Reference Deptel 1377.', ['STATE>ROME 1377 [FY56]']],
    ['REFERENCE: DEPARTMENT TELEGRAM 1377, MARCH 6', ['STATE>ROME 1377 [FY56]']],
    ['Embassy telegram 1390, March 8, 6 p.m.', ['ROME 1390 [FY56]']],
    ['Continuation Embtel 1390.', ['ROME 1390 [FY56]']],
    ['Embtels 1388, 1389 and 1390.', ['ROME 1388 [FY56]', 'ROME 1389 [FY56]', 'ROME 1390 [FY56]']],
    ['Reference: (a) Embtel 1390; (b) Deptel 1377.', ['ROME 1390 [FY56]', 'STATE>ROME 1377 [FY56]']],
    ['Ref: A. Embtel 1390\n     B. Deptel 1377', ['ROME 1390 [FY56]', 'STATE>ROME 1377 [FY56]']],
    ['Circular telegram 512, February 12.', ['CIRCULAR 512 [FY56]']],
    ['Reference: Circular 512.', ['CIRCULAR 512 [FY56]']],
    ['Contel Milan 44.', ['MILAN 44 [FY56]']],
    ['Milan 44 to Rome.', ['MILAN 44 [FY56]']],
    ['Usito 212.', ['USITO 212 [1956]']],
    ['Polto 1411, repeated Rome Topol 22.', ['POLTO 1411 [1956]']],
    ['Deptel 1377, sent London 4102, repeated Rome.', ['STATE>ROME 1377 [FY56]']],
    ['REFERENCE: DEPTEL 1377 (REPEATED INFORMATION PARIS 3011).', ['STATE>ROME 1377 [FY56]']],
    ['Reference: Department telegram 1377 to Rome, 3011 to Paris.', ['STATE>ROME 1377 [FY56]']],
    ['Reference: Embtel 1O90; Deptel l377.', ['ROME 1090 [FY56]', 'STATE>ROME 1377 [FY56]']],
    ['Joint Embassy-USIS message.\n\nEmbtel 1390.', ['ROME 1390 [FY56]']],
  ];
  for (const [printed, names] of rows) {
    it(printed.replace(/\n+ */g, ' / '), () => {
      const { references, paragraphs } = readCable(withReferences(printed));
      assert.deepEqual(
        references?.items.map(({ telegram }) => telegram),
        names,
      );
      assert.equal(paragraphs.length, 1, 'they are no paragraph');
    });
  }
});
