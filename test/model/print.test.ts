import { strict as assert } from 'node:assert';
import { readCable } from '../../server/src/model/cable';

/** A text line, so that there is a cable, below what is being read. */
const read = (head: string) =>
  readCable(`${head}\nR 081345Z JUN 77\nFM SECSTATE WASHDC\nUNCLAS STATE 130551\n`);

describe('distribution', () => {
  it('tells action from origin, counts the copies and knows their sum', () => {
    const received = read('ACTION EUR-12\n\nINFO  OCT-01  ISO-00\n      SS-15  /028 W').distribution;
    assert.equal(received?.action?.text, 'EUR-12');
    assert.equal(received.isOrigin, false);
    assert.deepEqual(
      received.info.map(({ copies }) => copies),
      [1, 0, 15],
    );
    assert.equal(received.total, 28);
    assert.equal(read('ORIGIN SS-15\nINFO OCT-01 /016 R').distribution?.isOrigin, true);
  });

  it('is no list of addressees', () => {
    assert.deepEqual(read('ACTION EUR-12\nINFO OCT-01 /013 W').heading?.info, []);
  });
});

describe('drafting block', () => {
  it('holds drafter, approver, clearances and the distribution that was asked for', () => {
    const drafting = read(
      'DRAFTED BY EUR/SE:JDOE:MJK\nAPPROVED BY EUR:RROE\nEB/OT:PPOE (SUBS)\nL: MS. LOE\nDESIRED DISTRIBUTION\nEUR, EB\nL ONLY',
    ).drafting;
    assert.equal(drafting?.draftedBy, 'EUR/SE:JDOE:MJK');
    assert.equal(drafting.approvedBy, 'EUR:RROE');
    assert.deepEqual(drafting.clearances, ['EB/OT:PPOE (SUBS)', 'L: MS. LOE']);
    assert.equal(drafting.desiredDistribution, 'EUR, EB L ONLY');
  });
});

describe('dash line', () => {
  for (const line of [
    '--------------------- 031207',
    '------------------121512Z 104417 /42',
    '------------------104417 121512Z /42',
    '------------------2C11AB  150907Z /21',
  ]) {
    it(`is no ruler of the text: ${line}`, () => {
      assert.ok(read(line).tree.children.some((node) => node.kind === 'dashLine'));
    });
  }
});

describe('attributes', () => {
  it('give the year, and the whole number where the text line is lost', () => {
    const { mrn } = readCable(
      'E.O. 11652: N/A\n\n1. YES.\n\nMessage Attributes\n\nDocument Number: 1977VALLET00731\n',
    );
    assert.deepEqual([mrn.canonical, mrn.source, mrn.yearSource], ['77VALLETTA731', 'text', 'attributes']);
  });

  it('date a cable whose own date is lost, to the day', () => {
    const read = (...attributes: readonly string[]) =>
      readCable(
        ['UNCLAS VALLETTA 0731', '', '1. YES.', '', 'Message Attributes', '', ...attributes].join('\n'),
      );
    const { date, mrn } = read('Sent Date: 08-Jun-1977 12:00:00 am');
    assert.deepEqual([date, mrn.canonical, mrn.yearSource], ['1977-06-08', '77VALLETTA731', 'attributes']);
    assert.equal(read('Draft Date: 12 MAY 1975').date, '1975-05-12');
    assert.equal(read('Draft Date: 01 JAN 1960').date, null); // stands for an unknown day
  });

  it('do not outweigh the date of the cable', () => {
    const { mrn } = readCable(
      'R 081345Z JUN 77\nFM SECSTATE WASHDC\nUNCLAS STATE 12\n\n1. YES.\n\nMessage Attributes\n\nDocument Number: 1976STATE000012\n',
    );
    assert.deepEqual([mrn.canonical, mrn.yearSource], ['77STATE12', 'dtg']);
  });
});

describe('words at the head of a line that a stamp has, too', () => {
  const wordsOf = (line: string): string | undefined =>
    readCable(
      [
        'R 121430Z MAY 77',
        'FM AMEMBASSY VALLETTA',
        'CONFIDENTIAL VALLETTA 0412',
        '',
        '1. THE BEES WERE',
        line,
        'AND FLEW.',
        'DOE',
      ].join('\n'),
    ).paragraphs[0]?.text;

  for (const line of ['RELEASED ON MAY 12', 'RELEASED.', 'DECLASSIFIED AND SOLD', 'NLT 15 MAY']) {
    it(`are of the text: ${line}`, () => assert.equal(wordsOf(line), `THE BEES WERE ${line} AND FLEW.`));
  }
  for (const line of ['RELEASED IN PART B1, 1.4(D)', 'RELEASED', 'DECLASSIFIED', 'NLK-90-117']) {
    it(`are a stamp: ${line}`, () => assert.equal(wordsOf(line), 'THE BEES WERE AND FLEW.'));
  }
});
