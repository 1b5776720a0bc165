import { strict as assert } from 'node:assert';
import { standardKnowledge } from '../../server/src/knowledge';
import { readCable } from '../../server/src/model/cable';

/** The blocks of a body, one a line: kind, opening words, text, closing words. */
function blocksOf(...body: readonly string[]): string[] {
  const { text, blocks } = readCable(
    ['UNCLAS VALLETTA 000214', '', 'SUBJECT: HONEY', '', ...body].join('\n'),
  );
  return blocks.map(({ kind, open, text: words, close }) =>
    [
      kind,
      text.slice(open.start, open.end),
      words.trim(),
      close && text.slice(close.start, close.end).replace('\n', ' '),
    ].join(' | '),
  );
}

const all = standardKnowledge.blockWords.all();

describe('blocks', () => {
  it('leave over the closing words that close none of them', () => {
    const body = 'SUBJECT: HONEY\n\n1. (U) Bees swarm. END SUMMARY. COMMENT: In May. END COMMENT.';
    const { text, unopened } = readCable(`UNCLAS VALLETTA 000214\n\n${body}`);
    assert.deepEqual(
      unopened.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]),
      [
        ['summary', 'END SUMMARY'],
        ['comment', 'END COMMENT'],
      ],
    );
  });

  for (const { kind, words } of all.filter(({ opens }) => opens.includes('head'))) {
    it(`are opened by ${words} first in a paragraph, and closed by END ${words}`, () =>
      assert.deepEqual(blocksOf(`1. (U) ${words}: Bees swarm. END`, `${words}.`), [
        `${kind} | ${words}: | Bees swarm. | END ${words}`,
      ]));
  }

  for (const { kind, words } of all.filter(({ opens }) => opens.includes('parenthesis'))) {
    it(`are opened by ${words} in a parenthesis`, () =>
      assert.deepEqual(blocksOf(`1. (U) Bees swarm. (${words}: In May. END ${words}.) They sting.`), [
        `${kind} | (${words}: | In May. | END ${words}`,
      ]));
  }

  for (const { kind, words } of all.filter(({ opens }) => opens.includes('begin'))) {
    it(`are opened by BEGIN ${words}, and closed by END OF ${words}`, () =>
      assert.deepEqual(blocksOf(`1. (U) He said: BEGIN ${words}: Bees swarm. END OF ${words}.`), [
        `${kind} | BEGIN ${words} | Bees swarm. | END OF ${words}`,
      ]));
  }

  it('are closed by UNQUOTE alone', () =>
    assert.deepEqual(blocksOf('1. (U) He said: BEGIN QUOTE Bees swarm UNQUOTE.'), [
      'quotation | BEGIN QUOTE | Bees swarm | UNQUOTE',
    ]));

  it('are opened by a heading, and then need no closing words', () =>
    assert.deepEqual(blocksOf('SUMMARY', '-------', '', '1. (U) Bees swarm.', '', '2. (U) They sting.'), [
      'summary | SUMMARY | Bees swarm. They sting. | ',
    ]));

  it('end with their paragraph where nothing closes them', () =>
    assert.deepEqual(blocksOf('1. (U) Comment: Bees swarm.', '', '2. (U) They sting.'), [
      'comment | Comment: | Bees swarm. | ',
    ]));

  it('of two kinds in one are closed by the words of either', () => {
    assert.deepEqual(blocksOf('1. (U) SUMMARY AND COMMENT: Bees swarm. END COMMENT.'), [
      'summary | SUMMARY AND COMMENT: | Bees swarm. | END COMMENT',
    ]);
    assert.deepEqual(blocksOf('1. (U) SUMMARY AND COMMENT: Bees swarm. END SUMMARY.'), [
      'summary | SUMMARY AND COMMENT: | Bees swarm. | END SUMMARY',
    ]);
  });

  it('are closed by the words of their own kind only', () =>
    assert.deepEqual(blocksOf('1. (U) SUMMARY: Bees swarm. END COMMENT.'), [
      'summary | SUMMARY: | Bees swarm. END COMMENT. | ',
    ]));

  it('in a parenthesis at the head of a paragraph are one block, not two', () =>
    assert.deepEqual(blocksOf('1. (U) (NOTE: Bees swarm. END NOTE.)'), [
      'note | (NOTE: | Bees swarm. | END NOTE',
    ]));

  it('are not opened by words that only begin like theirs, or on a later line', () => {
    assert.deepEqual(blocksOf('1. (U) COMMENTATORS: Bees swarm.'), []);
    assert.deepEqual(blocksOf('1. (U) Notes on bees,', 'Summary: none.'), []);
  });
});
