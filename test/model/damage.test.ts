import { strict as assert } from 'node:assert';
import { type Cable, readCable } from '../../server/src/model/cable';

/** A cable around one line that copying or the transcriber has touched. */
const around = ({
  dtg = 'P 140905Z MAY 09',
  textLine = 'UNCLAS VALLETTA 000217',
  body = '1. Rain.',
}): Cable =>
  readCable(
    [
      dtg,
      'FM AMEMBASSY VALLETTA',
      'TO SECSTATE WASHDC',
      textLine,
      '',
      'SIPDIS',
      '',
      'E.O. 12958: N/A',
      'TAGS: EAGR, MT',
      'SUBJECT: BEES',
      '',
      body,
      '',
      'DOE',
    ].join('\n'),
  );

/** Level, section and MRN as they are read, `?` for what is not known. */
function readingOf({ textLines: [line], mrn }: Cable): string {
  const section = line?.section ? ` ${line.section.number}/${line.section.of}` : '';
  return `${line?.marking?.level ?? '?'}${section} ${mrn.canonical ?? '?'}`;
}

describe('a damaged text line is read all the same', () => {
  for (const [textLine, reading] of [
    ['C O N F I D E N T A L VALLETTA 000217', 'CONFIDENTIAL 09VALLETTA217'],
    ['C 0 N F I D E N T I A L VALLETTA 000217', 'CONFIDENTIAL 09VALLETTA217'],
    ['C O N F I D E N T I A L L VALLETTA 000217', 'CONFIDENTIAL 09VALLETTA217'],
    ['C O N F I D E N T I A LVALLETTA 000217', 'CONFIDENTIAL 09VALLETTA217'],
    ['C O N F I D E N T I A LSECTION 01 OF 02 VALLETTA 000217', 'CONFIDENTIAL 1/2 09VALLETTA217'],
    ['C O N F I D E N T A L SECTION 01 OF 02 VALLETTA 000217', 'CONFIDENTIAL 1/2 09VALLETTA217'],
    ['SECERT SECTI0N 0l OF 02 VALLETTA 000217', 'SECRET 1/2 09VALLETTA217'],
    ['UNCLAS VALLETTA 0002l7', 'UNCLASSIFIED 09VALLETTA217'],
    ['UNCLAS VALLETTA OOO217', 'UNCLASSIFIED 09VALLETTA217'],
    ['UNCLAS COTON0U 000217', 'UNCLASSIFIED 09COTONOU217'],
    ['UNCLAS SECTION 01 OF 02 0TTAWA 000217', 'UNCLASSIFIED 1/2 09OTTAWA217'],
    ['VALLETTA 000217', '? 09VALLETTA217'],
    ['SECTION 01 OF 02 VALLETTA 000217', '? 1/2 09VALLETTA217'],
  ] as const) {
    it(`${textLine} -> ${reading}`, () => assert.equal(readingOf(around({ textLine })), reading));
  }
});

describe('the words of the transcriber in a text line', () => {
  for (const [textLine, reading] of [
    ['C O N F I D E N T A L [sic] SECTION 01 OF 02 VALLETTA 000217', 'CONFIDENTIAL 1/2 09VALLETTA217'],
    ['UNCLAS VALLETTA 000217 [sic]', 'UNCLASSIFIED 09VALLETTA217'],
    ['[CONFIDENTIAL?] VALLETTA 000217', 'CONFIDENTIAL 09VALLETTA217'],
    ['UNCLAS [VALLETTA?] 000217', 'UNCLASSIFIED 09VALLETTA217'],
    ['[illegible] VALLETTA 000217', '? 09VALLETTA217'],
    ['UNCLAS [illegible] 000217', 'UNCLASSIFIED ?'],
    ['UNCLAS VALLETTA [illegible]', 'UNCLASSIFIED ?'],
    ['UNCLAS VALLETTA 000[217?]', 'UNCLASSIFIED ?'],
  ] as const) {
    it(`${textLine} -> ${reading}`, () => assert.equal(readingOf(around({ textLine })), reading));
  }
});

describe('a damaged date-time group gives the date where it can', () => {
  for (const [dtg, iso] of [
    ['P 1409 05Z MAY 09', '2009-05-14T09:05Z'],
    ['P 140905Z MAY O9', '2009-05-14T09:05Z'],
    ['P I40905Z MAY 09', '2009-05-14T09:05Z'],
    ['P 140905z May 09', '2009-05-14T09:05Z'],
    ['P 140905ZMAY 09', '2009-05-14T09:05Z'],
    ['P 140905Z SEPT 09', '2009-09-14T09:05Z'],
    ['P 140905Z FEBRUARY 09', '2009-02-14T09:05Z'],
    ['P 140905Z JNU 09', '2009-06-14T09:05Z'],
    ['P 140905Z JUX 09', null],
    ['P 14090Z MAY 09', null],
    ['P 140905Z MAY 9', null],
  ] as const) {
    it(`${dtg} -> ${iso}`, () => {
      const group = around({ dtg }).heading?.dtg;
      assert.equal(group?.iso, iso);
      assert.equal(group?.malformed, true);
    });
  }
});

describe('portion marks in doubt', () => {
  for (const [body, mark] of [
    ['1. (C?) Rain.', 'C'],
    ['1. ([illegible]) Rain.', ''],
    ['1. (ICASS) Rain.', undefined],
  ] as const) {
    it(`${body} -> ${mark === '' ? 'a mark nobody could read' : (mark ?? 'no mark')}`, () => {
      assert.equal(around({ body }).paragraphs[0]?.marking?.mark, mark);
    });
  }
});

describe('numbers of paragraphs', () => {
  const numbersOf = (...lines: string[]) =>
    around({ body: lines.join('\n\n') }).paragraphs.map((paragraph) => paragraph.number);

  it('a list within a paragraph has none', () => {
    assert.deepEqual(numbersOf('1. Rain.', '2. They want:', '1. shade', '2. water', '3. Sun.'), [1, 2, 3]);
  });

  it('a late number is kept', () => {
    assert.deepEqual(numbersOf('1. Rain.', '2. Sun.', '4. Wind.', '3. Snow.', '5. Fog.'), [1, 2, 4, 3, 5]);
  });

  it('years and dates at the head of a line have none', () => {
    assert.deepEqual(
      numbersOf('1. It rained in\n1990. Then it was dry until\n10. JUNE, when it poured.'),
      [1],
    );
  });
});
