import { strict as assert } from 'node:assert';
import { type Cable, readCable } from '../../server/src/model/cable';
import { parseCable } from '../../server/src/syntax/parser';

/** What the front says, element by element, as far as it says anything. */
function frontOf(cable: Cable): Record<string, unknown> {
  return {
    mrn: `${cable.mrn.post} ${cable.mrn.number}`,
    captions: cable.captions.filter((use) => !use.repeated).map((use) => use.text),
    passing: cable.passing.flatMap(({ offices }) => offices.map(({ text }) => text)),
    order: `${cable.executiveOrder?.number} ${cable.executiveOrder?.declassification?.text}`,
    tags: cable.tags?.tags.map(({ code }) => code),
    subject: cable.subject?.text,
    references: cable.references?.items.map(({ text }) => text),
  };
}

const whole = {
  mrn: 'VALLETTA 217',
  captions: ['SIPDIS'],
  passing: ['ROME PASS USTR'],
  order: '12958 N/A',
  tags: ['EAGR', 'MT'],
  subject: 'BEES SWARM',
  references: ['ROME 114'],
};
const body = ['', '1. (U) Bees swarm, says E.O. 12958: TAGS: and all.', '', 'DOE'];

describe('fields that share a line are read one by one', () => {
  for (const [name, front] of [
    [
      'the whole front on one line',
      [
        'UNCLAS VALLETTA 000217 SIPDIS ROME PASS USTR SIPDIS E.O. 12958: N/A TAGS: EAGR, MT SUBJECT: BEES SWARM REF: ROME 114',
      ],
    ],
    [
      'text line, captions and passing line on one, the order and TAGS on the next',
      [
        'UNCLAS VALLETTA 000217 SIPDIS ROME PASS USTR',
        'E.O. 12958: N/A TAGS: EAGR MT',
        'SUBJECT: BEES',
        'SWARM',
        'REF: ROME 114',
      ],
    ],
    [
      'no blanks behind the serial and the caption',
      [
        'UNCLAS VALLETTA 000217SIPDISE.O. 12958: N/A',
        'ROME PASS USTR',
        'TAGS: EAGR MT SUBJ: BEES SWARM REFS: ROME 114',
      ],
    ],
    [
      'a passing line right behind the serial, TAGS without colon',
      [
        'UNCLAS VALLETTA 000217 ROME PASS USTR',
        'SIPDIS',
        'EO 12958 N/A TAGS EAGR, MT SUBJECT: BEES SWARM',
        'REF: ROME 114',
      ],
    ],
    [
      'TAGS and subject on a line',
      [
        'UNCLAS VALLETTA 000217',
        'SIPDIS',
        'ROME PASS USTR',
        'EO 12958: N/A',
        'TAGS: EAGR, MT SUBJECT: BEES SWARM',
        'REF: ROME 114',
      ],
    ],
  ] as const) {
    it(name, () => assert.deepEqual(frontOf(readCable([...front, ...body].join('\n'))), whole));
  }

  it('captions without a blank between', () =>
    assert.deepEqual(
      frontOf(
        readCable(['UNCLAS VALLETTA 000217', '', 'SIPDISNOFORN', '', 'SUBJECT: BEES', ...body].join('\n')),
      ).captions,
      ['SIPDIS', 'NOFORN'],
    ));

  it('and the text lines keep their problem-free serial', () => {
    const [line] = readCable('UNCLAS VALLETTA 000217 SIPDIS E.O. 12958: N/A').textLines;
    assert.deepEqual([line?.mrn?.serialText, line?.mrn?.malformed], ['000217', false]);
  });
});

it('words that look like a label part nothing in subjects and text', () => {
  const subject = 'SUBJECT: EO AND TAGS AND REF: TEL OF THE DAY';
  assert.equal(
    readCable(['UNCLAS VALLETTA 000217', 'SUBJECT: EO AND TAGS AND THE REFORM', ...body].join('\n')).subject
      ?.text,
    'EO AND TAGS AND THE REFORM',
  );
  assert.equal(parseCable(subject).end, subject.length);
});
