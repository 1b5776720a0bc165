import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type CableRecord, openDocument, records } from '../../server/src/service';

const whole = `VZCZCXRO4471
PP RUEHRO
DE RUEHVT #0217/01 1340905
ZNY CCCCC ZZH
P R 140905Z MAY 09
FM AMEMBASSY VALLETTA
TO RUEHC/SECSTATE WASHDC PRIORITY 1180
INFO RUEHRO/AMEMBASSY ROME 0219
RUCNMEM/EU MEMBER STATES COLLECTIVE
C O N F I D E N T I A L SECTION 01 OF 02 VALLETTA 000217

SIPDIS
NOFORN
SIPDIS

DEPT FOR EUR/SE (DOE), INR/EUR (ROE, A.)

E.O. 12958: DECL: 05/14/2019
TAGS: PGOV EAGR KBEE MT
SUBJECT: MALTA: BEEKEEPERS FEDERATION SPLITS OVER
SWARM RULES

REF: A. 08 VALLETTA 501
     B. STATE 40112 (NOTAL)

Classified By: Jane Doe, Ambassador, for reasons 1.4 (b) and (d).

1. (C) Summary: The federation split on
May 12. End summary.

-----------------
Two hives, one hat
-----------------

2. (C/NF) Both halves claim the hat.
DOE
`;

/** The one cable of a text. */
function recordOf(text: string, file = 'cable.txt', year?: number): CableRecord {
  const [record, ...others] = records(
    openDocument(text, { fileName: file, ...(year !== undefined && { year }) }),
    file,
  );
  assert.ok(record);
  assert.equal(others.length, 0);
  return record;
}

/** The shape of the contract: every key, in order; `[…]` and `{…}` where something stands in it. */
const SHAPE = {
  file: '',
  cable: 0,
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  generation: '',
  layers: [],
  partial: false,
  mrn: '',
  mrnSource: '',
  post: '',
  number: 0,
  year: 0,
  yearSource: '',
  classification: { level: '', text: '' },
  captions: [''],
  section: { number: 0, of: 0 },
  precedence: { action: '', info: '' },
  dtg: { text: '', iso: '' },
  from: '',
  to: [{ name: '', precedence: '', routingIndicator: '' }],
  info: [{ name: '', precedence: '', routingIndicator: '' }],
  distribution: null,
  draftedBy: null,
  approvedBy: null,
  attention: [''],
  executiveOrder: { number: '', declassification: '', date: '' },
  tags: [{ code: '', kind: '', name: '', text: '' }],
  subject: '',
  references: [{ letter: '', text: '', mrn: '', notal: false }],
  classifiedBy: { name: '', title: '', reasons: [''], text: '' },
  summary: '',
  headings: [''],
  paragraphs: [{ number: 0, marking: '', heading: '', text: '' }],
  signature: '',
  attributes: null,
  coverage: 0,
};

/** The keys of a value and of all within it, in order. */
function keysOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(keysOf);
  if (typeof value !== 'object' || value === null) return null;
  return Object.entries(value).map(([key, inner]) => [key, keysOf(inner)]);
}

describe('record', () => {
  it('has every key of the contract, in order', () => {
    assert.deepEqual(keysOf(recordOf(whole)), keysOf(SHAPE));
  });

  it('has them all, null or empty, for a text that holds nothing', () => {
    const record = recordOf('');
    assert.deepEqual(Object.keys(record), Object.keys(SHAPE));
    for (const [key, value] of Object.entries(record)) {
      if (['file', 'cable', 'range', 'partial', 'coverage'].includes(key)) continue;
      assert.deepEqual(value, Array.isArray(value) ? [] : null, key);
    }
  });

  it('tells what stands in a cable', () => {
    const { file, cable, range, coverage, ...content } = recordOf(whole, 'notes/cable.txt');
    assert.deepEqual(
      { file, cable, range },
      {
        file: 'notes/cable.txt',
        cable: 0,
        range: { start: { line: 0, character: 0 }, end: { line: 36, character: 0 } },
      },
    );
    assert.ok(coverage > 0.99 && coverage <= 1);
    assert.deepEqual(content, {
      generation: 'cablegate',
      layers: [],
      partial: false,
      mrn: '09VALLETTA217',
      mrnSource: 'text',
      post: 'VALLETTA',
      number: 217,
      year: 2009,
      yearSource: 'dtg',
      classification: { level: 'CONFIDENTIAL', text: 'C O N F I D E N T I A L' },
      captions: ['SIPDIS', 'NOFORN'],
      section: { number: 1, of: 2 },
      precedence: { action: 'PRIORITY', info: 'ROUTINE' },
      dtg: { text: 'P R 140905Z MAY 09', iso: '2009-05-14T09:05Z' },
      from: 'AMEMBASSY VALLETTA',
      to: [{ name: 'SECSTATE WASHDC', precedence: 'PRIORITY', routingIndicator: 'RUEHC' }],
      info: [
        { name: 'AMEMBASSY ROME', precedence: null, routingIndicator: 'RUEHRO' },
        { name: 'EU MEMBER STATES COLLECTIVE', precedence: null, routingIndicator: 'RUCNMEM' },
      ],
      distribution: null,
      draftedBy: null,
      approvedBy: null,
      attention: ['EUR/SE (DOE)', 'INR/EUR (ROE, A.)'],
      executiveOrder: { number: '12958', declassification: 'DECL: 05/14/2019', date: '2019-05-14' },
      tags: [
        { code: 'PGOV', kind: 'subject', name: 'Internal Governmental Affairs', text: 'PGOV' },
        { code: 'EAGR', kind: 'subject', name: 'Agriculture and Forestry', text: 'EAGR' },
        { code: 'KBEE', kind: 'unknown', name: null, text: 'KBEE' },
        { code: 'MT', kind: 'geo', name: 'Malta', text: 'MT' },
      ],
      subject: 'MALTA: BEEKEEPERS FEDERATION SPLITS OVER SWARM RULES',
      references: [
        { letter: 'A', text: '08 VALLETTA 501', mrn: '08VALLETTA501', notal: false },
        { letter: 'B', text: 'STATE 40112', mrn: '09STATE40112', notal: true },
      ],
      classifiedBy: {
        name: 'Jane Doe',
        title: 'Ambassador',
        reasons: ['1.4(b)', '1.4(d)'],
        text: 'Classified By: Jane Doe, Ambassador, for reasons 1.4 (b) and (d).',
      },
      summary: 'The federation split on May 12.',
      headings: ['Two hives, one hat'],
      paragraphs: [
        {
          number: 1,
          marking: 'C',
          heading: null,
          text: 'Summary: The federation split on May 12. End summary.',
        },
        { number: 2, marking: 'C/NF', heading: 'Two hives, one hat', text: 'Both halves claim the hat.' },
      ],
      signature: 'DOE',
      attributes: null,
    });
  });

  it('has no info precedence where one prosign stands', () => {
    const record = recordOf(whole.replace('P R 140905Z', 'P 140905Z'));
    assert.deepEqual(record.precedence, { action: 'PRIORITY', info: null });
  });

  it('takes E F T O for the caption EFTO', () => {
    const record = recordOf('UNCLAS E F T O VALLETTA 000217\n\nSIPDIS\n\nE.O. 12958: N/A\n');
    assert.equal(record.classification?.text, 'UNCLAS');
    assert.deepEqual(record.captions, ['EFTO', 'SIPDIS']);
  });

  it('takes the year from the name of the file where the text has none', () => {
    const text = 'UNCLAS VALLETTA 000217\n\nTAGS: PGOV\n';
    assert.equal(recordOf(text).mrn, null);
    const { mrn, yearSource } = recordOf(text, '05VALLETTA217.txt');
    assert.deepEqual([mrn, yearSource], ['05VALLETTA217', 'file']);
    assert.equal(recordOf(text, 'cable.txt', 2005).yearSource, 'option');
  });

  it('says where the year before is nearly as likely', () => {
    const [, second] = recordOf(whole.replace('140905Z MAY', '040905Z JAN')).references;
    assert.deepEqual(second, {
      letter: 'B',
      text: 'STATE 40112',
      mrn: '09STATE40112',
      or: '08STATE40112',
      notal: true,
    });
  });

  it('counts the cables of a file and places each', () => {
    const [first, second, ...others] = records(
      openDocument(`${whole}\n\n${whole.replaceAll('0217', '0218')}`),
      'two.txt',
    );
    assert.deepEqual([first?.cable, second?.cable, others.length], [0, 1, 0]);
    assert.equal(second?.mrn, '09VALLETTA218');
    assert.deepEqual(first?.range.end, second?.range.start);
  });
});

/** Cables in the form of a partial extract that was made into Markdown: one that is invented, and the real one. */
const seedFolder = path.resolve('../shared/seed');
const seeds = existsSync(seedFolder)
  ? readdirSync(seedFolder).map((file) => path.join(seedFolder, file))
  : [];

describe(`record of a partial extract in Markdown${seeds.length === 0 ? ' (its twin only: there is no ../shared/seed beside this checkout)' : ''}`, () => {
  for (const file of ['test/corpus/twin.cable', ...seeds]) {
    it(`holds all of ${path.basename(file)}`, () => {
      const text = readFileSync(file, 'utf8');
      const line = (pattern: RegExp) => pattern.exec(text)?.[1] ?? '';
      const [, post = '', serial = ''] = /^UNCLAS ([A-Z]+) (\d+)/m.exec(text) ?? [];
      const headings = [...text.matchAll(/^#### (.*)$/gm)].map(([, heading]) => heading);
      const record = recordOf(text, file, 2005);

      assert.equal(record.generation, 'cablegate');
      assert.ok(record.layers.includes('partial') && record.layers.includes('markdown'));
      assert.equal(record.partial, true);
      assert.deepEqual(record.classification, { level: 'UNCLASSIFIED', text: 'UNCLAS' });
      assert.deepEqual([record.post, record.number], [post, Number(serial)]);
      assert.equal(record.mrn, `05${post}${Number(serial)}`);
      assert.deepEqual(record.captions, ['SIPDIS', 'SENSITIVE']);
      assert.deepEqual(record.attention, line(/^SENSITIVE\s+(.*)$/m).split(', '));
      assert.deepEqual(record.executiveOrder, { number: '12958', declassification: 'N/A', date: null });
      const [subjectTag, geoTag] = record.tags;
      assert.equal(record.tags.length, 2);
      assert.deepEqual(
        [subjectTag?.code, subjectTag?.kind, subjectTag?.name],
        ['PGOV', 'subject', 'Internal Governmental Affairs'],
      );
      assert.deepEqual([geoTag?.code, geoTag?.kind], [line(/\[([A-Z]{2})\]/), 'geo']);
      assert.ok(geoTag?.name);
      assert.equal(record.subject, line(/^SUBJECT: (.*)$/m));
      assert.deepEqual(record.headings, headings);
      assert.equal(headings.length, 4);
      assert.deepEqual(
        record.paragraphs.map(({ number, marking, heading }) => [number, marking, heading]),
        [[1, 'U', null], ...headings.map((heading, index) => [index + 2, 'SBU', heading])],
      );
      assert.deepEqual(
        record.paragraphs.map((paragraph) => paragraph.text),
        [...text.matchAll(/^\d\. \(\w+\) (.*)$/gm)].map(([, words]) => words),
      );
      assert.equal(record.signature, line(/\n(.*)\s*$/));
      assert.ok(record.coverage >= 0.99);
    });
  }
});
