import { strict as assert } from 'node:assert';
import { recordOf } from '../../server/src/features/record';
import { readText } from '../../server/src/model/document';
import { textOf } from '../../server/src/text/span';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const head = `VZCZCXYZ0001
PP RUEHWEB
DE RUEHVT #0217 1340905
ZNR UUUUU ZZH
P 140905Z MAY 09
FM AMEMBASSY VALLETTA
TO RUEHC/SECSTATE WASHDC PRIORITY 1180
`;
const body = `UNCLAS VALLETTA 000217

SIPDIS

E.O. 12958: N/A
TAGS: EAGR, MT
SUBJECT: MALTA: "SWARM" RULES

REF: A. 08 VALLETTA 501
     B. STATE 40112

1. (SBU) Summary: Bees\tswarm. End summary.

2. (U) They said: "Caf\u00e9s \\ bars".
DOE
`;
const object = (post: string) => ({
  id: 17,
  origin: 'Embassy',
  header: head.replaceAll('VALLETTA', post),
  body: body.replaceAll('VALLETTA', post),
});

describe('a cable in the strings of JSON', () => {
  const text = JSON.stringify(object('VALLETTA'), null, 2);
  const cables = readText(text);
  const record = cables[0] && recordOf(cables[0].cable, { file: '', cable: 0, range });

  it('is read as it is shown', () => {
    assert.equal(cables.length, 1);
    assert.deepEqual(record?.layers, []);
    assert.equal(record?.mrn, '09VALLETTA217');
    assert.equal(record?.dtg?.iso, '2009-05-14T09:05Z');
    assert.equal(record?.subject, 'MALTA: "SWARM" RULES');
    assert.deepEqual(
      record?.references.map(({ mrn }) => mrn),
      ['08VALLETTA501', '09STATE40112'],
    );
    assert.deepEqual(
      record?.paragraphs.map(({ number, marking, text: words }) => [number, marking, words]),
      [
        [1, 'SBU', 'Summary: Bees swarm. End summary.'],
        [2, 'U', 'They said: "Caf\u00e9s \\ bars".'],
      ],
    );
    assert.equal(record?.signature, 'DOE');
    assert.equal(record?.coverage, 1);
  });

  it('has its elements where they stand in the source', () => {
    const cable = cables[0]?.cable;
    assert.equal(cable?.subject && textOf(text, cable.subject.textSpan), 'MALTA: \\"SWARM\\" RULES');
  });

  it('parts from others, in an array or one a line', () => {
    const two = [object('VALLETTA'), object('ROME')];
    for (const file of [JSON.stringify(two), two.map((each) => JSON.stringify(each)).join('\n')]) {
      assert.deepEqual(
        readText(file).map(({ cable }) => recordOf(cable, { file: '', cable: 0, range }).mrn),
        ['09VALLETTA217', '09ROME217'],
      );
    }
  });
});
