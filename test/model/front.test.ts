import { strict as assert } from 'node:assert';
import { readText } from '../../server/src/model/document';
import { printedReference } from '../../server/src/model/references';
import { textOf } from '../../server/src/text/span';

function read(...lines: readonly string[]) {
  const [placed] = readText(['UNCLAS VALLETTA 000217', '', ...lines, '', '1. Bees.'].join('\n'));
  if (!placed) throw new Error('no cable');
  return placed.cable;
}

describe('a front with more lines than it needs', () => {
  it('has the TAGS of the line with codes, and knows the empty one above', () => {
    const { tags, text } = read('TAGS: N/A', 'TAGS: EAGR, MT');
    assert.deepEqual(
      tags?.tags.map(({ code }) => code),
      ['EAGR', 'MT'],
    );
    assert.equal(tags?.emptyAbove && textOf(text, tags.emptyAbove).trim(), 'TAGS: N/A');
  });

  it('has the first TAGS where both have codes, or none', () => {
    assert.equal(read('TAGS: EAGR', 'TAGS: MT').tags?.tags[0]?.code, 'EAGR');
    assert.equal(read('TAGS: N/A', 'TAGS: NONE').tags?.tags[0]?.code, 'N/A');
    assert.equal(read('TAGS: EAGR', 'TAGS: MT').tags?.emptyAbove, null);
  });

  it('has the whole subject, and knows the one cut short above', () => {
    const { subject, text } = read('SUBJECT: SWARM R...', 'SUBJECT: SWARM RULES');
    assert.equal(subject?.text, 'SWARM RULES');
    assert.equal(subject?.preview && textOf(text, subject.preview).trim(), 'SUBJECT: SWARM R...');
  });

  it('takes dots for style where no whole subject follows', () => {
    const { subject } = read('SUBJECT: SWARM RULES ...', 'SUBJECT: HIVES');
    assert.equal(subject?.text, 'SWARM RULES ...');
    assert.equal(subject?.preview, null);
  });
});

describe('the number of an order', () => {
  const numberOf = (line: string) => read(line).executiveOrder?.number;

  it('may have letters for the figures that they look like', () => {
    assert.equal(numberOf('E.O. l2958: N/A'), 'l2958');
    assert.equal(numberOf('E.O. 1O501: N/A'), '1O501');
  });

  it('ends where a value begins without a blank', () => {
    assert.equal(numberOf('E.O. 12958N/A'), '12958');
    assert.equal(numberOf('E.O.12958DECL: X1'), '12958');
  });
});

describe('the value behind an order', () => {
  const declassificationOf = (line: string) => {
    const { kind, text } = read(line).executiveOrder?.declassification ?? {};
    return `${kind}: ${text}`;
  };

  it('may be N/A in many forms', () => {
    for (const form of ['N/A', 'NA', 'N.A.', 'N-A', '(N/A)', 'NONE', 'NOT APPLICABLE'])
      assert.equal(declassificationOf(`E.O. 12958: ${form}`), `not-applicable: ${form}`);
    assert.equal(declassificationOf('E.O. 12958: NATO REVIEW'), 'event: NATO REVIEW');
  });

  it('may follow words about the order', () => {
    const line = 'E.O. 12958, AS AMENDED: DECL: 05/14/2019';
    assert.equal(declassificationOf(line), 'date: AS AMENDED: DECL: 05/14/2019');
    assert.equal(read(line).executiveOrder?.normalForm, null);
  });
});

describe('the words of a reference taken apart', () => {
  /** Year, post, number and the year behind it, as far as they are printed. */
  const references: readonly (readonly [string, string | null])[] = [
    ['08 ROME 114', '08|ROME|114|'],
    ["'08 ROME 114", "'08|ROME|114|"],
    ['2008 TEL AVIV 114', '2008|TEL AVIV|114|'],
    ['ROME 114 (08)', '|ROME|114|(08)'],
    ['O8 ROME 1l4', 'O8|ROME|1l4|'],
    ['09VALLETTA0561', '09|VALLETTA|0561|'],
    ['ROMEE 114', '|ROMEE|114|'],
    ['ROME', '|ROME||'],
    ['VALLETTA A-50', null],
  ];
  for (const [words, expected] of references) {
    it(words, () => {
      const { references: list, text } = read(`REF: ${words}`);
      const [first] = list?.items ?? [];
      const parts = first ? printedReference(text, first) : null;
      const printed = parts && [parts.year, parts.post, parts.number, parts.yearBehind];
      assert.equal(printed?.map((part) => part?.text ?? '').join('|') ?? null, expected);
    });
  }
});

describe('the codes of the TAGS line', () => {
  const lines: readonly (readonly [string, string])[] = [
    ['TAGS: PGOV PREL MT', 'PGOV PREL MT'],
    ['TAGS: PGOV,PREL,MT', 'PGOV PREL MT'],
    ['TAGS: PGOV; PREL; MT.', 'PGOV PREL MT'],
    ['TAGS: PGOV/PREL/MT', 'PGOV PREL MT'],
    ['TAGS: PGOV, AND MT', 'PGOV MT'],
    ['TAGS: KTIP, G/TIP', 'KTIP G/TIP'],
    ['TAGS: PGOV,\n\nMT', 'PGOV MT'],
    ['TAGS: PGOV\n(DOE, J)', 'PGOV (DOE, J)'],
    ['TAGS: OVIP (DOE, JOHN Q.), (ROE,\nJANE), MT', 'OVIP (DOE, JOHN Q.) (ROE, JANE) MT'],
    ['TASG: PGOV, MT', 'PGOV MT'],
  ];
  for (const [printed, codes] of lines) {
    it(printed.replace(/\n/g, ' / '), () => {
      const { tags } = read(...`${printed}\nSUBJECT: BEES`.split('\n'));
      const shown = tags?.tags.map(({ kind, code }) => (kind === 'person' ? `(${code})` : code));
      assert.equal(shown?.join(' '), codes);
    });
  }
});

describe('the words of the subject', () => {
  const lines: readonly (readonly [string, string])[] = [
    ['SUBJECT- BEES', 'BEES'],
    ['SUBECT: BEES', 'BEES'],
    ['SUBJECT:\nBEES AND\nHIVES', 'BEES AND HIVES'],
    ['SUBJECT: REFORM OF THE\nREFUGEE LAW', 'REFORM OF THE REFUGEE LAW'],
    ['SUBJECT: UNSCR 1718\nE.O. 13382 AND BEES', 'UNSCR 1718 E.O. 13382 AND BEES'],
    ['SUBJECT: BEES\nSUMMARY\n-------', 'BEES'],
    ['SUBJECT: BEES REF: ROME 1', 'BEES'],
  ];
  for (const [printed, words] of lines) {
    it(printed.replace(/\n/g, ' / '), () => assert.equal(read(...printed.split('\n')).subject?.text, words));
  }
});

describe('what a page leaves in the order is no part of it', () => {
  const page = ['CONFIDENTIAL', '', 'CONFIDENTIAL', 'PAGE 02        VALLET  00217  01 OF 02  081430Z', ''];
  const orders: readonly (readonly [readonly string[], string])[] = [
    [['E.O. 11652:', ...page, 'GDS'], 'GDS'],
    [['E.O. 11652: XGDS-2, DECLAS', ...page, 'UPON COMPLETION'], 'XGDS-2, DECLAS UPON COMPLETION'],
    [['E.O. 11652: XGDS-2, DECLAS', 'UPON COMPLETION'], 'XGDS-2, DECLAS UPON COMPLETION'],
  ];
  for (const [printed, value] of orders) {
    it(printed.join(' / '), () => {
      const { executiveOrder, tags } = read(...printed, 'TAGS: PGOV, MT');
      assert.equal(executiveOrder?.declassification?.text, value);
      assert.equal(tags?.tags.length, 2);
    });
  }
});

describe('who classified', () => {
  const fields: readonly (readonly [string, string, string, string])[] = [
    ['Classified By: POL/C Jane Doe, reasons 1.4 (b-d).', 'Jane Doe', 'POL/C', 'bcd'],
    ['CLASSIFIED BY: ROME ECONOFF J. DOE REASON: 1.4 D', 'J. DOE', 'ROME ECONOFF', 'd'],
    ['Classified By: Amb. Jane Doe per E.O. 12958, reason 1.4 (b) and (d).', 'Jane Doe', 'Amb.', 'bd'],
    ['Classified By: Econ Couns. Jane Doe. Reason: 1.4 b/d', 'Jane Doe', 'Econ Couns.', 'bd'],
  ];
  for (const [printed, name, title, letters] of fields) {
    it(printed, () => {
      const { authority } = read(printed);
      assert.equal(authority?.name, name);
      assert.equal(authority.title, title);
      assert.equal(authority.reasons.map((reason) => reason.charAt(4)).join(''), letters);
    });
  }
});
