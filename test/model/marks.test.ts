import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import {
  createKnowledge,
  type OwnRows,
  standardKnowledge,
  standardTables,
  withOwn,
} from '../../server/src/knowledge';
import { readCable } from '../../server/src/model/cable';
import { marksOf } from '../../server/src/model/marks';
import { contains, textOf } from '../../server/src/text/span';

/** The marks of a text, each as `kind`, `kind: detail`; `?` behind a kind that is still open. */
function marksIn(text: string, knowledge = standardKnowledge): string[] {
  return marksOf(readCable(text), knowledge).marks.map(({ kind, detail, doubtful, detailSpan }) => {
    assert.equal(textOf(text, detailSpan), detail);
    return `${kind}${doubtful ? '?' : ''}${detail && `: ${detail}`}`;
  });
}

describe('marks of the transcriber', () => {
  for (const [written, ...read] of [
    ['[illegible]', 'illegible?'],
    ['[illegible, 3 words]', 'illegible?: 3 words'],
    ['[Illegible 2 lines]', 'illegible?: 2 lines'],
    ['[garble]', 'illegible?'],
    ['[Gozo?]', 'doubtful?: Gozo'],
    ['[Gozo or Comino?]', 'doubtful?: Gozo or Comino'],
    ['[[barn?]]', 'doubtful?: barn'],
    ['[?]', 'doubtful?'],
    ['[handwritten: seen by JD]', 'handwritten: seen by JD'],
    ['[handwritten]', 'handwritten'],
    ['[stamp: RECEIVED 14 MAY]', 'stamp: RECEIVED 14 MAY'],
    ['[stamp: SECRET?]', 'stamp?: SECRET?'],
    ['[struck: two jars]', 'struck: two jars'],
    ['[crossed out: two jars]', 'struck: two jars'],
    ['[blank]', 'blank'],
    ['[page 2]', 'page: 2'],
    ['[Page no. 12 of 14]', 'page: 12'],
    ['[facsimile page iv]', 'page: iv'],
    ['[sic]', 'sic'],
    ['[SIC]', 'sic'],
    ['[redacted]', 'redacted'],
    ['[REDACTED B1]', 'redacted: B1'],
    ['[less than 1 line not declassified]', 'redacted: less than 1 line'],
    ['XXXXXXXXXXXX', 'redacted'],
    ['[transcriber: the page is torn]', 'remark: the page is torn'],
    ['[handwritten: seen by [Roe?]]', 'handwritten: seen by [Roe?]', 'doubtful?: Roe'],
    ['[stamp: RECEIVED\n14 MAY]', 'stamp: RECEIVED\n14 MAY'],
  ] as const) {
    it(`${JSON.stringify(written)} -> ${read.join(', ')}`, () => assert.deepEqual(marksIn(written), read));
  }

  it('are not what the original itself puts in brackets', () => {
    for (const text of [
      '[Comment: They have. End comment.]',
      '[the] minister',
      '[page of honey]',
      '[illegibles]',
      '[Why? Nobody knows. Who asked?]',
      '[¶](#1)',
      'XXX',
      '(XXL)',
      '[illegible',
      '[illegible\n\n]',
    ])
      assert.deepEqual(marksIn(text), [], text);
  });

  it('lose a partner without taking others along', () => {
    const text = 'a [illegible b\n\nc [sic] d ] e';
    const { marks, unmatched } = marksOf(readCable(text), standardKnowledge);
    assert.deepEqual(
      marks.map(({ span }) => textOf(text, span)),
      ['[sic]'],
    );
    assert.deepEqual(unmatched, [text.indexOf('[illegible'), text.lastIndexOf(']')]);
  });

  it('may be the user’s own, in place of ours or beside them', () => {
    const none = { tags: [], posts: [], captions: [], abbreviations: [] };
    const own: OwnRows = {
      ...none,
      marks: [
        { word: 'unleserlich', kind: 'illegible' },
        { word: 'seal', kind: 'remark', meaning: 'A seal stands here.' },
      ],
    };
    const knowledge = createKnowledge(withOwn(standardTables, own));
    assert.deepEqual(marksIn('[unleserlich, 2 Worte] [illegible] [seal]', knowledge), [
      'illegible?: 2 Worte',
      'illegible?',
      'remark',
    ]);
    assert.equal(knowledge.marks.wordOf('illegible').word, 'unleserlich');
    assert.deepEqual(marksIn('[seal]'), []);
  });

  it('are none in a line of opening brackets, however long', () => {
    const { unmatched } = marksOf(readCable('['.repeat(200_000)), standardKnowledge);
    assert.equal(unmatched.length, 200_000);
  });

  it('lie within the text, their detail within them, whatever the text', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '?',
      'illegible',
      'page 2',
      'XXXX',
      ': ',
      '\n\n',
      '\n',
      'a',
      ' ',
      'sic',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const { marks, others, unmatched } = marksOf(readCable(text), standardKnowledge);
        for (const { span, detailSpan } of marks) {
          assert.ok(contains({ start: 0, end: text.length }, span));
          assert.ok(detailSpan.start === span.end || contains(span, detailSpan));
        }
        const bracketed = marks.filter(({ span }) => text.charAt(span.start) === '[').length + others.length;
        assert.equal(2 * bracketed + unmatched.length, text.replace(/[^[\]]/g, '').length);
      }),
    );
  });
});
