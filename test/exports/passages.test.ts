import { strict as assert } from 'node:assert';
import { type Passage, type PassageOptions, passagesIn } from '../../server/src/exports/passages';
import { readCable } from '../../server/src/model/cable';
import { textOf } from '../../server/src/text/span';
import { corpus, exported } from './cables';

/** The passages of a paragraph, each as the lines that a reader sees, with the kind of it. */
function passagesOf(words: string, options?: PassageOptions): readonly (readonly string[])[] {
  const cable = readCable(
    `UNCLAS VALLETTA 000217\n\nTAGS: EAGR\nSUBJECT: HONEY\n\n1. (U) ${words}\n\n2. (U) End.\nDOE\n`,
  );
  const start = cable.shown.indexOf(words);
  return passagesIn(cable)({ start, end: start + words.length }, options).map((passage) => [
    passage.kind,
    ...linesOf(cable.shown, passage).map((line) => line.replace(/\n\s*/g, ' ')),
  ]);
}

function linesOf(text: string, passage: Passage): readonly string[] {
  switch (passage.kind) {
    case 'prose':
      return passage.lines.map((line) => textOf(text, line));
    case 'list':
      return passage.items.map(({ sign, words }) => `${textOf(text, sign)} ${textOf(text, words)}`);
    case 'table':
      return passage.blocks.flat().map(({ from, to }) => text.slice(from, to));
  }
}

describe('passages of a paragraph', () => {
  for (const [what, words, ...passages] of [
    [
      'a list behind what leads to it, of one item, too',
      'He asked the federation for this:\n-- a hat that fits the head of\nthe chairman.',
      ['prose', 'He asked the federation for this:'],
      ['list', '-- a hat that fits the head of the chairman.'],
    ],
    ['a list of short lines', 'Hives:\n- two;\n- one', ['prose', 'Hives:'], ['list', '- two;', '- one']],
    [
      'dashes without a blank',
      'He asked:\n-more rain;\n--(SBU) less wind.',
      ['prose', 'He asked:'],
      ['list', '- more rain;', '-- (SBU) less wind.'],
    ],
    [
      'no minus',
      'At night the hives were down at\n-5 degrees.',
      ['prose', 'At night the hives were down at -5 degrees.'],
    ],
    [
      'no dash within a sentence',
      'The desk of bees\n-- one man -- is closed, and so\n-- as all know -- is the shop.',
      ['prose', 'The desk of bees -- one man -- is closed, and so -- as all know -- is the shop.'],
    ],
    [
      'letters within a sentence where more than one stands at the head of a line',
      'The chairman said that\n(i) the hives are safe,\n(ii) the bees are not.',
      ['prose', 'The chairman said that'],
      ['list', '(i) the hives are safe,', '(ii) the bees are not.'],
    ],
    [
      'no number alone within a sentence',
      'The dues are\n12. The fines are\n1. All pay.',
      ['prose', 'The dues are 12. The fines are 1. All pay.'],
    ],
    [
      'no letter with which a paragraph begins',
      'A. Two of the hives\nare large. B. One is not.',
      ['prose', 'A. Two of the hives are large. B. One is not.'],
    ],
    [
      'no initial',
      'It rained.\nJ. Doe, chairman, was wet.',
      ['prose', 'It rained. J. Doe, chairman, was wet.'],
    ],
    [
      'no portion mark, but the letters of a list',
      'They said in Rabat this May:\n(C) Rain fell.\n(S) Wind blew.\n\n(A) wax;\n(B) honey;\n(C) hats.',
      ['prose', 'They said in Rabat this May: (C) Rain fell. (S) Wind blew.'],
      ['list', '(A) wax;', '(B) honey;', '(C) hats.'],
    ],
    [
      'lists with bullets and with letters apart',
      'Both:\n-- wax;\n-- honey.\n\na. hats;\n\nb. veils.',
      ['prose', 'Both:'],
      ['list', '-- wax;', '-- honey.'],
      ['list', 'a. hats;', 'b. veils.'],
    ],
    [
      'the words that close a block apart from the last item',
      'Summary: He asked for this:\n-- wax;\n-- honey.\nEnd summary.',
      ['prose', 'Summary: He asked for this:'],
      ['list', '-- wax;', '-- honey.'],
      ['prose', 'End summary.'],
    ],
    [
      'rows of a table with empty lines between them',
      'Hives by island:\n\nGozo      12     14\n\nMalta     30     31',
      ['prose', 'Hives by island:'],
      ['table', 'Gozo      12     14', 'Malta     30     31'],
    ],
    ['names below one another', 'Doe\nRoe\nMoe', ['prose', 'Doe', 'Roe', 'Moe']],
    [
      'the fields of a form',
      'FROM: AMEMBASSY VALLETTA\nSUBJECT: THE HONEY OF THE FEDERATION',
      ['prose', 'FROM: AMEMBASSY VALLETTA', 'SUBJECT: THE HONEY OF THE FEDERATION'],
    ],
  ] satisfies readonly (readonly [string, string, ...(readonly string[])[]])[])
    it(`are ${what}`, () => assert.deepEqual(passagesOf(words), passages));

  it('keep in a quoted text what ends short of the margin', () => {
    assert.deepEqual(
      passagesOf(
        'Dear Sir:\nWe keep bees, and have kept them for a hundred years or\nmore.\nThe keepers\nEND TEXT.',
        {
          keepsShortLines: true,
        },
      ),
      [
        [
          'prose',
          'Dear Sir:',
          'We keep bees, and have kept them for a hundred years or more.',
          'The keepers',
        ],
        ['prose', 'END TEXT.'],
      ],
    );
  });

  it('are the same in every format', () => {
    for (const [file, text] of Object.entries(corpus)) {
      // TEI has paragraphs in them
      if (exported('tei', { [file]: text }).includes('<floatingText')) continue;
      const times = (format: string, sign: RegExp) =>
        exported(format, { [file]: text }).match(sign)?.length ?? 0;
      assert.equal(times('tei', /<item>/g), times('html', /<li><span class="sign">/g), file);
    }
  });
});
