import { strict as assert } from 'node:assert';
import { VALLETTA } from '../cables';
import { compared, listed } from './compared';

/** What comparing a cable with a copy of it finds, in which some passages are others. */
function slips(...passages: readonly (readonly [string, string])[]): string[] {
  return listed(compared(VALLETTA, copy(...passages)));
}

function copy(...passages: readonly (readonly [string, string])[]): string {
  let text = VALLETTA;
  for (const [passage, by] of passages) {
    if (text.split(passage).length !== 2) throw new Error(`has to stand in the cable once: ${passage}`);
    text = text.replace(passage, by);
  }
  return text;
}

describe('compare', () => {
  it('finds nothing between a text and itself', () => {
    const { differences, agreement, normal } = compared(VALLETTA, VALLETTA);
    assert.deepEqual(differences, []);
    assert.deepEqual([agreement.words, agreement.characters], [1, 1]);
    assert.equal(normal.first, normal.second);
  });

  it('names each difference by its place in the cable', () => {
    assert.deepEqual(
      slips(
        ['P R 140905Z', 'P R 140906Z'],
        ['PGOV EAGR', 'PGOV ETRD EAGR'],
        ['SWARM RULES', 'SWARM RULE'],
        ['08 VALLETTA 501', '08 VALLETTA 510'],
        ['Two hives, one hat', 'Two hives, one cat'],
        ['swarms to be registered', 'swarms registered'],
        ['on Gozo', 'in Gozo'],
        ['\nROE\n', '\nDOE\n'],
      ),
      [
        'date-time group: changed "140905Z" to "140906Z"',
        'TAGS: added "ETRD"',
        'SUBJECT: changed "RULES" to "RULE"',
        'REF: changed "501" to "510"',
        'heading “Two hives, one hat”: changed "hat" to "cat"',
        'paragraph 2: missing "to be"',
        'paragraph 3: changed "on" to "in"',
        'signature: changed "ROE" to "DOE"',
      ],
    );
  });

  it('does not look at line breaks, page headings and the letters of the header, unless told to', () => {
    const second = copy(
      ['they will keep the name', 'they\nwill keep the name'],
      ['VALLETTA 00000217  002 OF 002\n\n\n', ''],
      ['MALTA: BEEKEEPERS', 'Malta: Beekeepers'],
    );
    assert.deepEqual(listed(compared(VALLETTA, second)), []);
    assert.deepEqual(listed(compared(VALLETTA, second, { ignoreHeaderCase: false })), [
      'SUBJECT: changed "MALTA: BEEKEEPERS" to "Malta: Beekeepers"',
    ]);
    assert.deepEqual(listed(compared(VALLETTA, second, { ignorePageArtefacts: false })), [
      'page heading: missing "VALLETTA 00000217 002 OF 002"',
    ]);
    assert.deepEqual(listed(compared(VALLETTA, second, { ignoreLineBreaks: false })), [
      'paragraph 1: added "⏎"',
    ]);
  });

  it('does not look at the marks of pages, which not every transcriber sets', () => {
    const second = copy(
      ['they will keep', 'they\n[page 2]\nwill keep'],
      ['sides (ref', 'sides [page 3] (ref'],
    );
    assert.deepEqual(listed(compared(VALLETTA, second)), []);
    assert.deepEqual(listed(compared(VALLETTA, second, { ignorePageArtefacts: false })), [
      'page mark: added "[page 2]"',
      'page mark: added "[page 3]"',
    ]);
  });

  it('looks at the letters of the body', () => {
    assert.deepEqual(slips(['Both wings', 'both wings']), ['paragraph 1: changed "Both" to "both"']);
  });

  it('tells a missing paragraph as one', () => {
    assert.deepEqual(slips(['3. (U) The southern wing publishes a journal:\n\n', '']), [
      'paragraph 3: missing "3. (U) The southern wing publishes a journal:"',
    ]);
  });

  it('finds paragraphs again whose numbers have changed', () => {
    assert.deepEqual(slips(['3. (U)', '4. (U)'], ['4. (SBU)', '5. (SBU)']), [
      'paragraph 3: changed "3." to "4."',
      'paragraph 4: changed "4." to "5."',
    ]);
  });

  it('finds a paragraph again that was merged into another', () => {
    assert.deepEqual(slips(['\n\n3. (U) The southern', ' The southern']), ['paragraph 3: missing "3. (U)"']);
  });

  it('takes the second of two equal words for the one too many', () => {
    const { differences } = compared(copy(['The tip of', 'The tip tip of']), VALLETTA);
    assert.deepEqual(
      differences.map(({ first }) => first.span.start),
      [VALLETTA.indexOf('tip of') + 4],
    );
  });

  it('tells two words that changed places as one difference', () => {
    assert.deepEqual(slips(['A quiet summer', 'A summer quiet']), [
      'paragraph 4: changed "quiet summer" to "summer quiet"',
    ]);
  });

  it('tells slips in neighbouring words as one each, and a passage written anew as one', () => {
    assert.deepEqual(slips(['federation of beekeepers split', 'federation of beekepers splits']), [
      'paragraph 1: changed "beekeepers" to "beekepers"',
      'paragraph 1: changed "split" to "splits"',
    ]);
    assert.deepEqual(slips(['will keep the name', 'are fond of the new hats']), [
      'paragraph 1: changed "will keep the name." to "are fond of the new hats."',
    ]);
  });

  it('measures how much agrees', () => {
    const { agreement } = compared('1. one two three four', '1. one two tree four');
    assert.deepEqual(agreement, { words: 8 / 10, characters: 32 / 33, counted: { first: 5, second: 5 } });
  });

  it('sets both texts in one form, in which only the words differ', () => {
    const second = copy(['they will keep', 'they\nwill kept'], ['MALTA:', 'Malta:']);
    const { normal, differences } = compared(VALLETTA, second);
    const [one, other] = [normal.first.split('\n'), normal.second.split('\n')];
    assert.deepEqual(
      one.filter((line, index) => line !== other[index]),
      [
        '1. (C) Summary: The federation of beekeepers split on May 12. Both wings told poloff that they will keep the name. End summary.',
      ],
    );
    assert.deepEqual(
      differences.map(({ first, second }) => [
        normal.first.slice(first.normal.start, first.normal.end),
        normal.second.slice(second.normal.start, second.normal.end),
      ]),
      [['keep', 'kept']],
    );
  });

  it('names the cable where a file holds several', () => {
    const two = `${VALLETTA}\n${VALLETTA.replaceAll('217', '218')}`;
    assert.deepEqual(listed(compared(two, two.replace(/quiet(?![\s\S]*quiet)/, 'quite'))), [
      'VALLETTA 000218: paragraph 4: changed "quiet" to "quite"',
    ]);
  });
});
