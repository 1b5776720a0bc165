import type { TextEdit } from '../../text/edit';
import type { Rule } from '../rule';
import { charactersOf } from '../support/characters';
import { exampleBody } from '../support/examples';
import { plainSign } from '../support/foreign-characters';
import { placesInCable } from '../support/wording';

export const smartPunctuation: Rule = {
  id: 'smart-punctuation',
  group: 'characters',
  summary: 'Typographic quotation marks, dashes, ellipses or blanks stand in the text.',
  why: 'A word processor put them in place of what was sent; who searches for the plain signs misses the words. One finding for the whole cable, and its fix takes all of them.',
  authority: ['CGSAMPLE'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['sas', 'middle', 'cablegate'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleBody('1. (U) The \u201cfederation\u201d met \u2014 and split\u2026'),
        finds: ['\u201c'],
        fixed: exampleBody('1. (U) The "federation" met -- and split...'),
      },
    ],
    good: [{ text: exampleBody('1. (U) The "federation" met -- and split...') }],
  },
  *check(cable) {
    const { foreign } = charactersOf(cable);
    const edits = foreign.flatMap((offset): TextEdit[] => {
      const newText = plainSign(cable.text.charAt(offset));
      return newText === undefined ? [] : [{ span: { start: offset, end: offset + 1 }, newText }];
    });
    const [first] = edits;
    if (!first) return;
    yield {
      span: first.span,
      message: `Typographic signs${placesInCable(edits.length)} are from a word processor; cables were sent with plain ones.`,
      fixes: [{ title: 'Write plain signs', edits, safety: 'safe' }],
    };
  },
};
