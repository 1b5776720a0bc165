import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { foldingRanges } from '../../server/src/features/folding';
import { readCable } from '../../server/src/model/cable';
import { EXTRACT, PRINT, VALLETTA } from './cables';

/** The folds as text, a line each: kind, first line (it stays visible) and last line. */
function foldsOf(text: string): string[] {
  const linesOf = (part: string) => part.split(/\r\n|\n|\r/).map((line) => line.trim());
  return foldingRanges(readCable(text))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map(({ span, kind }) => {
      const lines = linesOf(text.slice(span.start, span.end));
      return `${kind}: ${lines[0]} … ${lines.at(-1)}`;
    });
}

describe('foldingRanges', () => {
  it('folds heading, front, sections, paragraphs and page artefacts, each behind its first line', () => {
    assert.deepEqual(foldsOf(VALLETTA), [
      'header: VZCZCXRO4471 … RUCNMEM/EU MEMBER STATES COLLECTIVE',
      'header: INFO RUEHRO/AMEMBASSY ROME 0219 … RUCNMEM/EU MEMBER STATES COLLECTIVE',
      'header: C O N F I D E N T I A L SECTION 01 OF 02 VALLETTA 000217 … Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).',
      'header: NOFORN … SIPDIS',
      'header: REF: A. 08 VALLETTA 501 … B. STATE 40112 (NOTAL)',
      'section: 1. (C) Summary: The federation of beekeepers split on May 12. … Both wings told poloff that they will keep the name. End summary.',
      'section: Two hives, one hat … VALLETTA 00000217  002 OF 002',
      'paragraph: 2. (C/NF) The northern wing wants swarms to be registered, as … reported in reftel. The GOM has not taken sides (ref A).',
      'paragraph: 3. (U) The southern wing publishes a journal: … -- it is read on Gozo.',
      'section: COMMENT … will be the fair in June.',
      'paragraph: 4. (SBU) A quiet summer is not likely. The tip of the season … will be the fair in June.',
    ]);
  });

  it('does not fold what stands on one line', () => {
    assert.deepEqual(foldsOf(EXTRACT), [
      'header: UNCLAS VALLETTA 000305 … SUBJECT: HONEY FAIR: A WALK THROUGH THE STALLS',
      'header: SIPDIS … SENSITIVE',
      'section: Hives and Boxes … 3. (SBU) A few sold boxes of clay.',
      'section: The Bee on the Street … 4. (SBU) Nobody had been stung.',
    ]);
  });

  it('folds distribution, drafting block and attributes of a print', () => {
    const folds = foldsOf(PRINT);
    for (const fold of [
      'header: ORIGIN EUR-12 … /012 R',
      'header: DRAFTED BY EUR/SE:JDOE … APPROVED BY EUR:RROE',
      'header: Message Attributes … Type: TE',
    ])
      assert.ok(folds.includes(fold), fold);
  });

  it('folds page artefacts that follow one another as one', () => {
    const text = `UNCLAS VALLETTA 000305

1. The fair was
UNCLASSIFIED

UNCLASSIFIED
PAGE 02        VALLET  00305  121619Z
dry.
`;
    assert.ok(foldsOf(text).includes('artefact: UNCLASSIFIED … PAGE 02        VALLET  00305  121619Z'));
  });

  it('folds a quoted text', () => {
    const text = `UNCLAS VALLETTA 000305

1. The council wrote:

BEGIN TEXT:

Bees are welcome.

END TEXT.

2. Nobody had been stung.
`;
    assert.ok(foldsOf(text).some((fold) => fold.startsWith('region: BEGIN TEXT: … END TEXT')));
  });

  it('says what a folded heading holds', () => {
    const heading = foldingRanges(readCable(VALLETTA)).find(
      ({ collapsedText }) => collapsedText !== undefined,
    );
    assert.equal(heading?.collapsedText, 'P R 140905Z MAY 09 AMEMBASSY VALLETTA');
  });

  it('is the same with carriage returns', () => {
    assert.deepEqual(foldsOf(VALLETTA.replaceAll('\n', '\r\n')), foldsOf(VALLETTA));
  });

  it('always spans several lines of the cable', () => {
    const lines = [...VALLETTA.split('\n'), ...EXTRACT.split('\n')];
    fc.assert(
      fc.property(fc.shuffledSubarray(lines), fc.constantFrom('\n', '\r\n', '\r'), (kept, lineEnd) => {
        const cable = readCable(kept.join(lineEnd));
        for (const { span } of foldingRanges(cable)) {
          assert.ok(span.start >= 0 && span.end <= cable.text.length);
          assert.match(cable.text.slice(span.start, span.end), /[\r\n]/);
        }
      }),
      { numRuns: 200 },
    );
  });
});
