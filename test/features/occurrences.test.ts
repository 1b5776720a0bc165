import { strict as assert } from 'node:assert';
import { occurrence, openDocument } from '../../server/src/service';
import { cursorIn } from '../helpers/marked';

const text = `CONFIDENTIAL VALLETTA 000217

TAGS: EAGR, MT
SUBJECT: SWARM RULES

REF: A. ROME 1
     B. STATE 2
     C. ROME 3

1. (C) SUMMARY: It met (REFS A-B), see paras 2-3. END SUMMARY.

2. (C) As reftel and ref C say, para 3 is short. See para 2 of ref A.

3. (C) BEGIN TEXT: We keep bees. END TEXT.

CONFIDENTIAL SECTION 02 OF 02 VALLETTA 000217

TAGS: EAGR MT
SUBJECT: SWARM RULES

4. (C) Peace.
`;

/** What stands where the cursor is: its lines, definitions in {}, mentions in <>, each with its line; null for nothing. */
function at(passage: string, whole = text, reach: 'cable' | 'text' = 'text'): string[] | null {
  const found = occurrence(openDocument(whole), cursorIn(whole, passage), reach);
  if (!found) return null;
  const marks = [
    ...found.definitions.map(({ name }) => ({ ...name, open: '{', close: '}' })),
    ...found.mentions.map((span) => ({ ...span, open: '<', close: '>' })),
  ].sort((a, b) => b.start - a.start);
  const marked = marks.reduce(
    (made, { start, end, open, close }) =>
      made.slice(0, start) + open + made.slice(start, end) + close + made.slice(end),
    whole,
  );
  return marked.split('\n').filter((line) => /[{<]/.test(line));
}

describe('what stands in a cable more than once', () => {
  const c = ['     {C}. ROME 3', '2. (C) As <reftel> and ref <C> say, para 3 is short. See para 2 of ref A.'];

  it('is an entry of the REF list and what the text says of it', () => {
    assert.deepEqual(at('|C. ROME 3'), c);
    assert.deepEqual(at('C. RO|ME 3'), c);
    assert.deepEqual(at('ref |C say'), c);
    assert.deepEqual(at('ref C| say'), c);
  });

  it('is the end of a range on which the cursor stands', () => {
    assert.deepEqual(at('REFS |A-B'), [
      'REF: {A}. ROME 1',
      '1. (C) SUMMARY: It met (REFS <A-B>), see paras 2-3. END SUMMARY.',
      '2. (C) As <reftel> and ref C say, para 3 is short. See para 2 of ref <A>.',
    ]);
    assert.deepEqual(at('A-|B)')?.slice(0, 1), ['     {B}. STATE 2']);
  });

  it('is the whole list for REFTEL', () => {
    assert.equal(at('As ref|tel')?.filter((line) => line.includes('{')).length, 3);
  });

  it('is a paragraph and what the text says of it; not that of another telegram', () => {
    const two = [
      '1. (C) SUMMARY: It met (REFS A-B), see paras <2-3>. END SUMMARY.',
      '{2.} (C) As reftel and ref C say, para 3 is short. See para 2 of ref A.',
    ];
    assert.deepEqual(at('|2. (C) As'), two);
    assert.deepEqual(at('paras |2-3'), two);
    assert.deepEqual(at('para |3 is'), [
      '1. (C) SUMMARY: It met (REFS A-B), see paras <2-3>. END SUMMARY.',
      '2. (C) As reftel and ref C say, para <3> is short. See para 2 of ref A.',
      '{3.} (C) BEGIN TEXT: We keep bees. END TEXT.',
    ]);
    assert.equal(at('See para |2'), null);
  });

  it('is what opens and what closes a block', () => {
    assert.deepEqual(at('END| SUMMARY'), [
      '1. (C) {SUMMARY:} It met (REFS A-B), see paras 2-3. <END SUMMARY>.',
    ]);
    assert.deepEqual(at('BEGIN TE|XT'), ['3. (C) {BEGIN TEXT}: We keep bees. <END TEXT>.']);
  });

  it('is a code of the TAGS in every section, and where it is asked for in the other cables of the file', () => {
    assert.deepEqual(at('|EAGR, MT'), ['TAGS: <EAGR>, MT', 'TAGS: <EAGR> MT']);
    assert.deepEqual(at('EAGR, MT|'), ['TAGS: EAGR, <MT>', 'TAGS: EAGR <MT>']);
    const two = `UNCLAS ROME 000114\n\nE.O. 12958: N/A\nTAGS: PGOV MT\nSUBJECT: WAX\n\n1. Wax.\n\nDOE\nNNNN\n\n${text}`;
    assert.equal(openDocument(two).cables.length, 2);
    assert.deepEqual(at('PGOV |MT', two), ['TAGS: PGOV <MT>', 'TAGS: EAGR, <MT>', 'TAGS: EAGR <MT>']);
    assert.deepEqual(at('PGOV |MT', two, 'cable'), ['TAGS: PGOV <MT>']);
  });

  it('is the number of the cable, in its first text line and in those of later sections', () => {
    const numbers = ['CONFIDENTIAL {VALLETTA 000217}', 'CONFIDENTIAL SECTION 02 OF 02 <VALLETTA 000217>'];
    assert.deepEqual(at('CONFIDENTIAL VALL|ETTA'), numbers);
    assert.deepEqual(at('CONFID|ENTIAL VALL'), numbers);
    assert.deepEqual(at('02 OF 02 VALLETTA |000217'), numbers);
    assert.equal(at('CONFIDENTIAL SEC|TION'), null);
  });

  it('is nothing in prose', () => {
    assert.equal(at('We ke|ep'), null);
    assert.equal(at('SWARM RULES\n\nR|EF'), null);
  });
});
